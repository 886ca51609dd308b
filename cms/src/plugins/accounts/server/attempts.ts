/** Passwords and codes that were wrong, by account and from wherever they came: after some the account rests. */
import type { Core } from '@strapi/strapi';
import { AccountError } from './errors.ts';
import * as store from './store.ts';

const MINUTE_MS = 60_000;
const ATTEMPTS = 10;
const WINDOW_MS = 15 * MINUTE_MS;

export type Attempts = ReturnType<typeof createAttempts>;

export function createAttempts(strapi: Core.Strapi) {
	const db = () => strapi.db.connection;
	return {
		/** @throws AccountError `too-many-attempts` */
		async assertFew(email: string): Promise<void> {
			if ((await store.attemptsSince(db(), email, Date.now() - WINDOW_MS)) >= ATTEMPTS) throw new AccountError('too-many-attempts');
		},
		/** Older ones go with it: they count no longer. */
		async failed(email: string): Promise<void> {
			const now = Date.now();
			await store.addAttempt(db(), email, now);
			await store.forgetAttemptsBefore(db(), now - WINDOW_MS);
		},
		async succeeded(email: string): Promise<void> {
			await store.forgetAttempts(db(), email);
		},
	};
}
