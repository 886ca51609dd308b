/**
 * Time-based one-time passwords (RFC 6238) as every authenticator app makes them: SHA-1, six digits, thirty seconds.
 * Pure, apart from the random bytes of a new secret.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const STEP_S = 30;
const DIGITS = 6;
/** Clocks of phones differ: one step before and after is taken as well. */
const TOLERANCE_STEPS = 1;
/** As long as the hash, as RFC 4226 advises. */
const SECRET_BYTES = 20;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** @returns base32, as apps take it */
export const newSecret = (): string => base32(randomBytes(SECRET_BYTES));

export const stepAt = (now: number): number => Math.floor(now / 1000 / STEP_S);

export function codeAt(secret: string, step: number): string {
	const counter = Buffer.alloc(8);
	counter.writeBigUInt64BE(BigInt(step));
	const hash = createHmac('sha1', fromBase32(secret)).update(counter).digest();
	const offset = (hash.at(-1) ?? 0) & 0xf;
	return String((hash.readUInt32BE(offset) & 0x7fff_ffff) % 10 ** DIGITS).padStart(DIGITS, '0');
}

/**
 * @param after step of the last code that was taken: nobody signs in twice with the same one
 * @returns the step the code is of; `undefined` for a wrong one
 */
export function stepOfCode(secret: string, code: string, now: number, after = -1): number | undefined {
	const typed = code.replace(/\s/gu, '');
	if (!/^\d{6}$/u.test(typed)) return undefined;
	const current = stepAt(now);
	for (let step = current - TOLERANCE_STEPS; step <= current + TOLERANCE_STEPS; step++) {
		if (step > after && timingSafeEqual(Buffer.from(codeAt(secret, step)), Buffer.from(typed))) return step;
	}
	return undefined;
}

/** What a phone opens in its authenticator app. */
export const appAddress = (secret: string, email: string, issuer: string): string => `otpauth://totp/${encodeURIComponent(`${issuer}:${email}`)}?${new URLSearchParams({ secret, issuer, algorithm: 'SHA1', digits: String(DIGITS), period: String(STEP_S) })}`;

function base32(bytes: Buffer): string {
	let bits = '';
	for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
	return (bits.match(/.{1,5}/gu) ?? []).map((group) => alphabet[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
}

function fromBase32(text: string): Buffer {
	const bits = [...text.toUpperCase().replace(/[\s=]/gu, '')].map((letter) => Math.max(0, alphabet.indexOf(letter)).toString(2).padStart(5, '0')).join('');
	return Buffer.from((bits.match(/.{8}/gu) ?? []).map((group) => Number.parseInt(group, 2)));
}
