/**
 * How much each sign counts. Found on the judged queries by moving whole groups of weights, never for a single query;
 * `npm run relevance` shows what a change does to each language and phenomenon.
 */
export const weights = {
	/** How sure a way of matching is. */
	surface: 1,
	stem: 0.9,
	variant: 0.8,
	prefix: 0.7,
	compound: 0.45,
	parts: 0.5,
	concept: 0.5,
	foreign: 0.5,
	/** Labels in the language of a stub's text, on top of the concept's own. */
	foreignLabel: 0.8,
	corrected: 0.6,
	/** Where the word stands. A field adds to the others. */
	fields: { title: 4, summary: 2, body: 1, labels: 1, names: 1.5 },
	/** The work is about the concept, whatever its words; more sure when several words name it. */
	about: 2,
	aboutNamed: 8,
	/** The word comes back at least three times. */
	frequent: 0.5,
	/** Rare words tell more: `idfBase` plus the logarithm of how rare. */
	idfBase: 1,
	/** Distance between works that match all words as written, all words in some way, and so on. */
	tier: [10, 5, 0],
	/** …and with every word less. */
	tierStep: 10,
} as const;

/** With fewer works that match all words, those that match most of them follow. */
export const ENOUGH = 10;

/** How much a word tells that `found` of `works` works match. */
export const rarity = (works: number, found: number): number => weights.idfBase + Math.max(0.4, Math.log(works / (1 + found)));

/** @param tier 0 all words as written, 1 all in some way, 2 all with corrections, from 3 on with one word less each */
export function bonusOf(tier: number): number {
	const least = weights.tier[weights.tier.length - 1] ?? 0;
	return weights.tier[tier] ?? least - weights.tierStep * (tier - weights.tier.length + 1);
}
