/** Rows of the notices as values, and back. Every function takes the connection, so that it joins the caller's transaction. */
import type { Knex } from '../../../plugin-kit/within.ts';
import { choicesTable, mailsTable, noticesTable } from './tables.ts';
import { isWay, type Way } from './ways.ts';

export interface Notice {
	id: number;
	person: number;
	kind: string;
	values: Record<string, string>;
	/** Path inside the admin. */
	link: string;
	/** Milliseconds since 1970. */
	at: number;
	read: boolean;
}

export interface MailRow {
	id: number;
	notice: number;
	person: number;
	attempts: number;
}

interface NoticeRow {
	id: number;
	person: number;
	kind: string;
	said: string;
	link: string;
	created_at: number | string;
	read_at: number | string | null;
}

const toNotice = ({ id, person, kind, said, link, created_at, read_at }: NoticeRow): Notice => ({ id, person, kind, values: JSON.parse(said) as Notice['values'], link, at: Number(created_at), read: read_at !== null });

/** @returns its number */
export async function addNotice(db: Knex, { person, kind, values, link, at }: Omit<Notice, 'id' | 'read'>): Promise<number> {
	const [row] = await db(noticesTable).insert({ person, kind, said: JSON.stringify(values), link, created_at: at }).returning('id');
	return Number(typeof row === 'object' ? (row as { id: number }).id : row);
}

export async function addMail(db: Knex, { notice, person, dueAt, createdAt }: { notice: number; person: number; dueAt: number; createdAt: number }): Promise<void> {
	await db(mailsTable).insert({ notice, person, attempts: 0, due_at: dueAt, created_at: createdAt });
}

export async function noticesOf(db: Knex, person: number, { unreadOnly, limit, offset }: { unreadOnly: boolean; limit: number; offset: number }): Promise<{ notices: Notice[]; total: number }> {
	const mine = () => db(noticesTable).where({ person, ...(unreadOnly ? { read_at: null } : {}) });
	const rows: NoticeRow[] = await mine().orderBy('id', 'desc').limit(limit).offset(offset);
	const [count] = await mine().count('* as total');
	return { notices: rows.map(toNotice), total: Number(count?.total ?? 0) };
}

export async function unreadCount(db: Knex, person: number): Promise<number> {
	const [count] = await db(noticesTable).where({ person, read_at: null }).count('* as total');
	return Number(count?.total ?? 0);
}

/** @param ids absent: all of them */
export async function markRead(db: Knex, person: number, ids: readonly number[] | undefined, now: number): Promise<void> {
	const unread = db(noticesTable).where({ person, read_at: null });
	await (ids ? unread.whereIn('id', [...ids]) : unread).update({ read_at: now });
}

export async function choicesOf(db: Knex, people: readonly number[]): Promise<{ person: number; kind: string; way: Way }[]> {
	const rows: { person: number; kind: string; way: string }[] = await db(choicesTable).whereIn('person', [...people]);
	return rows.flatMap(({ person, kind, way }) => (isWay(way) ? [{ person, kind, way }] : []));
}

export async function saveChoice(db: Knex, person: number, kind: string, way: Way): Promise<void> {
	await db(choicesTable).insert({ person, kind, way }).onConflict(['person', 'kind']).merge();
}

/** Moves what is not yet on its way: a person who wants one mail a day gets no other before. */
export async function rescheduleMails(db: Knex, person: number, kind: string, dueAt: number | undefined): Promise<void> {
	const waiting = db(mailsTable).where({ person }).whereIn('notice', db(noticesTable).select('id').where({ person, kind }));
	await (dueAt === undefined ? waiting.delete() : waiting.update({ due_at: dueAt }));
}

/** Forgets an account that is gone. */
export async function forgetPerson(db: Knex, person: number): Promise<void> {
	for (const table of [mailsTable, noticesTable, choicesTable]) await db(table).where({ person }).delete();
}

// ——— mails that wait

/**
 * Takes everything that is due to one person. It is nobody else's until `leaseUntil`; a process that is killed leaves it
 * to the next one then.
 */
export async function claimMails(db: Knex, now: number, leaseUntil: number): Promise<MailRow[]> {
	const first: { person: number } | undefined = await db(mailsTable).where('due_at', '<=', now).orderBy('due_at').orderBy('id').first('person');
	if (!first) return [];
	const rows: MailRow[] = await db(mailsTable).where({ person: first.person }).where('due_at', '<=', now).update({ due_at: leaseUntil }).returning(['id', 'notice', 'person', 'attempts']);
	return rows.sort((a, b) => a.notice - b.notice);
}

export const settleMails = (db: Knex, ids: readonly number[]) => db(mailsTable).whereIn('id', [...ids]).delete();

export const postponeMails = (db: Knex, ids: readonly number[], error: string, dueAt: number) => db(mailsTable).whereIn('id', [...ids]).increment('attempts', 1).update({ error, due_at: dueAt });

export async function noticesById(db: Knex, ids: readonly number[]): Promise<Notice[]> {
	const rows: NoticeRow[] = await db(noticesTable).whereIn('id', [...ids]).orderBy('id');
	return rows.map(toNotice);
}

/** What stands in the way of this person's mails, if any wait because of it. */
export async function mailFault(db: Knex, person: number): Promise<string | undefined> {
	const row: { error: string | null } | undefined = await db(mailsTable).where({ person }).where('attempts', '>', 0).orderBy('id', 'desc').first('error');
	return row?.error ?? undefined;
}
