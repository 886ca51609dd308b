/** Entries of any type, by their address or by their number: both lead to the same page. */
import type { Locale } from '@erasmi/config/locales';
import { type WorkType, isWorkType } from '@erasmi/config/types';
import type { Entry, EntryOf } from '#lib/content-types.ts';
import type { WorkRecord } from '#lib/server/search/index.ts';
import { site } from '#lib/server/site.ts';
import { type Found, contextOf, find } from './entry.ts';
import { madeFrom } from './made-from.ts';

/** @throws CmsUnavailable, CmsRefused when its text was never loaded and cannot be now */
export async function entryBySlug<T extends WorkType>(type: T, slug: string, locale: Locale, tags: Set<string>): Promise<Found<EntryOf[T]>> {
	const found = await find(type, slug, locale, tags);
	return found?.found === 'entry' ? { found: 'entry', entry: await madeFrom[type](found.entry) } : found;
}

/**
 * @returns `undefined` for what is not published
 * @throws as `entryBySlug`
 */
export async function entryById(type: string, documentId: string, locale: Locale, tags: Set<string>): Promise<Entry | undefined> {
	const work = isWorkType(type) ? site().directory.work(type, documentId) : undefined;
	return work && entryOf(work.type, work, locale, tags);
}

async function entryOf<T extends WorkType>(type: T, work: WorkRecord, locale: Locale, tags: Set<string>): Promise<EntryOf[T] | undefined> {
	const context = await contextOf(type, work, locale, tags);
	return context && madeFrom[type](context);
}
