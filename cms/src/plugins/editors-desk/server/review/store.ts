/** Reads and writes what was handed in and what was said about it. */
import type { Knex } from '../../../../plugin-kit/within.ts';
import type { WorkType } from '@erasmi/config/types';
import { commentsTable, submissionsTable } from '../tables.ts';
import type { Submission, SubmissionState } from './decide.ts';

export interface Comment {
	id: number;
	documentId: string;
	field: string;
	at: number;
	person: number;
	text: string;
	resolved: boolean;
}

interface SubmissionRow {
	id: number;
	type: WorkType;
	document_id: string;
	state: SubmissionState;
	at: number | string;
	person: number;
	note: string | null;
	decided_at: number | string | null;
	decided_by: number | null;
	reply: string | null;
}

interface CommentRow {
	id: number;
	document_id: string;
	field: string;
	at: number | string;
	person: number;
	text: string;
	resolved_at: number | string | null;
}

const toSubmission = (row: SubmissionRow): Submission => ({
	...{ id: row.id, documentId: row.document_id, state: row.state, at: Number(row.at), person: row.person, note: row.note ?? '' },
	...(row.decided_at !== null && { decidedAt: Number(row.decided_at) }),
	...(row.decided_by !== null && { decidedBy: row.decided_by }),
	...(row.reply !== null && { reply: row.reply }),
});

const toComment = ({ id, document_id, field, at, person, text, resolved_at }: CommentRow): Comment => ({ id, documentId: document_id, field, at: Number(at), person, text, resolved: resolved_at !== null });

export async function latestOf(db: Knex, documentId: string): Promise<Submission | undefined> {
	const row: SubmissionRow | undefined = await db(submissionsTable).where({ document_id: documentId }).orderBy('id', 'desc').first();
	return row && toSubmission(row);
}

/** The newest submission of each entry that has any. */
export async function latest(db: Knex): Promise<Submission[]> {
	const rows: SubmissionRow[] = await db(submissionsTable).whereIn('id', db(submissionsTable).max('id').groupBy('document_id'));
	return rows.map(toSubmission);
}

export async function addSubmission(db: Knex, { type, documentId, person, note, at }: { type: WorkType; documentId: string; person: number; note: string; at: number }): Promise<void> {
	await db(submissionsTable).insert({ type, document_id: documentId, state: 'waiting', at, person, note });
}

export async function settle(db: Knex, id: number, { state, person, reply, at }: { state: SubmissionState; person: number | null; reply: string | null; at: number }): Promise<void> {
	await db(submissionsTable).where({ id }).update({ state, decided_at: at, decided_by: person, reply });
}

export async function commentsOf(db: Knex, documentId: string): Promise<Comment[]> {
	const rows: CommentRow[] = await db(commentsTable).where({ document_id: documentId }).orderBy('id');
	return rows.map(toComment);
}

/** What is said of these entries and not answered yet. */
export async function openComments(db: Knex, documentIds: readonly string[]): Promise<Comment[]> {
	if (documentIds.length === 0) return [];
	const rows: CommentRow[] = await db(commentsTable).whereIn('document_id', [...documentIds]).whereNull('resolved_at').orderBy('id', 'desc');
	return rows.map(toComment);
}

export async function addComment(db: Knex, { type, documentId, field, person, text, at }: { type: WorkType; documentId: string; field: string; person: number; text: string; at: number }): Promise<void> {
	await db(commentsTable).insert({ type, document_id: documentId, field, at, person, text });
}

export async function resolveComment(db: Knex, documentId: string, id: number, at: number): Promise<void> {
	await db(commentsTable).where({ id, document_id: documentId }).update({ resolved_at: at });
}
