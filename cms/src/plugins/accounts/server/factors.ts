/** The second factor of an account: switched on with a first code, asked at each sign-in, replaced by a recovery code when the phone is lost. */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@erasmi/config/environment';
import type { Attempts } from './attempts.ts';
import { AccountError } from './errors.ts';
import * as store from './store.ts';
import { appAddress, newSecret, stepOfCode } from './totp.ts';

/** As much of an account as is needed here. */
export interface Account {
	id: number;
	email: string;
	preferedLanguage?: string | null;
	roles?: readonly { code: string }[];
	[more: string]: unknown;
}

/** What a person needs to set their app up. */
export interface Offer {
	secret: string;
	address: string;
	/** Shows the server later that it made this secret for this account, and when. */
	proof: string;
}

interface Encryption {
	encrypt(value: string): string | null;
	decrypt(value: string): string | null;
}

export type Factors = ReturnType<typeof createFactors>;

const ISSUER = 'ERASMI Commons';
const RECOVERY_CODES = 8;
const OFFER_MS = 15 * 60_000;
const administrators = ['erasmi-administrator', 'strapi-super-admin'];

export function createFactors(strapi: Core.Strapi) {
	const db = () => strapi.db.connection;
	const attempts = (): Attempts => strapi.plugin('accounts').service('attempts') as Attempts;
	const encryption = (): Encryption => strapi.service('admin::encryption') as unknown as Encryption;
	const { require2fa, feedSecret } = readEnvironment(process.env, 'cms');

	const proofOf = (secret: string, person: number, at: number): string => `${at}.${createHmac('sha256', feedSecret).update(`second factor\n${secret}\n${person}\n${at}`).digest('hex')}`;

	function isOwn(secret: string, person: number, proof: string): boolean {
		const at = Number(proof.split('.')[0]);
		if (!Number.isSafeInteger(at) || at > Date.now() || Date.now() - at > OFFER_MS) return false;
		const [given, right] = [Buffer.from(proof), Buffer.from(proofOf(secret, person, at))];
		return given.length === right.length && timingSafeEqual(given, right);
	}

	async function isRight(person: number, code: string): Promise<boolean> {
		return strapi.db.transaction(async ({ trx }) => {
			const factor = await store.factorOf(trx, person);
			const secret = factor && encryption().decrypt(factor.secret);
			if (!factor || !secret) return false;
			const step = stepOfCode(secret, code, Date.now(), factor.lastStep);
			return step === undefined ? store.takeRecovery(trx, factor, hashOf(code)) : store.takeStep(trx, person, step);
		});
	}

	return {
		has: async (person: number): Promise<boolean> => (await store.factorOf(db(), person)) !== undefined,
		everybody: (): Promise<number[]> => store.peopleWithFactor(db()),
		isRequired: ({ roles = [] }: Account): boolean => require2fa && roles.some(({ code }) => administrators.includes(code)),

		/** Nothing is stored yet: who closes the page has changed nothing. */
		offer({ id, email }: Account): Offer {
			const secret = newSecret();
			return { secret, address: appAddress(secret, email, ISSUER), proof: proofOf(secret, id, Date.now()) };
		},

		/**
		 * @returns recovery codes, which are shown this once
		 * @throws AccountError `second-factor-wrong`
		 */
		async switchOn({ id }: Account, { secret, proof, code }: { secret: string; proof: string; code: string }): Promise<string[]> {
			const step = isOwn(secret, id, proof) ? stepOfCode(secret, code, Date.now()) : undefined;
			const encrypted = encryption().encrypt(secret);
			if (step === undefined || encrypted === null) throw new AccountError('second-factor-wrong');
			const codes = newRecoveryCodes();
			await strapi.db.transaction(({ trx }) => store.saveFactor(trx, { person: id, secret: encrypted, recovery: codes.map(hashOf), lastStep: step }));
			return codes;
		},

		/**
		 * Takes a code of the app, or one of the recovery codes, once.
		 * @throws AccountError `second-factor-wrong`, and after some of them `too-many-attempts`
		 */
		async demand({ id, email }: Account, code: string): Promise<void> {
			await attempts().assertFewCodes(email);
			if (await isRight(id, code)) return;
			await attempts().codeFailed(email);
			throw new AccountError('second-factor-wrong');
		},

		/** Those from before no longer open. */
		async renewRecovery(person: number): Promise<string[]> {
			const codes = newRecoveryCodes();
			await strapi.db.transaction(({ trx }) => store.saveRecovery(trx, person, codes.map(hashOf)));
			return codes;
		},

		async remove(person: number): Promise<void> {
			await strapi.db.transaction(({ trx }) => store.removeFactor(trx, person));
		},
	};
}

const newRecoveryCodes = (): string[] => Array.from({ length: RECOVERY_CODES }, newRecoveryCode);

/** Fifty random bits; letters and digits that nobody takes for one another. */
function newRecoveryCode(): string {
	const signs = '23456789abcdefghijkmnpqrstuvwxyz';
	const code = [...randomBytes(10)].map((byte) => signs[byte % 32]).join('');
	return `${code.slice(0, 5)}-${code.slice(5)}`;
}

const hashOf = (code: string): string => createHash('sha256').update(`recovery\n${code.trim().toLowerCase().replace(/[\s-]/gu, '')}`).digest('hex');
