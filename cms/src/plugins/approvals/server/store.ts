/** Rows of approvals as values, and back. Every function takes the connection, so that it joins the caller's transaction. */
import type { WorkType } from '@erasmi/config/types';
import type { Knex } from '../../../plugin-kit/within.ts';
import { linksTable, wordsTable } from './tables.ts';

export interface Link {
	id: number;
	link: string;
	type: WorkType;
	documentId: string;
	recipient: string;
	/** Milliseconds since 1970, as all moments here. */
	at: number;
	until: number;
	person: number;
	endedAt?: number;
	/** `texts`: name of the words that were approved; not noted in early versions. */
	approved?: { by: string; at: number; texts?: string };
}

export interface Words {
	id: number;
	linkId: number;
	at: number;
	name: string;
	text: string;
}

interface LinkRow {
	id: number;
	link: string;
	type: WorkType;
	document_id: string;
	recipient: string | null;
	at: number | string;
	until: number | string;
	person: number;
	ended_at: number | string | null;
	approved_by: string | null;
	approved_at: number | string | null;
	approved_texts: string | null;
}

interface WordsRow {
	id: number;
	link_id: number;
	at: number | string;
	name: string | null;
	text: string | null;
}

const toLink = (row: LinkRow): Link => ({
	...{ id: row.id, link: row.link, type: row.type, documentId: row.document_id, recipient: row.recipient ?? '', at: Number(row.at), until: Number(row.until), person: row.person },
	...(row.ended_at !== null && { endedAt: Number(row.ended_at) }),
	...(row.approved_by !== null && { approved: { by: row.approved_by, at: Number(row.approved_at), ...(row.approved_texts !== null && { texts: row.approved_texts }) } }),
});

export async function addLink(db: Knex, { link, type, documentId, recipient, at, until, person }: Omit<Link, 'id' | 'endedAt' | 'approved'>): Promise<void> {
	await db(linksTable).insert({ link, type, document_id: documentId, recipient, at, until, person });
}

export async function linkByName(db: Knex, link: string): Promise<Link | undefined> {
	const row: LinkRow | undefined = await db(linksTable).where({ link }).first();
	return row && toLink(row);
}

/** Newest first. */
export async function linksOf(db: Knex, documentId: string): Promise<Link[]> {
	const rows: LinkRow[] = await db(linksTable).where({ document_id: documentId }).orderBy('id', 'desc');
	return rows.map(toLink);
}

export async function endLink(db: Knex, id: number, at: number): Promise<void> {
	await db(linksTable).where({ id }).whereNull('ended_at').update({ ended_at: at });
}

export async function noteApproval(db: Knex, id: number, { by, at, texts }: { by: string; at: number; texts: string }): Promise<void> {
	await db(linksTable).where({ id }).update({ approved_by: by, approved_at: at, approved_texts: texts });
}

export async function addWords(db: Knex, { linkId, at, name, text }: Omit<Words, 'id'>): Promise<void> {
	await db(wordsTable).insert({ link_id: linkId, at, name, text });
}

/** Oldest first. */
export async function wordsOf(db: Knex, links: readonly number[]): Promise<Words[]> {
	if (links.length === 0) return [];
	const rows: WordsRow[] = await db(wordsTable).whereIn('link_id', [...links]).orderBy('id');
	return rows.map(({ id, link_id, at, name, text }) => ({ id, linkId: link_id, at: Number(at), name: name ?? '', text: text ?? '' }));
}
