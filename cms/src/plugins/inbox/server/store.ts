/** Messages as values, and back. Every function takes the connection, so that it joins the caller's transaction. */
import type { Core } from '@strapi/strapi';
import type { MessageKind, VisitorMessage, Visits } from '@erasmi/config/letters';
import type { Locale } from '@erasmi/config/locales';
import type { WorkType } from '@erasmi/config/types';
import { deletionOf, type Status } from './decide.ts';
import { actsTable, messagesTable, receivedTable, visitsTable } from './tables.ts';

type Knex = Core.Strapi['db']['connection'];

export interface Message {
	id: number;
	at: number;
	kind: MessageKind;
	text: string;
	locale: Locale;
	status: Status;
	deleteAt: number;
	email?: string;
	page?: string;
	entry?: { type: WorkType; documentId: string };
	assignee?: number;
	closedAt?: number;
}

type ActName = 'status' | 'assign' | 'note' | 'reply' | 'keep';

export interface Act {
	at: number;
	/** Absent for an account that is gone. */
	person?: number;
	act: ActName;
	/** The status, the id of the person, the text, or the day. */
	value: string;
}

/** @returns false when this letter was taken before */
export async function receive(db: Knex, letter: string, at: number): Promise<boolean> {
	const inserted = await db(receivedTable).insert({ letter, at }).onConflict(['letter']).ignore().returning('letter');
	return inserted.length > 0;
}

export async function addMessage(db: Knex, at: number, { kind, text, locale, email, page, entry }: VisitorMessage): Promise<number> {
	const row = { at, kind, text, locale, email: email ?? null, page: page ?? null, type: entry?.type ?? null, document_id: entry?.documentId ?? null, status: 'new' satisfies Status, delete_at: deletionOf(at) };
	const [inserted] = await db(messagesTable).insert(row).returning('id');
	return Number(inserted.id);
}

export async function messageById(db: Knex, id: number): Promise<Message | undefined> {
	const row: MessageRow | undefined = await db(messagesTable).where({ id }).first();
	return row && toMessage(row);
}

export interface Wanted {
	status?: Status | 'open';
	kind?: MessageKind;
	assignee?: number;
	/** Only messages about these. */
	documentIds?: readonly string[];
	/** From 1. */
	page: number;
}

export const PAGE = 25;

/** Newest first. */
export async function messages(db: Knex, { status, kind, assignee, documentIds, page }: Wanted): Promise<{ items: Message[]; total: number }> {
	const narrowed = () =>
		db(messagesTable).modify((query) => {
			if (status === 'open') query.whereIn('status', ['new', 'in-work'] satisfies Status[]);
			else if (status) query.where({ status });
			if (kind) query.where({ kind });
			if (assignee !== undefined) query.where({ assignee });
			if (documentIds) query.whereIn('document_id', [...documentIds]);
		});
	const rows: MessageRow[] = await narrowed().orderBy('at', 'desc').orderBy('id', 'desc').limit(PAGE).offset((page - 1) * PAGE);
	const [counted] = await narrowed().count({ total: '*' });
	return { items: rows.map(toMessage), total: Number(counted?.total ?? 0) };
}

/** Entries that somebody wrote about. */
export async function entriesWrittenAbout(db: Knex): Promise<{ type: WorkType; documentId: string }[]> {
	const rows: { type: WorkType; document_id: string }[] = await db(messagesTable).whereNotNull('document_id').distinct('type', 'document_id');
	return rows.map(({ type, document_id }) => ({ type, documentId: document_id }));
}

export async function changeMessage(db: Knex, id: number, changes: { status?: Status; assignee?: number | null; closed_at?: number | null; delete_at?: number }): Promise<void> {
	await db(messagesTable).where({ id }).update(changes);
}

export async function removeMessages(db: Knex, ids: readonly number[]): Promise<void> {
	await db(actsTable).whereIn('message', [...ids]).delete();
	await db(messagesTable).whereIn('id', [...ids]).delete();
}

export async function overdueMessages(db: Knex, now: number): Promise<number[]> {
	const rows: { id: number }[] = await db(messagesTable).where('delete_at', '<=', now).select('id');
	return rows.map(({ id }) => id);
}

export async function forgetReceived(db: Knex, before: number): Promise<void> {
	await db(receivedTable).where('at', '<', before).delete();
}

export async function addAct(db: Knex, message: number, { at, person, act, value }: Act): Promise<void> {
	await db(actsTable).insert({ message, at, person: person ?? null, act, value });
}

/** Oldest first. */
export async function actsOf(db: Knex, message: number): Promise<Act[]> {
	const rows: { at: number | string; person: number | null; act: ActName; value: string | null }[] = await db(actsTable).where({ message }).orderBy('id');
	return rows.map(({ at, person, act, value }) => ({ at: Number(at), act, value: value ?? '', ...(person !== null && { person }) }));
}

export async function addVisits(db: Knex, visits: readonly Visits[]): Promise<void> {
	for (const { day, what, locale = '', count } of visits) {
		await db(visitsTable)
			.insert({ day, what, locale, count })
			.onConflict(['day', 'what', 'locale'])
			.merge({ count: db.raw('?? + ?', [`${visitsTable}.count`, count]) });
	}
}

export async function visitsSince(db: Knex, day: string): Promise<Visits[]> {
	const rows: { day: string; what: string; locale: Locale | ''; count: number }[] = await db(visitsTable).where('day', '>=', day).orderBy('day').orderBy('what');
	return rows.map(({ day: own, what, locale, count }) => ({ day: own, what, count: Number(count), ...(locale && { locale }) }));
}

interface MessageRow {
	id: number;
	at: number | string;
	kind: MessageKind;
	text: string;
	locale: Locale;
	email: string | null;
	page: string | null;
	type: WorkType | null;
	document_id: string | null;
	status: Status;
	assignee: number | null;
	closed_at: number | string | null;
	delete_at: number | string;
}

const toMessage = ({ id, at, kind, text, locale, email, page, type, document_id, status, assignee, closed_at, delete_at }: MessageRow): Message => ({
	...{ id, at: Number(at), kind, text, locale, status, deleteAt: Number(delete_at) },
	...(email && { email }),
	...(page && { page }),
	...(type && document_id && { entry: { type, documentId: document_id } }),
	...(assignee !== null && { assignee }),
	...(closed_at !== null && { closedAt: Number(closed_at) }),
});
