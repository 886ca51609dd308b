import { type WorkType, isWorkType } from '@erasmi/config/types';
import type { Locale } from '@erasmi/config/locales';
import type { Entry, EntryOf } from '#lib/content-types.ts';
import type { WorkRecord } from '#lib/server/search/index.ts';
import { site } from '#lib/server/site.ts';
import { contextOf } from './entry.ts';
import { madeFrom } from './made-from.ts';

/** The same entry as on its page. @returns `undefined` for what is not published */
export async function entryById(type: string, documentId: string, locale: Locale, tags: Set<string>): Promise<Entry | undefined> {
	const work = isWorkType(type) ? site().directory.work(type, documentId) : undefined;
	return work && entryOf(work.type, work, locale, tags);
}

async function entryOf<T extends WorkType>(type: T, work: WorkRecord, locale: Locale, tags: Set<string>): Promise<EntryOf[T] | undefined> {
	const context = await contextOf(type, work, locale, tags);
	return context && madeFrom[type](context);
}
