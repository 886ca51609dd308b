/**
 * Notes every change of a document in the transaction of the change itself: both are kept, or neither.
 *
 * A row means "this document changed", never what happened to it. Whoever reads it looks at what is true now, so rows
 * may be repeated, late or too many without harm.
 */
import type { Core } from '@strapi/strapi';
import { sharedTypes, typeOfUid, uidOf, workTypes, type ContentType } from '@erasmi/config/types';
import type { Knex } from './store.ts';
import { outboxTable } from './tables.ts';

export interface Changed {
	type: ContentType | 'file';
	/** The number of a file. */
	documentId: string;
}

export type Outbox = ReturnType<typeof createOutbox>;

/** @param wake called after the commit */
export function createOutbox(strapi: Core.Strapi, wake: () => void) {
	// A publication writes the same document a dozen times; one row tells it all.
	const noted = new WeakMap<object, Set<string>>();

	/** Joins the running transaction, else opens one. `force` sends the document out even when nothing of it differs. */
	async function enqueue(changes: readonly Changed[], reason: string, { force = false } = {}): Promise<void> {
		await strapi.db.transaction(async ({ trx, onCommit }) => {
			const known = noted.get(trx) ?? new Set();
			noted.set(trx, known);
			const fresh = changes.filter(({ type, documentId }) => !known.has(`${type}:${documentId}`));
			for (const { type, documentId } of fresh) known.add(`${type}:${documentId}`);
			if (fresh.length === 0) return;
			await insertOutbox(trx, fresh, reason, { force, dueAt: Date.now() });
			onCommit(wake);
		});
	}

	/**
	 * A write outside any transaction is announced before it happens, since afterwards the process may be gone. The
	 * announcement waits; `release` makes it due once the write is done.
	 */
	async function announce(changes: readonly Changed[], reason: string): Promise<number[]> {
		return insertOutbox(strapi.db.connection, changes, reason, { force: false, dueAt: Date.now() + ANNOUNCEMENT_MS });
	}

	async function release(ids: readonly number[]): Promise<void> {
		await strapi.db.connection(outboxTable).whereIn('id', [...ids]).update({ due_at: Date.now() });
		wake();
	}

	return { enqueue, announce, release };
}

/** Longer than any single statement takes. */
const ANNOUNCEMENT_MS = 30_000;

export async function insertOutbox(db: Knex, changes: readonly Changed[], reason: string, { force, dueAt }: { force: boolean; dueAt: number }): Promise<number[]> {
	if (changes.length === 0) return [];
	const rows = changes.map(({ type, documentId }) => ({ type, document_id: documentId, reason, force, attempts: 0, due_at: dueAt, created_at: Date.now() }));
	const ids: number[] = [];
	for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) {
		const inserted = await db(outboxTable).insert(rows.slice(at, at + ROWS_A_STATEMENT)).returning('id');
		ids.push(...inserted.map((row: number | { id: number }) => (typeof row === 'object' ? row.id : row)));
	}
	return ids;
}

/** SQLite takes 32,766 parameters in a statement. */
const ROWS_A_STATEMENT = 500;

const fileUid = 'plugin::upload.file';
const watched = [...workTypes, ...sharedTypes, 'site-settings' as const].map(uidOf);

/** The part of a lifecycle event that is read here. */
interface Event {
	action: string;
	model: { uid: string };
	params: { where?: unknown; data?: Written | Written[] };
	result?: Written;
	state: { announced?: number[] };
}

interface Written {
	documentId?: unknown;
	publishedAt?: unknown;
}

/**
 * Sees every way to the database that Strapi knows: the document service, field mirroring, the removal of a language,
 * edits in the media library, cascades. Only SQL by hand and `strapi import` pass unseen; re-index after those.
 *
 * A draft that is written changes nothing that anybody outside could see, so it takes no place in the outbox.
 */
export function watchDatabase(strapi: Core.Strapi, outbox: Outbox): void {
	const typeOf = (event: Event): Changed['type'] | undefined => (event.model.uid === fileUid ? 'file' : typeOfUid(event.model.uid));

	async function created(event: Event): Promise<void> {
		const type = typeOf(event);
		// Nothing shows a new file yet.
		if (!type || type === 'file') return;
		const rows = [event.params.data, event.result].flat();
		if (hasDrafts(strapi, event) && !rows.some((row) => row?.publishedAt)) return;
		const ids = new Set(rows.flatMap((row) => (typeof row?.documentId === 'string' ? [row.documentId] : [])));
		await outbox.enqueue([...ids].map((documentId) => ({ type, documentId })), event.action);
	}

	/** Before, because a deleted row can no longer be asked for its document. */
	async function before(event: Event): Promise<void> {
		const type = typeOf(event);
		if (!type) return;
		const key = type === 'file' ? 'id' : 'documentId';
		const onlyPublished = hasDrafts(strapi, event) && ![event.params.data].flat().some((row) => row?.publishedAt);
		const where = onlyPublished ? { $and: [event.params.where ?? {}, { publishedAt: { $notNull: true } }] } : event.params.where;
		const rows: Record<string, unknown>[] = await strapi.db.query(event.model.uid as typeof fileUid).findMany({ where, select: [key] });
		const changes = [...new Set(rows.map((row) => String(row[key])))].map((documentId) => ({ type, documentId }));
		if (changes.length === 0) return;
		if (strapi.db.inTransaction()) await outbox.enqueue(changes, event.action);
		else event.state.announced = await outbox.announce(changes, event.action);
	}

	async function after(event: Event): Promise<void> {
		if (event.state.announced?.length) await outbox.release(event.state.announced);
	}

	strapi.db.lifecycles.subscribe({
		models: [...watched, fileUid],
		afterCreate: created,
		afterCreateMany: created,
		beforeUpdate: before,
		beforeUpdateMany: before,
		beforeDelete: before,
		beforeDeleteMany: before,
		afterUpdate: after,
		afterUpdateMany: after,
		afterDelete: after,
		afterDeleteMany: after,
		// Strapi types `event` by model; only what `Event` names is read.
	} as unknown as Parameters<typeof strapi.db.lifecycles.subscribe>[0]);
}

const hasDrafts = (strapi: Core.Strapi, { model }: Event): boolean => strapi.contentType(model.uid as typeof fileUid).options?.draftAndPublish === true;
