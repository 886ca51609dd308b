/** From a text to the terms that engines store and queries ask for. Both engines and the highlighting use it. */
import type { Locale } from '../locales.ts';
import { locales } from '../locales.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { wordBounds } from './words.ts';

export interface Term {
	/** The word in its canonical spelling. */
	surface: string;
	stem: string;
	/** Too common to look for. */
	stop: boolean;
}

export interface Token extends Term {
	start: number;
	end: number;
}

/** Enough for every word of a large site in one language; beyond it, rare words are worked out again. */
const CACHE_LIMIT = 50_000;
const caches = Object.fromEntries(locales.map((locale) => [locale, new Map<string, Term>()])) as Record<Locale, Map<string, Term>>;

export function analyzeWord(word: string, locale: Locale): Term {
	const cache = caches[locale];
	const known = cache.get(word);
	if (known) return known;
	const term = analyze(word, locale);
	if (cache.size >= CACHE_LIMIT) cache.clear();
	cache.set(word, term);
	return term;
}

/** As `analyzeWord`, for whoever remembers the outcome. */
export function analyze(word: string, locale: Locale): Term {
	const surface = fold(word, locale);
	return { surface, stem: stem(surface, locale), stop: isStopWord(surface, locale) };
}

export function* tokenize(text: string, locale: Locale): Generator<Token> {
	const bounds = wordBounds(text, locale);
	for (let at = 0; at < bounds.length; at += 2) {
		const [start, end] = [bounds[at] as number, bounds[at + 1] as number];
		const { surface, stem, stop } = analyzeWord(text.slice(start, end), locale);
		if (surface) yield { surface, stem, stop, start, end };
	}
}

/** The stems of a text that carry meaning, in order, without numbers of their own. */
export function stemsOf(text: string, locale: Locale): string[] {
	return [...tokenize(text, locale)].filter((token) => !token.stop).map((token) => token.stem);
}
