/** Entries as the CMS gives them, one for each language, through the cache. */
import { type Locale, locales } from '@erasmi/config/locales';
import { entryTag, listTag } from '@erasmi/config/delivery';
import type { Work } from '@erasmi/config/search/document';
import type { WorkType } from '@erasmi/config/types';
import { invalidate } from '#lib/server/bridge.ts';
import { CmsRefused } from '#lib/server/errors.ts';
import type { WorkRecord } from '#lib/server/search/index.ts';
import { site } from '#lib/server/site.ts';
import { ask } from './cms.ts';
import { type TadaDocumentNode, inLocales } from './graphql.ts';
import { type RowOf, type SettingsRow, rowQueries, settingsQuery } from './queries.ts';

/** Texts one question asks for; twenty take the CMS about 300 ms. */
const BATCH = 20;

const keyOf = (type: WorkType, documentId: string, locale: Locale): string => `${type}:${documentId}:${locale}`;

/**
 * @returns `null` when the entry is not published in the language, although the replica says so: it was withdrawn a moment ago
 * @throws CmsUnavailable, CmsRefused when it was never loaded and cannot be now
 */
export function row<T extends WorkType>(type: T, work: WorkRecord, locale: Locale): Promise<RowOf[T] | null> {
	return site().cache.get(keyOf(type, work.documentId, locale), {
		version: work.version,
		load: () => underWay(type, work, locale) ?? askOne(type, work.documentId, locale),
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

/** What the feed said of the texts of each entry when it was last heard. */
const heard = new Map<string, { version: number; texts: NonNullable<Work['texts']> }>();

/** Texts that are the same as before a change need not be asked for: most changes are of one language. */
export function keepWhatStays({ type, documentId, version, available, texts }: Work): void {
	const id = `${type}:${documentId}`;
	const before = heard.get(id);
	if (texts) heard.set(id, { version, texts });
	else heard.delete(id);
	for (const locale of available) {
		if (before && texts?.[locale] !== undefined && before.texts[locale] === texts[locale]) site().cache.confirm(keyOf(type, documentId, locale), before.version, version);
	}
}

/** Forgets an entry of which nothing is published any more. */
export function forget(type: WorkType, documentId: string): void {
	for (const locale of locales) site().cache.delete(keyOf(type, documentId, locale));
}

/** What `warm` is waiting for, so that a reader who comes meanwhile does not ask once more. */
const loading = new Map<string, { version: number; rows: Promise<Rows> }>();

/** By language, then in the order of the CMS. */
type Rows = ReadonlyMap<Locale, readonly AnyRow[]>;
type AnyRow = RowOf[WorkType];

function underWay<T extends WorkType>(type: T, { documentId, version }: WorkRecord, locale: Locale): Promise<RowOf[T] | null> | undefined {
	const known = loading.get(keyOf(type, documentId, locale));
	return known && known.version >= version ? known.rows.then((rows) => rowIn<T>(rows, documentId, locale)) : undefined;
}

const askOne = async <T extends WorkType>(type: T, documentId: string, locale: Locale): Promise<RowOf[T] | null> => rowIn<T>(await askRows(type, [documentId], [locale]), documentId, locale);

const rowIn = <T extends WorkType>(rows: Rows, documentId: string, locale: Locale): RowOf[T] | null => (rows.get(locale)?.find((each) => each.documentId === documentId) as RowOf[T] | undefined) ?? null;

interface Missing {
	type: WorkType;
	work: WorkRecord;
	locales: readonly Locale[];
}

/**
 * Loads what is not here yet or too old, twenty texts a question. A text that the CMS refuses keeps no other from being loaded.
 * @returns how many were loaded, and why others were not
 * @throws CmsUnavailable
 */
export async function warm(works: Iterable<WorkRecord>, signal: AbortSignal): Promise<{ loaded: number; refusals: CmsRefused[] }> {
	const { cache } = site();
	const refusals: CmsRefused[] = [];
	let loaded = 0;
	const waiting = new Map<WorkType, Missing[]>();
	for (const work of works) {
		const locales = work.available.filter((locale) => !cache.has(keyOf(work.type, work.documentId, locale), work.version));
		if (locales.length === 0) continue;
		const group = waiting.get(work.type) ?? [];
		waiting.set(work.type, group);
		group.push({ type: work.type, work, locales });
		if (textsIn(group) >= BATCH) loaded += await loadHalving(work.type, group.splice(0), signal, refusals);
	}
	for (const [type, group] of waiting) loaded += await loadHalving(type, group, signal, refusals);
	return { loaded, refusals };
}

/** Halves what is refused until the one entry is found that is to blame. */
async function loadHalving(type: WorkType, group: readonly Missing[], signal: AbortSignal, refusals: CmsRefused[]): Promise<number> {
	try {
		return await load(type, group, signal);
	} catch (error) {
		if (!(error instanceof CmsRefused)) throw error;
		if (group.length === 1) {
			refusals.push(error);
			return 0;
		}
		const middle = group.length >> 1;
		return (await loadHalving(type, group.slice(0, middle), signal, refusals)) + (await loadHalving(type, group.slice(middle), signal, refusals));
	}
}

const textsIn = (group: readonly Missing[]): number => group.reduce((sum, { locales }) => sum + locales.length, 0);

/** All languages in one question: the CMS then reads each list of an entry once and not six times. */
async function load(type: WorkType, group: readonly Missing[], signal: AbortSignal): Promise<number> {
	if (group.length === 0 || signal.aborted) return 0;
	const wanted = group.flatMap(({ work, locales }) => locales.map((locale) => ({ work, locale, key: keyOf(type, work.documentId, locale) })));
	const rows = askRows(type, group.map(({ work }) => work.documentId), [...new Set(wanted.map(({ locale }) => locale))]);
	for (const { key, work } of wanted) loading.set(key, { version: work.version, rows });
	try {
		const found = await rows;
		for (const { key, work, locale } of wanted) site().cache.put(key, rowIn(found, work.documentId, locale), work.version);
		return wanted.length;
	} finally {
		for (const { key } of wanted) if (loading.get(key)?.rows === rows) loading.delete(key);
	}
}

async function askRows(type: WorkType, ids: string[], asked: readonly Locale[]): Promise<Rows> {
	// The compiler cannot relate the query of a type to the row of the same type; `RowOf` is made from these queries.
	const query = rowQueries[type] as unknown as TadaDocumentNode<{ rows: (AnyRow | null)[] }, { ids: string[]; locale: Locale }>;
	const answer = await ask(inLocales(query, asked), { ids });
	return new Map(asked.map((locale) => [locale, (answer[locale] ?? []).filter((each): each is AnyRow => each !== null)]));
}
