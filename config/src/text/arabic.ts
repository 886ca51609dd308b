/** Light stemming after Larkey's light10: takes off the article and the commonest endings, never touches the root. */
import { regular } from './irregular.ts';

/** The article, alone and with a particle before it. */
export const arabicArticles = ['وال', 'بال', 'كال', 'فال', 'ولل', 'ال', 'لل'];
const SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي', 'ا'];
/** A word of two letters is as short as Arabic nouns get. */
const SHORTEST = 2;

/** @param word folded, see `fold` */
export function arabicStem(word: string): string {
	let stem = regular(withoutPrefix(word), 'ar');
	for (const suffix of SUFFIXES) {
		if (stem.endsWith(suffix) && stem.length - suffix.length >= SHORTEST) stem = stem.slice(0, -suffix.length);
	}
	return stem;
}

/** "for the refugees" loses one of three lams in writing; taken off as an article it would lose its root. */
const FOR_THE_REFUGEES = /^و?ل(?=لاجي)/;

function withoutPrefix(word: string): string {
	if (FOR_THE_REFUGEES.test(word)) return word.replace(FOR_THE_REFUGEES, '');
	const prefix = arabicArticles.find((candidate) => word.startsWith(candidate) && word.length - candidate.length >= SHORTEST);
	if (prefix) return word.slice(prefix.length);
	// "and" is written onto its word; short words that begin with و are words of their own.
	return word.startsWith('و') && word.length > 3 ? word.slice(1) : word;
}

const PARTICLES = ['ب', 'ل', 'ك', 'ف', 'و'];

/** Other stems the same word may have: with a particle (in, for, as, so, and) written onto it, or without the one it bears. */
export function arabicVariants(stem: string): string[] {
	const bare = PARTICLES.includes(stem.charAt(0)) && stem.length > 3 ? [stem.slice(1)] : [];
	return [...bare, ...PARTICLES.map((particle) => particle + stem)];
}
