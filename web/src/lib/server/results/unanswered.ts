/**
 * Searches that found nothing, counted in memory until the CMS collects them. Nothing is remembered before the CMS has
 * said that it wants them, and nothing but the words, the language and the day.
 */
import type { Locale } from '@erasmi/config/locales';
import { type Unanswered, UNANSWERED_LENGTH } from '@erasmi/config/search/desk';

/** Different searches at a time; a machine that asks for more is not worth listening to. */
const MOST = 1_000;

const counted = new Map<string, Unanswered>();
let isWanted = false;

export function noteUnanswered(query: string, locale: Locale, now = new Date()): void {
	if (!isWanted) return;
	const words = worthKeeping(query);
	if (words === undefined) return;
	const day = now.toISOString().slice(0, 10);
	const key = `${day} ${locale} ${words}`;
	const known = counted.get(key);
	if (known) known.count++;
	else if (counted.size < MOST) counted.set(key, { day, locale, query: words, count: 1 });
}

/** Hands over what was counted and begins anew. @param remember whether to go on counting */
export function takeUnanswered(remember: boolean): Unanswered[] {
	const taken = remember ? [...counted.values()] : [];
	isWanted = remember;
	counted.clear();
	return taken;
}

/** @returns the query in one spelling; `undefined` for what may point to a person, and for what is no word in any language */
export function worthKeeping(query: string): string | undefined {
	const words = query.normalize('NFC').toLowerCase().replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
	if (words.length > UNANSWERED_LENGTH || !/\p{L}{2}/u.test(words)) return undefined;
	const isAddress = /\S@\S|:\/\/|www\./u.test(words);
	// Telephone numbers, dates of birth, reference numbers.
	const isNumber = (words.match(/\p{N}/gu)?.length ?? 0) > DIGITS_MOST;
	return isAddress || isNumber ? undefined : words;
}

/** A year, or the number of a law. */
const DIGITS_MOST = 4;
