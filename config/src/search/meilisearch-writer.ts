/**
 * Keeps Meilisearch as the feed says. No Strapi in it: the CMS calls it, and so do the tests.
 *
 * A "202 accepted" of the server is no success; every task is awaited, and a failed one throws with the server's reason.
 */
import { Meilisearch, type EnqueuedTask, type Key, type Task } from 'meilisearch';
import type { Change } from '../delivery.ts';
import { locales, type Locale } from '../locales.ts';
import type { ConceptLabels, Work } from './document.ts';
import type { EngineHealth, Inventory } from './engine.ts';
import { isAmong, toMeilisearch, type MeilisearchDocument } from './meilisearch-document.ts';
import { meilisearchSettings, settingsHash } from './meilisearch-settings.ts';

export const DEFAULT_PREFIX = 'erasmi';
export const indexName = (prefix: string, locale: Locale): string => `${prefix}-${locale}`;
/** One record for each work that was ever there, and one for the whole. */
const stateName = (prefix: string): string => `${prefix}-state`;

interface StateRecord {
	/** Work id, or `_all`. */
	id: string;
	version: number;
	live: boolean;
	settings?: string;
}
const ALL = '_all';

export interface WriterOptions {
	/** `http://127.0.0.1:7700` */
	url: string;
	/** The indexing key; the master key only for `keys`. */
	key: string;
	prefix?: string;
	/** Milliseconds a task may take before the server counts as stuck. Default 60 s. */
	taskTimeoutMs?: number;
}

export class MeilisearchTaskFailed extends Error {
	override readonly name = 'MeilisearchTaskFailed';
	/** The server's code, such as `invalid_document_id` or `no_space_left_on_device`. */
	readonly code: string;

	constructor(task: Task) {
		super(`Meilisearch could not finish task ${task.uid} (${task.type}): ${task.error?.message ?? task.status}`);
		this.code = task.error?.code ?? task.status;
	}
}

export interface MeilisearchWriter {
	/** Creates what is missing. `rebuildNeeded`: the indexes are new, or their settings are of another version. */
	ensure(): Promise<{ rebuildNeeded: boolean }>;
	/** With the master key only: one key for the CMS, one that may only search for the site; created when missing. */
	keys(): Promise<{ indexing: string; search: string }>;
	/** Same meaning as `SearchEngine.apply`; resolves when the changes can be found. */
	apply(changes: readonly Change[], concepts?: readonly ConceptLabels[]): Promise<void>;
	/** Same meaning as `SearchEngine.rebuild`. */
	rebuild(works: AsyncIterable<Work> | Iterable<Work>, concepts: readonly ConceptLabels[], version: number, onProgress?: (works: number) => void): Promise<void>;
	inventory(): Promise<Inventory>;
	health(): Promise<EngineHealth>;
	/** Removes the records of finished tasks: the server keeps them for ever and slows down. */
	clean(): Promise<void>;
	/** Removes every index of this prefix; for tests. */
	drop(): Promise<void>;
}

/** Works sent at a time; six documents each. */
const BATCH = 200;
const PAGE = 1000;

export function meilisearchWriter({ url, key, prefix = DEFAULT_PREFIX, taskTimeoutMs = 60_000 }: WriterOptions): MeilisearchWriter {
	const client = new Meilisearch({
		host: url,
		apiKey: key,
		timeout: 30_000,
		// Compressed answers wait 40 ms for a delayed acknowledgement.
		requestInit: { headers: { 'accept-encoding': 'identity' } },
	});
	/** Changes that arrive while a rebuild runs. */
	let meanwhile: Change[] | undefined;
	/** One write after the other: the order in which tasks are accepted is the order of versions. */
	let queue: Promise<unknown> = Promise.resolve();

	const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
		const next = queue.then(act, act);
		queue = next.catch(() => undefined);
		return next;
	};
	const done = async (task: EnqueuedTask | PromiseLike<EnqueuedTask>): Promise<void> => {
		const finished = await client.tasks.waitForTask((await task).taskUid, { timeout: taskTimeoutMs, interval: 20 });
		if (finished.status !== 'succeeded') throw new MeilisearchTaskFailed(finished);
	};
	const createIndex = async (name: string): Promise<void> => {
		await done(client.createIndex(name, { primaryKey: 'id' }));
		await done(client.index(name).updateSettings(name === stateName(prefix) ? { searchableAttributes: ['id'], filterableAttributes: ['id', 'live'] } : meilisearchSettings));
	};
	const state = () => client.index<StateRecord>(stateName(prefix));

	async function statesOf(ids: readonly string[]): Promise<Map<string, StateRecord>> {
		// As a filter the ids travel in the body: an address with hundreds of them would be refused.
		const { results } = await state().getDocuments({ filter: isAmong('id', ids), limit: ids.length });
		return new Map(results.map((record) => [record.id, record]));
	}

	/** Whether no task of an earlier write, which may have been given up, still waits for these indexes. */
	async function isIdle(): Promise<boolean> {
		const { total } = await client.tasks.getTasks({ indexUids: locales.map((locale) => indexName(prefix, locale)), statuses: ['enqueued', 'processing'], limit: 1 });
		return total === 0;
	}

	async function hashesOf(locale: Locale, ids: readonly string[]): Promise<Map<string, string>> {
		if (!ids.length) return new Map();
		const { results } = await client.index<MeilisearchDocument>(indexName(prefix, locale)).getDocuments({ filter: isAmong('id', ids), fields: ['id', 'hash'], limit: ids.length });
		return new Map(results.map(({ id, hash }) => [id, hash]));
	}

	/** Puts and removes works, skipping what is older than what is held. */
	async function write(changes: readonly Change[]): Promise<void> {
		const latest = new Map<string, Change>();
		for (const change of changes) {
			if (change.work === undefined) continue;
			const id = `${change.type}-${change.documentId}`;
			const held = change.work?.id ?? id;
			if ((latest.get(held)?.version ?? -1) <= change.version) latest.set(held, change);
		}
		if (!changes.length) return;
		const held = await statesOf([...latest.keys(), ALL]);
		const fresh = [...latest].filter(([id, { version }]) => (held.get(id)?.version ?? -1) <= version);
		const put = fresh.flatMap(([, { work }]) => work ?? []);
		const gone = fresh.filter(([, { work }]) => work === null).map(([id]) => id);
		// The server works on one task at a time, so a language in which nothing has changed is not sent, and the one in
		// which somebody has just written is not kept waiting. What a waiting task will write cannot be read yet.
		const originals = new Set(put.map(({ sourceLocale }) => sourceLocale));
		const inOrder = locales.toSorted((a, b) => Number(originals.has(b)) - Number(originals.has(a)));
		const known = (await isIdle()) ? await Promise.all(inOrder.map((locale) => hashesOf(locale, put.map(({ id }) => id)))) : [];
		const tasks: EnqueuedTask[] = [];
		for (const [place, locale] of inOrder.entries()) {
			const index = client.index<MeilisearchDocument>(indexName(prefix, locale));
			const documents = put.flatMap((work) => work.documents.filter((document) => document.locale === locale && document.hash !== known[place]?.get(document.id))).map(toMeilisearch);
			if (documents.length) tasks.push(await index.addDocuments(documents));
			if (gone.length) tasks.push(await index.deleteDocuments(gone));
		}
		// A write that fails is tried again with the same version, which is not older than itself.
		const records: StateRecord[] = fresh.map(([id, { version, work }]) => ({ id, version, live: work !== null }));
		tasks.push(await state().addDocuments([...records, raised(held.get(ALL), changes)]));
		await allDone(tasks);
	}

	/** The record of the whole, with the highest version seen. */
	const raised = (held: StateRecord | undefined, changes: readonly Change[]): StateRecord => ({
		id: ALL,
		live: false,
		settings: held?.settings ?? settingsHash,
		version: changes.reduce((highest, change) => Math.max(highest, change.version), held?.version ?? 0),
	});

	/** Waits for all, so that no task still runs when a failure is told. */
	async function allDone(tasks: readonly EnqueuedTask[]): Promise<void> {
		let failed: unknown;
		for (const task of tasks) await done(task).catch((error: unknown) => (failed ??= error));
		if (failed) throw failed as Error; // `done` throws nothing else.
	}

	return {
		async ensure() {
			const known = new Set((await client.getRawIndexes({ limit: 1000 })).results.map(({ uid }) => uid));
			const missing = [stateName(prefix), ...locales.map((locale) => indexName(prefix, locale))].filter((name) => !known.has(name));
			for (const name of missing) await createIndex(name);
			const held = (await statesOf([ALL])).get(ALL);
			if (!held) await done(state().addDocuments([{ id: ALL, version: 0, live: false, settings: settingsHash }]));
			return { rebuildNeeded: missing.length > 0 || held?.settings !== settingsHash };
		},

		async keys() {
			const { results } = await client.getKeys({ limit: 1000 });
			const named = async (name: string, actions: Key['actions']): Promise<string> => {
				const found = results.find((existing) => existing.name === name);
				const created = found ?? (await client.createKey({ name, description: `${name}, made by the CMS`, actions, indexes: [`${prefix}-*`], expiresAt: null }));
				return created.key;
			};
			return {
				indexing: await named(`${prefix} indexing`, ['search', 'documents.*', 'indexes.*', 'settings.*', 'tasks.*', 'stats.get']),
				search: await named(`${prefix} search`, ['search']),
			};
		},

		async apply(changes) {
			meanwhile?.push(...changes);
			await inTurn(() => write(changes));
		},

		async rebuild(works, _concepts, version, onProgress = () => undefined) {
			const arrived: Change[] = (meanwhile = []);
			const next = (locale: Locale): string => `${indexName(prefix, locale)}-next`;
			try {
				for (const locale of locales) {
					await client.deleteIndexIfExists(next(locale));
					await createIndex(next(locale));
				}
				const records = await fill(works, next, onProgress);
				await inTurn(async () => {
					await done(client.swapIndexes(locales.map((locale) => ({ indexes: [indexName(prefix, locale), next(locale)], rename: false }))));
					await done(state().deleteAllDocuments());
					await done(state().addDocuments([...records, { id: ALL, version, live: false, settings: settingsHash }]));
					await write(arrived);
				});
				for (const locale of locales) await client.deleteIndexIfExists(next(locale));
			} finally {
				meanwhile = undefined;
			}
		},

		async inventory() {
			const hashes = new Map<string, string[]>();
			for (const [place, locale] of locales.entries()) {
				const index = client.index<MeilisearchDocument>(indexName(prefix, locale));
				for (let offset = 0; ; offset += PAGE) {
					const { results } = await index.getDocuments({ fields: ['id', 'hash'], limit: PAGE, offset });
					for (const { id, hash } of results) {
						// A language that lacks the document leaves a gap, and the hashes differ from the right ones.
						const row = hashes.get(id) ?? locales.map(() => '');
						row[place] = hash;
						hashes.set(id, row);
					}
					if (results.length < PAGE) break;
				}
			}
			const version = (await statesOf([ALL])).get(ALL)?.version ?? 0;
			return { works: Object.fromEntries([...hashes].map(([id, row]) => [id, row.join(' ')])), version };
		},

		async health() {
			try {
				const stats = await client.getStats();
				const documents = Object.fromEntries(locales.map((locale) => [locale, stats.indexes[indexName(prefix, locale)]?.numberOfDocuments ?? 0])) as Record<Locale, number>;
				return { engine: 'meilisearch', available: true, documents, version: (await statesOf([ALL])).get(ALL)?.version ?? 0 };
			} catch (error) {
				const documents = Object.fromEntries(locales.map((locale) => [locale, 0])) as Record<Locale, number>;
				return { engine: 'meilisearch', available: false, reason: error instanceof Error ? error.message : String(error), documents, version: 0 };
			}
		},

		async clean() {
			await client.tasks.deleteTasks({ statuses: ['succeeded', 'failed', 'canceled'] });
		},

		async drop() {
			const { results } = await client.getRawIndexes({ limit: 1000 });
			for (const { uid } of results) if (uid.startsWith(`${prefix}-`)) await done(client.deleteIndex(uid));
		},
	};

	async function fill(works: AsyncIterable<Work> | Iterable<Work>, target: (locale: Locale) => string, onProgress: (works: number) => void): Promise<StateRecord[]> {
		const records: StateRecord[] = [];
		let batch: Work[] = [];
		let before: EnqueuedTask[] = [];
		const send = async (): Promise<void> => {
			const tasks: EnqueuedTask[] = [];
			for (const locale of locales) {
				// A language that came after a work was prepared has no document yet, and another one stands in its place.
				tasks.push(await client.index<MeilisearchDocument>(target(locale)).addDocuments(batch.flatMap(({ documents }) => documents.filter((document) => document.locale === locale).map(toMeilisearch))));
			}
			// The server works on one batch while the next is prepared, but no further ahead.
			await allDone(before);
			before = tasks;
			onProgress(records.length);
			batch = [];
		};
		for await (const work of works) {
			batch.push(work);
			records.push({ id: work.id, version: work.version, live: true });
			if (batch.length >= BATCH) await send();
		}
		if (batch.length) await send();
		await allDone(before);
		return records;
	}
}
