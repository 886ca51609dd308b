/** Entries as the CMS gives them, one for each language, through the cache. */
import { type Locale, locales } from '@erasmi/config/locales';
import { entryTag, listTag } from '@erasmi/config/delivery';
import type { WorkType } from '@erasmi/config/types';
import { invalidate } from '#lib/server/bridge.ts';
import type { WorkRecord } from '#lib/server/search/index.ts';
import { site } from '#lib/server/site.ts';
import { ask } from './cms.ts';
import type { TadaDocumentNode } from './graphql.ts';
import { type RowOf, type SettingsRow, rowQueries, settingsQuery } from './queries.ts';

/** As many as one question asks for. */
const BATCH = 20;

const keyOf = (type: WorkType, documentId: string, locale: Locale): string => `${type}:${documentId}:${locale}`;

/**
 * @returns `null` when the entry is not published in the language, although the replica says so: it was withdrawn a moment ago
 * @throws CmsUnavailable, CmsRefused when it was never loaded and cannot be now
 */
export function row<T extends WorkType>(type: T, work: WorkRecord, locale: Locale): Promise<RowOf[T] | null> {
	return site().cache.get(keyOf(type, work.documentId, locale), {
		version: work.version,
		load: async () => (await askRows(type, [work.documentId], locale))[0] ?? null,
		onRecovery: () => invalidate([entryTag(type, work.documentId)]),
	});
}

/** @returns `null` when nobody has written settings in the language */
export function settingsRow(locale: Locale): Promise<SettingsRow | null> {
	return site().cache.get(`site-settings:${locale}`, {
		version: 0,
		tags: [listTag('site-settings')],
		load: async () => (await ask(settingsQuery, { locale })).siteSettings ?? null,
		onRecovery: () => invalidate([listTag('site-settings')]),
	});
}

/** Forgets an entry of which nothing is published any more. */
export function forget(type: WorkType, documentId: string): void {
	for (const locale of locales) site().cache.delete(keyOf(type, documentId, locale));
}

/**
 * Loads what is not here yet or too old, twenty entries a question.
 * @returns how many were loaded
 * @throws CmsUnavailable, CmsRefused
 */
export async function warm(works: Iterable<WorkRecord>, signal: AbortSignal): Promise<number> {
	const { cache } = site();
	const groups = new Map<string, { type: WorkType; locale: Locale; works: WorkRecord[] }>();
	let loaded = 0;
	for (const work of works) {
		for (const locale of work.available) {
			if (cache.has(keyOf(work.type, work.documentId, locale), work.version)) continue;
			const group = groups.get(`${work.type}:${locale}`) ?? { type: work.type, locale, works: [] };
			groups.set(`${work.type}:${locale}`, group);
			group.works.push(work);
			if (group.works.length >= BATCH) loaded += await load(group.type, group.locale, group.works.splice(0), signal);
		}
	}
	for (const group of groups.values()) loaded += await load(group.type, group.locale, group.works, signal);
	return loaded;
}

async function load(type: WorkType, locale: Locale, works: WorkRecord[], signal: AbortSignal): Promise<number> {
	if (works.length === 0 || signal.aborted) return 0;
	const rows = await askRows(type, works.map(({ documentId }) => documentId), locale);
	const byId = new Map(rows.map((each) => [each.documentId, each]));
	for (const { documentId, version } of works) site().cache.put(keyOf(type, documentId, locale), byId.get(documentId) ?? null, version);
	return works.length;
}

async function askRows<T extends WorkType>(type: T, ids: string[], locale: Locale): Promise<RowOf[T][]> {
	// The compiler cannot relate the query of a type to the row of the same type; `RowOf` is made from these queries.
	const query = rowQueries[type] as unknown as TadaDocumentNode<{ rows: (RowOf[T] | null)[] }, { ids: string[]; locale: Locale }>;
	const { rows } = await ask(query, { ids, locale });
	return rows.filter((each): each is NonNullable<typeof each> => each !== null) as RowOf[T][];
}
