/** Words made of words. The parts are looked up among the terms of the index itself, so no dictionary is needed. */
import type { Locale } from '../locales.ts';
import type { Lexicon } from './lexicon.ts';

/** Letters that German and Danish put between the parts. */
const links: Partial<Record<Locale, readonly string[]>> = { de: ['', 's', 'es', 'n', 'en', 'er', 'e'], da: ['', 's', 'e', 'er'] };

export const hasCompounds = (locale: Locale): boolean => locale in links;

const SHORTEST_PART = 4;
const SHORTEST_LOOSE_PART = 3;
const MOST_COMPOUNDS = 64;
/** What German and Danish put before a word to make another one of it: “ungewöhnlich” is no kind of “wohnen”. */
const PREFIX = /^(?:un?)?(?:ge|be|er|ver|zer|ent|for|und)$/;

/**
 * Splits a word into two known ones: "fluchtlingsunterkunft" → "fluchtling" + "unterkunft".
 * @param word a stem in German and Danish, else a surface ("isbirligi" typed as one word)
 * @param frequency how many works hold a term; 0 for unknown ones
 */
export function splitCompound(word: string, locale: Locale, frequency: (term: string) => number): [string, string] | undefined {
	const joints = links[locale] ?? [''];
	const shortest = hasCompounds(locale) ? SHORTEST_PART : SHORTEST_LOOSE_PART;
	let best: [string, string] | undefined;
	let bestScore = 0;
	const shortestHead = locale === 'tr' ? 2 : shortest;
	for (let cut = shortestHead; cut <= word.length - shortest; cut++) {
		const tail = word.slice(cut);
		const tailFrequency = frequency(tail);
		if (!tailFrequency) continue;
		for (const link of joints) {
			const head = word.slice(0, cut).endsWith(link) ? word.slice(0, cut - link.length) : '';
			if (head.length < shortestHead) continue;
			const score = Math.min(frequency(head), tailFrequency) * Math.min(head.length, tail.length);
			if (score > bestScore) [best, bestScore] = [[head, tail], score];
		}
	}
	return best;
}

/**
 * Known compounds that contain a word: "unterkunft" → "sammelunterkunft", and "sprach" → "sprachkurs".
 * @param first the form in which the word begins a compound; it helps where the stem is too short to tell anything
 */
export function compoundsWith(stem: string, lexicon: Lexicon, first = stem): string[] {
	const beginning = stem.length > SHORTEST_PART ? stem : first;
	const ending = stem.length < SHORTEST_PART ? [] : lexicon.endingWith(stem, MOST_COMPOUNDS).filter((term) => term.length >= stem.length + SHORTEST_LOOSE_PART && !PREFIX.test(term.slice(0, -stem.length)));
	const begun = beginning.length <= SHORTEST_PART ? [] : lexicon.startingWith(beginning, MOST_COMPOUNDS);
	return [...new Set([...ending, ...begun])].filter((term) => term !== stem);
}
