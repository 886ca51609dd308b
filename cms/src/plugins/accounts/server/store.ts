/** Rows of accounts as values, and back. Every function takes the connection, so that it joins the caller's transaction. */
import { createHash } from 'node:crypto';
import type { Knex } from '../../../plugin-kit/within.ts';
import { attemptsTable, factorsTable } from './tables.ts';

export interface Factor {
	person: number;
	/** Encrypted. */
	secret: string;
	/** Hashes of codes that were not used yet. */
	recovery: string[];
	lastStep: number;
}

interface FactorRow {
	person: number;
	secret: string;
	recovery: string;
	last_step: number;
}

const toFactor = ({ person, secret, recovery, last_step }: FactorRow): Factor => ({ person, secret, recovery: JSON.parse(recovery) as string[], lastStep: last_step });

export async function factorOf(db: Knex, person: number): Promise<Factor | undefined> {
	const row: FactorRow | undefined = await db(factorsTable).where({ person }).first();
	return row && toFactor(row);
}

/** Ids of everybody who has a second factor. */
export async function peopleWithFactor(db: Knex): Promise<number[]> {
	const rows: { person: number }[] = await db(factorsTable).select('person');
	return rows.map(({ person }) => person);
}

export async function saveFactor(db: Knex, { person, secret, recovery, lastStep }: Factor): Promise<void> {
	await db(factorsTable).where({ person }).delete();
	await db(factorsTable).insert({ person, secret, recovery: JSON.stringify(recovery), last_step: lastStep, at: Date.now() });
}

/** @returns false when another request took this code first */
export const takeStep = async (db: Knex, person: number, step: number): Promise<boolean> => (await db(factorsTable).where({ person }).where('last_step', '<', step).update({ last_step: step })) > 0;

/** @returns false when another request used this code first */
export async function takeRecovery(db: Knex, factor: Factor, hash: string): Promise<boolean> {
	const left = factor.recovery.filter((each) => each !== hash);
	return left.length < factor.recovery.length && (await db(factorsTable).where({ person: factor.person, recovery: JSON.stringify(factor.recovery) }).update({ recovery: JSON.stringify(left) })) > 0;
}

export async function saveRecovery(db: Knex, person: number, recovery: readonly string[]): Promise<void> {
	await db(factorsTable).where({ person }).update({ recovery: JSON.stringify(recovery) });
}

export const removeFactor = (db: Knex, person: number): Promise<number> => db(factorsTable).where({ person }).delete();

/** Wrong passwords or codes of an account: all of them, or those from one place. */
export interface Counted {
	what: 'password' | 'code';
	/** As it was typed, whether or not there is such an account. */
	email: string;
	place?: string;
}

/** What was typed and where it came from is nothing to keep; hashes tell whether it is the same again. */
function hashesOf({ what, email, place }: Counted): { account: string; place?: string } {
	const account = hashOf(`${what}\n${email.trim().toLowerCase()}`);
	return { account, ...(place !== undefined && { place: hashOf(`${account}\n${place}`) }) };
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

export async function addAttempt(db: Knex, counted: Counted, at: number): Promise<void> {
	await db(attemptsTable).insert({ ...hashesOf(counted), at });
}

export async function attemptsSince(db: Knex, counted: Counted, since: number): Promise<number> {
	const row = await db(attemptsTable).where(hashesOf(counted)).where('at', '>=', since).count('* as count').first();
	return Number(row?.['count'] ?? 0);
}

export const forgetAttempts = (db: Knex, counted: Counted): Promise<number> => db(attemptsTable).where(hashesOf(counted)).delete();
export const forgetAttemptsBefore = (db: Knex, before: number): Promise<number> => db(attemptsTable).where('at', '<', before).delete();
