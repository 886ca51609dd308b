/** Rows of the queue of machine drafts. Every function takes the connection, so that it joins the caller's transaction. */
import type { Locale } from '@erasmi/config/locales';
import type { Knex } from '../store.ts';
import { machineJobsTable } from '../tables.ts';

export interface Job {
	documentId: string;
	locale: Locale;
	attempts: number;
}

/** A job that is there already is done once. */
export async function addJob(db: Knex, documentId: string, locale: Locale): Promise<void> {
	const now = Date.now();
	await db(machineJobsTable).insert({ document_id: documentId, locale, attempts: 0, error: null, due_at: now, created_at: now }).onConflict(['document_id', 'locale']).merge(['due_at', 'error', 'attempts']);
}

/** The oldest that is due. It is nobody else's until `leaseUntil`; a process that is killed leaves it to the next one then. */
export async function claimJob(db: Knex, now: number, leaseUntil: number): Promise<Job | undefined> {
	const first: { id: number } | undefined = await db(machineJobsTable).where('due_at', '<=', now).orderBy('created_at').orderBy('id').first('id');
	if (!first) return undefined;
	const [row]: { document_id: string; locale: Locale; attempts: number }[] = await db(machineJobsTable).where({ id: first.id }).where('due_at', '<=', now).update({ due_at: leaseUntil }).returning(['document_id', 'locale', 'attempts']);
	return row && { documentId: row.document_id, locale: row.locale, attempts: row.attempts };
}

export const settleJob = (db: Knex, { documentId, locale }: Pick<Job, 'documentId' | 'locale'>) => db(machineJobsTable).where({ document_id: documentId, locale }).delete();

export const postponeJob = (db: Knex, { documentId, locale, attempts }: Job, error: string, dueAt: number) => db(machineJobsTable).where({ document_id: documentId, locale }).update({ attempts, error, due_at: dueAt });

/** @returns what waits, with what stood in its way */
export async function jobOf(db: Knex, documentId: string, locale: Locale): Promise<{ error?: string } | undefined> {
	const row: { error: string | null } | undefined = await db(machineJobsTable).where({ document_id: documentId, locale }).first('error');
	return row && (row.error ? { error: row.error } : {});
}
