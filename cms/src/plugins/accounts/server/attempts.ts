/**
 * Passwords and codes that were wrong: after some of them there is a rest.
 *
 * An account as a whole would be easy to lock for somebody else, so guesses are counted where they come from, and what
 * strangers do never keeps out a browser in which the account has signed in before. As OWASP advises:
 * https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies
 */
import type { Core } from '@strapi/strapi';
import { AccountError } from './errors.ts';
import type { Asker } from './known-browsers.ts';
import * as store from './store.ts';

const MINUTE_MS = 60_000;
const WINDOW_MS = 15 * MINUTE_MS;
/** Wrong passwords for one account from one known browser, or from one network. */
const FROM_ONE_PLACE = 10;
/** Wrong passwords for one account from everywhere; then only known browsers are let in, and links that were mailed. */
const FROM_EVERYWHERE = 100;
/** Wrong codes of one account from everywhere. Whoever is asked for one knows the password, so no stranger uses these up. */
const CODES = 10;

export type Attempts = ReturnType<typeof createAttempts>;

export function createAttempts(strapi: Core.Strapi) {
	const db = () => strapi.db.connection;

	/** @throws AccountError `too-many-attempts` */
	async function assertFewer(counted: store.Counted, limit: number): Promise<void> {
		if ((await store.attemptsSince(db(), counted, Date.now() - WINDOW_MS)) >= limit) throw new AccountError('too-many-attempts');
	}

	/** Older ones go with it: they count no longer. */
	async function failed(counted: store.Counted): Promise<void> {
		const now = Date.now();
		await store.addAttempt(db(), counted, now);
		await store.forgetAttemptsBefore(db(), now - WINDOW_MS);
	}

	return {
		/** @throws AccountError `too-many-attempts` */
		async assertFewPasswords(email: string, { place, isKnown }: Asker): Promise<void> {
			await assertFewer({ what: 'password', email, place }, FROM_ONE_PLACE);
			if (!isKnown) await assertFewer({ what: 'password', email }, FROM_EVERYWHERE);
		},
		passwordFailed: (email: string, { place }: Asker): Promise<void> => failed({ what: 'password', email, place }),
		/** @throws AccountError `too-many-attempts` */
		assertFewCodes: (email: string): Promise<void> => assertFewer({ what: 'code', email }, CODES),
		codeFailed: (email: string): Promise<void> => failed({ what: 'code', email }),
		/** What others tried elsewhere still counts against them. */
		async succeeded(email: string, { place }: Asker): Promise<void> {
			await store.forgetAttempts(db(), { what: 'password', email, place });
			await store.forgetAttempts(db(), { what: 'code', email });
		},
	};
}
