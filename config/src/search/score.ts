/** How well one document matches a plan, from its terms alone: the same sum that the embedded engine works out from sets. */
import { isShown, type Clause, type Way, type WordWays } from './ways.ts';
import { bonusOf, rarity } from './weights.ts';

export interface Scored {
	score: number;
	/** For each word of the plan the ways that lead to the document, the most trusted first; none where the word is missing. */
	ways: Way[][];
	/** How many words of the plan the passages of the document can show. */
	answerable: number;
}

export interface Rarity {
	/** Number of works. */
	works: number;
	/** For each word of the plan, the number of works that match it. */
	found: readonly number[];
}

export function scoreTerms(words: readonly WordWays[], terms: ReadonlySet<string>, { works, found }: Rarity): Scored {
	let score = 0;
	let tier = 0;
	let missing = 0;
	let answerable = 0;
	const met = words.map(({ ways }, index) => {
		const word = scoreWord(ways, terms);
		if (!word.ways.length) missing++;
		if (word.isShown) answerable++;
		tier = Math.max(tier, word.tier);
		score += (word.score * rarity(works, found[index] ?? 0)) / words.length;
		return word.ways;
	});
	return { score: score + bonusOf(missing ? 2 + missing : tier), ways: met, answerable };
}

/**
 * Reads of a document only the terms that the words ask about: some twenty of four hundred.
 * @returns a reader of terms that are separated by spaces
 */
export function termsReader(words: readonly WordWays[]): (terms: string) => ReadonlySet<string> {
	const asked = new Set<string>();
	/** By the letter that says where a term stood. */
	const beginnings = new Map<string, string[]>();
	const note = (clause: Clause): void => {
		if ('both' in clause) clause.both.forEach(note);
		else if ('beginning' in clause) beginnings.set(clause.beginning.charAt(0), [...(beginnings.get(clause.beginning.charAt(0)) ?? []), clause.beginning]);
		else for (const term of 'all' in clause ? clause.all : 'any' in clause ? clause.any : clause.some.flat()) asked.add(term);
	};
	for (const { ways } of words) for (const { fields } of ways) for (const { clause } of fields) note(clause);
	return (terms) => {
		const held = new Set<string>();
		for (const term of terms.split(' ')) {
			if (asked.has(term) || beginnings.get(term.charAt(0))?.some((beginning) => term.startsWith(beginning))) held.add(term);
		}
		return held;
	};
}

function scoreWord(ways: readonly Way[], terms: ReadonlySet<string>): { score: number; tier: number; ways: Way[]; isShown: boolean } {
	let best = 0;
	let about = 0;
	let tier = 2;
	const leading: Way[] = [];
	let shown = false;
	for (const way of ways) {
		const met = way.fields.filter(({ clause }) => meets(clause, terms));
		if (!met.length) continue;
		leading.push(way);
		shown ||= met.some((field) => isShown(way, field));
		const score = way.trust * met.reduce((sum, { weight }) => sum + weight, 0);
		if (way.about) about += score;
		else best = Math.max(best, score);
		if (way.kind !== 'corrected') tier = Math.min(tier, 1);
		if (way.kind === 'exact' && met.some(({ label }) => !label)) tier = 0;
	}
	return { score: best + about, tier, ways: leading, isShown: shown };
}

function meets(clause: Clause, terms: ReadonlySet<string>): boolean {
	if ('all' in clause) return clause.all.every((term) => terms.has(term));
	if ('any' in clause) return clause.any.some((term) => terms.has(term));
	if ('some' in clause) return clause.some.some((list) => list.every((term) => terms.has(term)));
	if ('both' in clause) return clause.both.every((part) => meets(part, terms));
	for (const term of terms) if (term.startsWith(clause.beginning)) return true;
	return false;
}
