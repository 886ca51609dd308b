/**
 * Takes what changed from the outbox, looks at what is published now, gives it the next place in the feed.
 *
 * One step at a time in all processes together: places are given in the order of commits, so a site that asks for
 * everything since a version misses nothing. The lock also makes dependents exact: an entry that was prepared before
 * an organisation's new name was looked at is known to show it, one prepared later has the new name.
 */
import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { ConceptLabels, Work } from '@erasmi/config/search/document';
import { entryTag, listTag, searchTag, vocabularyTag } from '@erasmi/config/delivery';
import { isWorkType, type ContentType, type WorkType } from '@erasmi/config/types';
import { within } from '../../../plugin-kit/within.ts';
import { decide, retryDelayMs } from './decide.ts';
import { insertOutbox } from './outbox.ts';
import * as store from './store.ts';
import type { DocumentKey, Knex, OutboxRow, Outgoing, Reference } from './store.ts';
import { vocabulary } from './vocabulary.ts';

/** What this plugin asks of `search-index`. */
export interface Documents {
	concepts(): Promise<{ documentId: string; concept: ConceptLabels }[]>;
	organisationHashes(documentIds: readonly string[]): Promise<Map<string, string>>;
	build(
		type: WorkType | 'site-settings',
		documentIds: readonly string[],
		concepts: readonly ConceptLabels[],
		oldSlugs: ReadonlyMap<string, readonly string[]>,
	): Promise<Map<string, { work?: Work; references: Reference[]; contentHash: string }>>;
}

/** Documents of one step. A step on SQLite holds up every other request while it writes. */
const DOCUMENTS_A_STEP = 25;

/** Any number, the same in every process: PostgreSQL's lock for preparing. */
const LOCK = 4_172_026;

type Batch = Map<ContentType | 'file', OutboxRow[]>;

export function createPreparation(strapi: Core.Strapi, consumers: () => readonly string[]) {
	const documents = (): Documents => strapi.plugin('search-index').service('documents');
	let known: { generation: number; concepts: readonly { documentId: string; concept: ConceptLabels }[] } | undefined;

	/** @returns false when nothing was due */
	async function step(): Promise<boolean> {
		if (!(await store.hasDue(strapi.db.connection, Date.now()))) return false;
		let rows: OutboxRow[] = [];
		try {
			await alone(async () => {
				rows = firstDocuments(await within(strapi, (db) => store.due(db, Date.now(), 10 * DOCUMENTS_A_STEP)), DOCUMENTS_A_STEP);
				if (rows.length) await prepare(rows);
			});
		} catch (error) {
			// What was read in a transaction that failed may never have been true.
			known = undefined;
			await setAside(rows, error);
		}
		return rows.length > 0;
	}

	/** SQLite has one connection and one process; a transaction that reads would hold up the editors. */
	async function alone(act: () => Promise<void>): Promise<void> {
		if (strapi.db.dialect.client !== 'postgres') return act();
		await strapi.db.transaction(async ({ trx }) => {
			await trx.raw('select pg_advisory_xact_lock(?)', [LOCK]);
			await act();
		});
	}

	async function prepare(rows: readonly OutboxRow[]): Promise<void> {
		const batch = Map.groupBy(rows, ({ type }) => type) satisfies Batch;
		const conceptRows = batch.get('concept') ?? [];
		const concepts = await currentConcepts(conceptRows.length > 0);
		const outgoing = [...(await works(batch, concepts.map(({ concept }) => concept))), ...(await organisations(batch.get('organisation') ?? []))];
		const shown = await dependents(batch, concepts);

		await strapi.db.transaction(async ({ trx }) => {
			const now = Date.now();
			let version = await store.counter(trx, 'version');
			for (const each of outgoing) await store.keep(trx, placed(each, ++version), consumers(), now);
			const list = await changedVocabulary(trx, concepts.map(({ concept }) => concept), outgoing, conceptRows.length > 0);
			if (list) await store.keep(trx, placed(list, ++version), consumers(), now);
			await store.setCounter(trx, 'version', version);
			await insertOutbox(trx, shown.filter((key) => !rows.some((row) => store.keyOf(row) === store.keyOf(key))), 'shows what changed', { force: false, dueAt: now });
			await store.settleOutbox(trx, rows.map(({ id }) => id));
		});
		if (outgoing.length) strapi.log.info(`change-feed: ${outgoing.length} of ${rows.length} changes prepared: ${outgoing.map((each) => `${store.keyOf(each)}${each.gone ? ' gone' : ''}`).join(', ')}`);
	}

	/** Labels are read anew only when a concept changed, in this process or another. */
	async function currentConcepts(changed: boolean): Promise<NonNullable<typeof known>['concepts']> {
		const generation = await within(strapi, (db) => store.counter(db, 'vocabulary'));
		if (changed) await within(strapi, (db) => store.setCounter(db, 'vocabulary', generation + 1));
		if (changed || known?.generation !== generation) known = { generation: changed ? generation + 1 : generation, concepts: await documents().concepts() };
		return known.concepts;
	}

	async function works(batch: Batch, concepts: readonly ConceptLabels[]): Promise<Unplaced[]> {
		const found: Unplaced[] = [];
		for (const [type, rows] of batch) {
			if (!isWorkType(type) && type !== 'site-settings') continue;
			const ids = [...new Set(rows.map(({ documentId }) => documentId))];
			// One after the other: inside a transaction there is one connection.
			const slugs = await within(strapi, (db) => store.slugsOf(db, type, ids));
			const sent = await within(strapi, (db) => store.sentStates(db, type, ids));
			const built = await documents().build(type, ids, concepts, slugs);
			const linking = await within(strapi, (db) => linksTo(db, type, ids));
			for (const documentId of ids) {
				const now = built.get(documentId);
				const decision = decide(now?.contentHash, sent.get(documentId), rows.some((row) => row.documentId === documentId && row.force));
				if (decision.action === 'skip') continue;
				const tags = [...tagsOf(type, documentId), ...(linking.get(documentId) ?? [])];
				found.push(now && decision.action === 'send' ? outgoingWork(type, documentId, now, tags) : withdrawn({ type, documentId }, tags));
			}
		}
		return found;
	}

	/** Organisations have no page; what matters of them is who shows them. Unknown ones stay inside. */
	async function organisations(rows: readonly OutboxRow[]): Promise<Unplaced[]> {
		const ids = [...new Set(rows.map(({ documentId }) => documentId))];
		if (ids.length === 0) return [];
		const hashes = await documents().organisationHashes(ids);
		const sent = await within(strapi, (db) => store.sentStates(db, 'organisation', ids));
		const isPublic = await within(strapi, (db) => store.mentioned(db, 'organisation', ids));
		return ids.flatMap((documentId): Unplaced[] => {
			const contentHash = isPublic.has(documentId) ? hashes.get(documentId) : undefined;
			const before = sent.get(documentId);
			const force = Boolean(contentHash ?? before) && rows.some((row) => row.documentId === documentId && row.force);
			const decision = decide(contentHash, before, force);
			const key = { type: 'organisation', documentId } as const;
			const tags = [entryTag('organisation', documentId)];
			if (decision.action === 'skip') return [];
			return [decision.action === 'send' && contentHash ? { ...key, contentHash, gone: false, tags, references: [], slugs: {} } : withdrawn(key, tags)];
		});
	}

	/** Published entries that show a changed organisation, concept or file. */
	async function dependents(batch: Batch, concepts: readonly { documentId: string; concept: ConceptLabels }[]): Promise<DocumentKey[]> {
		const idsOf = (type: ContentType | 'file'): string[] => [...new Set((batch.get(type) ?? []).map(({ documentId }) => documentId))];
		const notations = await notationsOf(idsOf('concept'), concepts);
		const found = [
			...(await within(strapi, (db) => store.dependents(db, 'organisation', idsOf('organisation')))),
			...(await within(strapi, (db) => store.dependents(db, 'file', idsOf('file')))),
			...(await within(strapi, (db) => store.dependents(db, 'concept', notations))),
		];
		return [...new Map(found.map((key) => [store.keyOf(key), key])).values()];
	}

	/** Notations before and after the change: a concept may have been renamed or removed. */
	async function notationsOf(documentIds: readonly string[], concepts: readonly { documentId: string; concept: ConceptLabels }[]): Promise<string[]> {
		if (documentIds.length === 0) return [];
		const now = concepts.filter(({ documentId }) => documentIds.includes(documentId)).map(({ concept }) => concept.id);
		const living = new Set(concepts.map(({ concept }) => concept.id));
		const removed = [...(await within(strapi, (db) => store.allMentioned(db, 'concept')))].filter((notation) => !living.has(notation));
		return [...new Set([...now, ...removed])];
	}

	/** A document that cannot be prepared must not hold up the others: alone it waits longer and longer. */
	async function setAside(rows: readonly OutboxRow[], error: unknown): Promise<void> {
		const keys = [...new Set(rows.map(store.keyOf))];
		// Nothing was read: the database itself is in trouble.
		if (keys.length === 0) throw error;
		if (keys.length > 1) {
			for (const key of keys) {
				const own = rows.filter((row) => store.keyOf(row) === key);
				await alone(() => prepare(own)).catch((cause: unknown) => setAside(own, cause));
			}
			return;
		}
		const attempts = Math.max(...rows.map((row) => row.attempts)) + 1;
		strapi.log.error(`change-feed: ${keys[0]} cannot be prepared (attempt ${attempts}): ${error instanceof Error ? error.stack : String(error)}`);
		await within(strapi, (db) => store.postponeOutbox(db, rows.map(({ id }) => id), attempts, error instanceof Error ? error.message : String(error), Date.now() + retryDelayMs(attempts)));
	}

	return { step };
}

/** An outgoing document before it has its place in the feed. A work says its place in its JSON, too. */
type Unplaced = Omit<Outgoing, 'version' | 'json'> & { work?: Work; json?: string };

const outgoingWork = (type: WorkType | 'site-settings', documentId: string, { work, references, contentHash }: { work?: Work; references: Reference[]; contentHash: string }, tags: string[]): Unplaced => ({
	type,
	documentId,
	contentHash,
	gone: false,
	tags,
	...(work && { work }),
	references,
	slugs: work ? work.slugs : {},
});

const withdrawn = (key: DocumentKey, tags: string[]): Unplaced => ({ ...key, contentHash: '', gone: true, tags, references: [], slugs: {} });

function placed({ work, json = null, ...unplaced }: Omit<Unplaced, 'json'> & { json?: string | null }, version: number): Outgoing {
	if (!work) return { ...unplaced, version, json };
	return { ...unplaced, version, json: JSON.stringify({ ...work, version, documents: work.documents.map((each) => ({ ...each, version })) }) };
}

const tagsOf = (type: WorkType | 'site-settings', documentId: string): string[] => [entryTag(type, documentId), listTag(type), ...(type === 'site-settings' ? [] : [searchTag])];

/** Pages of entries that link here show its card. */
async function linksTo(db: Knex, type: ContentType, documentIds: readonly string[]): Promise<Map<string, string[]>> {
	const found = await store.linksTo(db, type, documentIds);
	return new Map([...found].map(([id, keys]) => [id, keys.map((key) => entryTag(key.type, key.documentId))]));
}

/** @returns the list of public concepts when it differs from the one sent last */
async function changedVocabulary(db: Knex, concepts: readonly ConceptLabels[], outgoing: readonly Unplaced[], conceptChanged: boolean): Promise<Unplaced | undefined> {
	if (!conceptChanged && !outgoing.some(({ type }) => type !== 'organisation')) return undefined;
	const sent = (await store.sentStates(db, vocabulary.type, [vocabulary.documentId])).get(vocabulary.documentId);
	const isPublic = await store.allMentioned(db, 'concept');
	const list = concepts.filter(({ id }) => isPublic.has(id));
	if (list.length === 0 && !sent) return undefined;
	const json = JSON.stringify(list);
	const contentHash = createHash('sha256').update(json).digest('hex');
	if (decide(contentHash, sent).action === 'skip') return undefined;
	return { ...vocabulary, contentHash, gone: false, tags: [vocabularyTag], json, references: [], slugs: {} };
}

/** Rows of the first documents: a document that changed often is looked at once. */
function firstDocuments(rows: readonly OutboxRow[], limit: number): OutboxRow[] {
	const keys = new Set([...new Set(rows.map(store.keyOf))].slice(0, limit));
	return rows.filter((row) => keys.has(store.keyOf(row)));
}
