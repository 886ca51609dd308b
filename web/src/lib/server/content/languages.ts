/** Where the other languages of a page are. */
import { type Locale, bestLocale, directionOf, localeNames, locales } from '@erasmi/config/locales';
import { LRUCache } from 'lru-cache';
import type { Language } from '#lib/content-types.ts';
import { entryPath } from '#lib/routes.ts';
import type { WorkRecord } from '#lib/server/search/index.ts';
import { site } from '#lib/server/site.ts';

/** For pages that are no entry. */
export const languagesOfPage = (path: (locale: Locale) => string): Language[] => locales.map((locale) => ({ locale, name: localeNames[locale], dir: directionOf(locale), url: path(locale) }));

/** Reading the state of six languages takes six look-ups; they only change with the version of the work. */
const known = new LRUCache<string, Language[]>({ max: 2_000 });

export function languagesOfWork(work: WorkRecord): Language[] {
	const key = `${work.id}:${work.version}`;
	const found = known.get(key);
	if (found) return found;
	const languages = locales.map((locale) => ({ locale, name: localeNames[locale], dir: directionOf(locale), url: workPath(work, locale), state: stateIn(work, locale) }));
	known.set(key, languages);
	return languages;
}

export const workPath = (work: WorkRecord, locale: Locale): string => entryPath(locale, work.type, slugIn(work, locale));

/** A work that is missing in a language has its address there under the slug of the text that is shown instead. */
export function slugIn(work: WorkRecord, locale: Locale): string {
	const shown = bestLocale(locale, work.available, work.sourceLocale);
	return (shown && work.slugs[shown]) ?? work.documentId;
}

function stateIn(work: WorkRecord, locale: Locale): NonNullable<Language['state']> {
	if (!work.available.includes(locale)) return 'missing';
	if (locale === work.sourceLocale) return 'original';
	const [document] = site().directory.works([work.id], locale);
	return document?.origin === 'machine' ? 'machine' : 'checked';
}
