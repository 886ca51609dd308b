/** Time-based one-time passwords (RFC 6238) as every authenticator app makes them: SHA-1, six digits, thirty seconds. */
import { generateSecret, generateSync, generateURI, verifySync } from 'otplib';

const STEP_S = 30;
/** Clocks of phones differ: one step before and after is taken as well. */
const TOLERANCE_S = STEP_S;

/** @returns base32, as apps take it: as long as the hash, which RFC 4226 advises */
export const newSecret = (): string => generateSecret({ length: 20 });

export const stepAt = (now: number): number => Math.floor(now / 1000 / STEP_S);

export const codeAt = (secret: string, step: number): string => generateSync({ secret, period: STEP_S, epoch: step * STEP_S });

/**
 * @param now milliseconds since 1970
 * @param after step of the last code that was taken: nobody signs in twice with the same one
 * @returns the step the code is of; `undefined` for a wrong one
 */
export function stepOfCode(secret: string, code: string, now: number, after = -1): number | undefined {
	const token = code.replace(/\s/gu, '');
	// The library throws for what is no code, and for a clock that went back by more than its tolerance.
	if (!/^\d{6}$/u.test(token) || after > stepAt(now) + 1) return undefined;
	const found = verifySync({ secret, token, period: STEP_S, epoch: Math.floor(now / 1000), epochTolerance: TOLERANCE_S, ...(after >= 0 && { afterTimeStep: after }) });
	return found.valid && 'timeStep' in found ? found.timeStep : undefined;
}

/** What a phone opens in its authenticator app. */
export const appAddress = (secret: string, email: string, issuer: string): string => generateURI({ secret, label: email, issuer });
