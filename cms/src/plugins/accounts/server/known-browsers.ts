/** Where somebody signs in from: a browser in which the account has signed in before, or a network like any other. */
import { createHash, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';

export interface Asker {
	/** Tells one browser or network from another. */
	place: string;
	/** The account has signed in there before. */
	isKnown: boolean;
}

/** The part of a Koa context that is used here. */
export interface Visit {
	request: { ip: string; ips: readonly string[] };
	cookies: {
		get(name: string, options: { signed: true }): string | undefined;
		set(name: string, value: string, options: object): unknown;
	};
}

const YEAR_MS = 365 * 24 * 60 * 60_000;

export function askerOf({ request: { ip, ips }, cookies }: Visit, email: string): Asker {
	// Signed together with its name: nobody makes one up, or uses the one of another account.
	const browser = cookies.get(cookieOf(email), { signed: true });
	// A proxy adds the address it saw at the end; what stands before it anybody may have written.
	return browser ? { place: `browser ${browser}`, isKnown: true } : { place: `network ${networkOf(ips.at(-1) ?? ip)}`, isKnown: false };
}

/** To be called when somebody has signed in. A new name each time: the former cookie may be in other hands. */
export function rememberBrowser({ cookies }: Visit, email: string): void {
	cookies.set(cookieOf(email), randomBytes(16).toString('base64url'), { signed: true, httpOnly: true, sameSite: 'strict', path: '/admin', maxAge: YEAR_MS, overwrite: true });
}

/** One for each account, because people share computers. It does not show the address to the next one. */
const cookieOf = (email: string): string => `known-${createHash('sha256').update(email.trim().toLowerCase()).digest('hex').slice(0, 16)}`;

/** Whoever has an IPv6 line can use any of its 2^64 addresses; they are one network. */
export function networkOf(address: string): string {
	const plain = address.replace(/^::ffff:(?=\d+\.)/iu, '');
	if (!isIPv6(plain)) return plain;
	const [before = [], after = []] = plain.split('::').map((part) => part.split(':').filter(Boolean));
	const groups = [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after];
	return groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':');
}
