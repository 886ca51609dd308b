/** Words too common to look for. They count only in a query that has no other word. */
import { stopwords as ar } from '@orama/stopwords/arabic';
import { stopwords as da } from '@orama/stopwords/danish';
import { stopwords as en } from '@orama/stopwords/english';
import { stopwords as de } from '@orama/stopwords/german';
import { stopwords as it } from '@orama/stopwords/italian';
import { stopwords as tr } from '@orama/stopwords/turkish';
import type { Locale } from '../locales.ts';
import { fold } from './fold.ts';

const lists: Record<Locale, readonly string[]> = { de, en, da, it, tr, ar };

/** Folded. */
export const stopWords: Record<Locale, ReadonlySet<string>> = { de: folded('de'), en: folded('en'), da: folded('da'), it: folded('it'), tr: folded('tr'), ar: folded('ar') };

export const isStopWord = (folded: string, locale: Locale): boolean => stopWords[locale].has(folded);

function folded(locale: Locale): ReadonlySet<string> {
	return new Set(lists[locale].map((word) => fold(word, locale)));
}
