/** What the feed remembers, as functions over one database connection or transaction. */
import type { Core } from '@strapi/strapi';
import type { Work } from '@erasmi/config/search/document';
import { isWorkType, workTypes, type ContentType } from '@erasmi/config/types';
import type { Sent } from './decide.ts';
import { consumersTable, countersTable, deliveriesTable, outboxTable, referencesTable, slugsTable, worksTable } from './tables.ts';

export type Knex = Core.Strapi['db']['connection'];

export interface DocumentKey {
	type: ContentType;
	documentId: string;
}

export interface Reference {
	type: ContentType | 'file';
	id: string;
}

export interface OutboxRow {
	id: number;
	type: ContentType | 'file';
	documentId: string;
	force: boolean;
	attempts: number;
}

/** A document as it is to be sent out. */
export interface Outgoing extends DocumentKey {
	version: number;
	contentHash: string;
	gone: boolean;
	tags: string[];
	/** JSON of the work, of the vocabulary, or nothing. */
	json: string | null;
	references: readonly Reference[];
	slugs: Readonly<Record<string, string>>;
}

export interface StoredWork extends DocumentKey, Sent {
	version: number;
	tags: string[];
	json: string | null;
}

export const keyOf = ({ type, documentId }: { type: string; documentId: string }): string => `${type}:${documentId}`;

// ——— outbox

export async function hasDue(db: Knex, now: number): Promise<boolean> {
	return (await db(outboxTable).where('due_at', '<=', now).first('id')) !== undefined;
}

/** Oldest first. */
export async function due(db: Knex, now: number, limit: number): Promise<OutboxRow[]> {
	const rows = await db(outboxTable).where('due_at', '<=', now).orderBy('id').limit(limit);
	return rows.map(({ id, type, document_id, force, attempts }) => ({ id, type, documentId: document_id, force: Boolean(force), attempts }));
}

export const settleOutbox = (db: Knex, ids: readonly number[]) => db(outboxTable).whereIn('id', [...ids]).delete();

export const postponeOutbox = (db: Knex, ids: readonly number[], attempts: number, error: string, dueAt: number) =>
	db(outboxTable).whereIn('id', [...ids]).update({ attempts, error, due_at: dueAt });

// ——— what was sent

async function storedWorks(db: Knex, type: ContentType, documentIds: readonly string[]): Promise<Map<string, StoredWork>> {
	const rows = await db(worksTable).where({ type }).whereIn('document_id', [...documentIds]);
	return new Map(rows.map((row) => [row.document_id, storedWork(row)]));
}

/** Without the JSON, which is long. */
export async function sentStates(db: Knex, type: ContentType, documentIds: readonly string[]): Promise<Map<string, Sent>> {
	const rows = await db(worksTable).where({ type }).whereIn('document_id', [...documentIds]).select('document_id', 'content_hash', 'gone');
	return new Map(rows.map((row) => [row.document_id, { contentHash: row.content_hash, gone: Boolean(row.gone) }]));
}

export async function worksSince(db: Knex, since: number, limit: number, { withGone }: { withGone: boolean }): Promise<StoredWork[]> {
	const rows = await db(worksTable)
		.where('version', '>', since)
		.modify((query) => (withGone ? query : query.where({ gone: false })))
		.orderBy('version')
		.limit(limit);
	return rows.map(storedWork);
}

/** Keys of everything that was sent out and not withdrawn. */
export async function sentKeys(db: Knex): Promise<DocumentKey[]> {
	const rows = await db(worksTable).where({ gone: false }).select('type', 'document_id');
	return rows.map(({ type, document_id }) => ({ type, documentId: document_id }));
}

/** Every published work, a few at a time: all together they may not fit into memory. */
export async function* publishedWorks(db: Knex): AsyncGenerator<Work> {
	const keys = (await sentKeys(db)).filter(({ type }) => isWorkType(type));
	for (let at = 0; at < keys.length; at += WORKS_AT_ONCE) {
		for (const { json } of await storedByKeys(db, keys.slice(at, at + WORKS_AT_ONCE))) if (json) yield JSON.parse(json) as Work;
	}
}

/** The published work that was prepared before all others. */
export async function oldestWork(db: Knex): Promise<Work | undefined> {
	const row = await db(worksTable).where({ gone: false }).whereIn('type', [...workTypes]).whereNotNull('json').orderBy('version').first('json');
	return row && (JSON.parse(row.json) as Work);
}

const WORKS_AT_ONCE = 50;

interface WorkRow {
	type: ContentType;
	document_id: string;
	version: number | string;
	content_hash: string;
	gone: boolean | number;
	tags: string;
	json: string | null;
}

const storedWork = (row: WorkRow): StoredWork => ({
	type: row.type,
	documentId: row.document_id,
	version: Number(row.version),
	contentHash: row.content_hash,
	gone: Boolean(row.gone),
	tags: JSON.parse(row.tags ?? '[]'),
	json: row.json,
});

/** Keeps the document, its references and slugs, and asks every consumer to be told. */
export async function keep(db: Knex, outgoing: Outgoing, consumers: readonly string[], now: number): Promise<void> {
	const { type, documentId, version, references, slugs } = outgoing;
	await db(worksTable)
		.insert({ type, document_id: documentId, version, content_hash: outgoing.contentHash, gone: outgoing.gone, tags: JSON.stringify(outgoing.tags), json: outgoing.json, changed_at: now })
		.onConflict(['type', 'document_id'])
		.merge();
	await db(referencesTable).where({ type, document_id: documentId }).delete();
	if (references.length) await db(referencesTable).insert(references.map((target) => ({ type, document_id: documentId, target_type: target.type, target_id: target.id })));
	const slugRows = Object.entries(slugs).map(([locale, slug]) => ({ type, document_id: documentId, locale, slug, since: now }));
	if (slugRows.length) await db(slugsTable).insert(slugRows).onConflict(['type', 'document_id', 'locale', 'slug']).ignore();
	if (consumers.length) await db(deliveriesTable).insert(consumers.map((consumer) => ({ consumer, type, document_id: documentId, version, attempts: 0, due_at: now, created_at: now })));
}

// ——— deliveries

export interface DeliveryRow extends DocumentKey {
	id: number;
	attempts: number;
}

export async function hasDueDelivery(db: Knex, consumer: string, now: number): Promise<boolean> {
	return (await db(deliveriesTable).where({ consumer }).where('due_at', '<=', now).first('id')) !== undefined;
}

/** All due rows of the first `limit` documents. Inside a transaction of PostgreSQL no other process gets them. */
export async function claimDeliveries(db: Knex, consumer: string, now: number, limit: number): Promise<DeliveryRow[]> {
	const query = db(deliveriesTable).where({ consumer }).where('due_at', '<=', now).orderBy('id').limit(4 * limit);
	const found = await (db.client.config.client === 'pg' ? query.forUpdate().skipLocked() : query);
	const rows: DeliveryRow[] = found.map(({ id, type, document_id, attempts }) => ({ id, type, documentId: document_id, attempts }));
	const keys = new Set([...new Set(rows.map(keyOf))].slice(0, limit));
	return rows.filter((row) => keys.has(keyOf(row)));
}

/** The present state of these documents, each once, in the order of the feed. */
export async function storedByKeys(db: Knex, keys: readonly DocumentKey[]): Promise<StoredWork[]> {
	const byType = Map.groupBy(keys, ({ type }) => type);
	const found: StoredWork[] = [];
	for (const [type, own] of byType) found.push(...(await storedWorks(db, type, [...new Set(own.map(({ documentId }) => documentId))])).values());
	return found.sort((a, b) => a.version - b.version);
}

export const settleDeliveries = (db: Knex, ids: readonly number[]) => db(deliveriesTable).whereIn('id', [...ids]).delete();

export const postponeDelivery = (db: Knex, id: number, attempts: number, error: string, dueAt: number) => db(deliveriesTable).where({ id }).update({ attempts, error, due_at: dueAt });

/** Everything that is published, once more, to one consumer. */
async function deliverEverything(db: Knex, consumer: string, now: number): Promise<void> {
	const rows = await db(worksTable).where({ gone: false }).select('type', 'document_id', 'version');
	for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) {
		const part = rows.slice(at, at + ROWS_A_STATEMENT);
		await db(deliveriesTable).insert(part.map(({ type, document_id, version }) => ({ consumer, type, document_id, version, attempts: 0, due_at: now, created_at: now })));
	}
}

const ROWS_A_STATEMENT = 500;

// ——— references

/** Published documents that show one of these. */
export async function dependents(db: Knex, targetType: ContentType | 'file', targetIds: readonly string[]): Promise<DocumentKey[]> {
	const rows = await db(referencesTable).where({ target_type: targetType }).whereIn('target_id', [...targetIds]).distinct('type', 'document_id');
	return rows.map(({ type, document_id }) => ({ type, documentId: document_id }));
}

/** Those of the targets that a published document shows. */
export async function mentioned(db: Knex, targetType: ContentType, targetIds: readonly string[]): Promise<Set<string>> {
	if (targetIds.length === 0) return new Set();
	const rows = await db(referencesTable).where({ target_type: targetType }).whereIn('target_id', [...targetIds]).distinct('target_id');
	return new Set(rows.map(({ target_id }) => target_id));
}

/** Everything of one type that published documents show. */
export async function allMentioned(db: Knex, targetType: ContentType): Promise<Set<string>> {
	const rows = await db(referencesTable).where({ target_type: targetType }).distinct('target_id');
	return new Set(rows.map(({ target_id }) => target_id));
}

/** Published documents that link to one of these, by the document they link to. */
export async function linksTo(db: Knex, targetType: ContentType, targetIds: readonly string[]): Promise<Map<string, DocumentKey[]>> {
	const rows = await db(referencesTable).where({ target_type: targetType }).whereIn('target_id', [...targetIds]).select('target_id', 'type', 'document_id');
	const found = new Map<string, DocumentKey[]>();
	for (const { target_id, type, document_id } of rows) found.set(target_id, [...(found.get(target_id) ?? []), { type, documentId: document_id }]);
	return found;
}

// ——— slugs

/** Every slug these documents ever had, the present ones included. */
export async function slugsOf(db: Knex, type: ContentType, documentIds: readonly string[]): Promise<Map<string, string[]>> {
	const rows = await db(slugsTable).where({ type }).whereIn('document_id', [...documentIds]).orderBy('id');
	const found = new Map<string, string[]>();
	for (const { document_id, slug } of rows) found.set(document_id, [...(found.get(document_id) ?? []), slug]);
	return found;
}

/** Slugs that begin like this, with the documents that were ever published under them. */
export async function slugsLike(db: Knex, type: ContentType, start: string): Promise<{ documentId: string; slug: string }[]> {
	const rows = await db(slugsTable).where({ type }).where('slug', 'like', `${start}%`).distinct('document_id', 'slug');
	return rows.map(({ document_id, slug }) => ({ documentId: document_id, slug }));
}

// ——— counters

/**
 * `version`: last place given in the feed. `vocabulary`: how often a concept changed. `compared`: when the consumers
 * were last compared with the feed, in milliseconds since 1970.
 */
export type Counter = 'version' | 'vocabulary' | 'compared';

export async function counter(db: Knex, name: Counter): Promise<number> {
	const row = await db(countersTable).where({ name }).first('value');
	return Number(row?.value ?? 0);
}

export async function setCounter(db: Knex, name: Counter, value: number): Promise<void> {
	await db(countersTable).insert({ name, value }).onConflict(['name']).merge();
}

/** @returns true for the one process that asks first within the span */
export async function takeTurn(db: Knex, name: Counter, now: number, spanMs: number): Promise<boolean> {
	return (await db(countersTable).where({ name }).where('value', '<', now - spanMs).update({ value: now })) > 0;
}

/** A restored database says so by a comparison that never was; @returns true once. A new database needs none. */
export async function isRestored(db: Knex, now: number): Promise<boolean> {
	await db(countersTable).insert({ name: 'compared', value: now }).onConflict(['name']).ignore();
	return (await db(countersTable).where({ name: 'compared', value: 0 }).update({ value: now })) > 0;
}

// ——— consumers

export interface ConsumerRow {
	name: string;
	attempts: number;
	error: string | null;
	failedAt?: number;
	acknowledgedAt?: number;
	pausedUntil: number;
	/** When it was last compared with the feed, and how many entries differed. */
	comparedAt?: number;
	drift?: number;
}

export async function consumerRow(db: Knex, name: string): Promise<ConsumerRow | undefined> {
	const row = await db(consumersTable).where({ name }).first();
	return row && {
		name,
		attempts: row.attempts,
		error: row.error,
		...(row.failed_at && { failedAt: Number(row.failed_at) }),
		...(row.acknowledged_at && { acknowledgedAt: Number(row.acknowledged_at) }),
		pausedUntil: Number(row.paused_until),
		...(Number(row.compared_at) > 0 && { comparedAt: Number(row.compared_at), drift: row.drift }),
	};
}

export async function updateConsumer(db: Knex, name: string, changes: { attempts?: number; error?: string | null; failed_at?: number; acknowledged_at?: number; paused_until?: number; compared_at?: number; drift?: number }): Promise<void> {
	await db(consumersTable).where({ name }).update(changes);
}

/**
 * A new consumer is told everything there is; what waited for one that is no longer configured is forgotten.
 */
export async function ensureConsumers(db: Knex, names: readonly string[], now: number): Promise<void> {
	await db(consumersTable).whereNotIn('name', [...names]).delete();
	await db(deliveriesTable).whereNotIn('consumer', [...names]).delete();
	for (const name of names) {
		const inserted = await db(consumersTable).insert({ name, attempts: 0, paused_until: 0 }).onConflict(['name']).ignore().returning('name');
		if (inserted.length) await deliverEverything(db, name, now);
	}
}

/** Every consumer is to be compared with the feed. */
export async function askForComparison(db: Knex): Promise<void> {
	await db(consumersTable).update({ compared_at: 0 });
}

export async function waitingForComparison(db: Knex): Promise<Set<string>> {
	const rows = await db(consumersTable).where({ compared_at: 0 }).select('name');
	return new Set(rows.map(({ name }) => name));
}

/** Makes everything due that waits after a failure. */
export async function retryAll(db: Knex, consumer: string | undefined, now: number): Promise<void> {
	const own = (query: ReturnType<Knex>, column: string) => (consumer ? query.where({ [column]: consumer }) : query);
	await own(db(consumersTable), 'name').update({ paused_until: 0 });
	await own(db(deliveriesTable), 'consumer').where('due_at', '>', now).update({ due_at: now });
	if (!consumer) await db(outboxTable).where('attempts', '>', 0).update({ due_at: now });
}

/** Whether anything is due for preparation, or for a consumer that is not resting after a failure. */
export async function isBusy(db: Knex, now: number): Promise<boolean> {
	if (await hasDue(db, now)) return true;
	const waiting = db(deliveriesTable).join(consumersTable, `${consumersTable}.name`, `${deliveriesTable}.consumer`).where(`${deliveriesTable}.due_at`, '<=', now).where(`${consumersTable}.paused_until`, '<=', now);
	return (await waiting.first(`${deliveriesTable}.id`)) !== undefined;
}

// ——— what waits, for people

export interface QueueState {
	waiting: number;
	/** When the oldest waiting change happened, in milliseconds since 1970. */
	oldest?: number;
	failed: { type: ContentType | 'file'; documentId: string; attempts: number; error: string; dueAt: number }[];
}

export const outboxState = (db: Knex, now: number, limit: number): Promise<QueueState> =>
	// An announced change that has not happened yet waits for its write, not for the feed.
	queueState(db, () => db(outboxTable).where((query) => query.where('due_at', '<=', now).orWhere('attempts', '>', 0)), limit);

export const deliveryState = (db: Knex, consumer: string, limit: number): Promise<QueueState> => queueState(db, () => db(deliveriesTable).where({ consumer }), limit);

async function queueState(db: Knex, query: () => ReturnType<Knex>, limit: number): Promise<QueueState> {
	const totals: { waiting: number | string; oldest: number | string | null }[] = await query().select(db.raw('count(*) as waiting'), db.raw('min(created_at) as oldest'));
	const failed: OutgoingRow[] = await query().where('attempts', '>', 0).orderBy('id').limit(limit);
	const [total] = totals;
	return {
		waiting: Number(total?.waiting ?? 0),
		...(total?.oldest && { oldest: Number(total.oldest) }),
		failed: failed.map((row) => ({ type: row.type, documentId: row.document_id, attempts: row.attempts, error: row.error ?? '', dueAt: Number(row.due_at) })),
	};
}

interface OutgoingRow {
	type: ContentType | 'file';
	document_id: string;
	attempts: number;
	error: string | null;
	due_at: number | string;
}
