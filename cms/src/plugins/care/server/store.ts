/** Rows of care as values, and back. Every function takes the connection, so that it joins the caller's transaction. */
import type { Locale } from '@erasmi/config/locales';
import type { WorkType } from '@erasmi/config/types';
import type { Knex } from '../../../plugin-kit/within.ts';
import type { Tree } from './platform.ts';
import { archiveTable, binTable, toldTable } from './tables.ts';

/** A draft that was deleted, in the languages that went. */
export interface Deleted {
	id: number;
	type: WorkType;
	documentId: string;
	title: string;
	original: Locale;
	owner?: string;
	texts: { locale: Locale; tree: Tree }[];
	/** Milliseconds since 1970. */
	at: number;
	person: number;
}

export interface Archived {
	type: WorkType;
	documentId: string;
	at: number;
	person: number;
	reason: string;
}

interface BinRow {
	id: number;
	type: WorkType;
	document_id: string;
	title: string | null;
	original: Locale;
	owner: string | null;
	texts: string;
	at: number | string;
	person: number;
}

interface ArchiveRow {
	type: WorkType;
	document_id: string;
	at: number | string;
	person: number;
	reason: string | null;
}

const toDeleted = ({ id, type, document_id, title, original, owner, texts, at, person }: BinRow): Deleted => ({ id, type, documentId: document_id, title: title ?? '', original, texts: JSON.parse(texts) as Deleted['texts'], at: Number(at), person, ...(owner && { owner }) });
const toArchived = ({ type, document_id, at, person, reason }: ArchiveRow): Archived => ({ type, documentId: document_id, at: Number(at), person, reason: reason ?? '' });

export async function addDeleted(db: Knex, { type, documentId, title, original, owner, texts, at, person }: Omit<Deleted, 'id'>): Promise<void> {
	await db(binTable).insert({ type, document_id: documentId, title, original, owner: owner ?? null, texts: JSON.stringify(texts), at, person });
}

/** Newest first. */
export async function deletedSince(db: Knex, since: number): Promise<Deleted[]> {
	const rows: BinRow[] = await db(binTable).where('at', '>=', since).orderBy('id', 'desc');
	return rows.map(toDeleted);
}

export async function deletedById(db: Knex, id: number): Promise<Deleted | undefined> {
	const row: BinRow | undefined = await db(binTable).where({ id }).first();
	return row && toDeleted(row);
}

export const forgetDeleted = (db: Knex, id: number): Promise<number> => db(binTable).where({ id }).delete();
export const forgetDeletedBefore = (db: Knex, before: number): Promise<number> => db(binTable).where('at', '<', before).delete();

export async function archivedEntries(db: Knex): Promise<Archived[]> {
	const rows: ArchiveRow[] = await db(archiveTable).orderBy('at', 'desc');
	return rows.map(toArchived);
}

export async function addArchived(db: Knex, { type, documentId, at, person, reason }: Archived): Promise<void> {
	await db(archiveTable).insert({ type, document_id: documentId, at, person, reason });
}

/** @returns whether it was archived */
export const forgetArchived = async (db: Knex, documentId: string): Promise<boolean> => (await db(archiveTable).where({ document_id: documentId }).delete()) > 0;

interface Told {
	kind: string;
	subject: string;
	occasion: string;
	at: number;
}

export const wasTold = async (db: Knex, kind: string, subject: string, occasion: string): Promise<boolean> => (await db(toldTable).where({ kind, subject, occasion }).first()) !== undefined;

/** @returns false when another process was quicker */
export const noteTold = async (db: Knex, told: Told): Promise<boolean> => ((await db(toldTable).insert({ ...told }).onConflict(['kind', 'subject', 'occasion']).ignore().returning('id')) as unknown[]).length > 0;
