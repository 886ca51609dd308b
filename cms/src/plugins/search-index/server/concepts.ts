/** Concepts as a tree, and their labels in a language. */
import type { Locale } from '@erasmi/config/locales';
import type { ConceptLabels } from '@erasmi/config/search/document';

export type Concepts = ReadonlyMap<string, ConceptLabels>;

export const byNotation = (concepts: Iterable<ConceptLabels>): Concepts => new Map([...concepts].map((concept) => [concept.id, concept]));

/** The concept and everything broader, narrowest first. Unknown notations stay: an entry may be older than a concept's removal. */
export function withBroader(notation: string, concepts: Concepts): string[] {
	const chain: string[] = [];
	for (let at: string | undefined = notation; at !== undefined && !chain.includes(at); at = concepts.get(at)?.broader) chain.push(at);
	return chain;
}

/** Preferred label first. A language without labels falls back to English, so that a stub is never without words. */
export function labelsIn(notation: string, locale: Locale, concepts: Concepts): string[] {
	const labels = concepts.get(notation)?.labels;
	const found = labels?.[locale] ?? labels?.en;
	return found ? [found.pref, ...found.alt] : [];
}
