/** The vocabularies a new installation starts with. Afterwards the concepts of the CMS are the authority. */
import { locales, type Locale } from '../locales.ts';
import type { ConceptLabels } from '../search/document.ts';
import vocabularies from './vocabularies.json' with { type: 'json' };

export interface Scheme {
	id: string;
	title: Record<Locale, string>;
	concepts: ConceptLabels[];
}

interface SeedConcept {
	id: string;
	prefLabel: Record<Locale, string>;
	altLabel?: Partial<Record<Locale, string[]>>;
	broader?: string;
	broadMatch?: string;
}

export { facetOfScheme } from './facets.ts';

// A region lies in a country, which is a concept of another scheme: SKOS calls that a broad match.
const toConcept = (scheme: string, concept: SeedConcept): ConceptLabels => {
	const broader = concept.broader ?? concept.broadMatch?.replace(/^.*\//, '');
	return {
		id: concept.id,
		scheme,
		...(broader && { broader }),
		labels: Object.fromEntries(locales.map((locale) => [locale, { pref: concept.prefLabel[locale], alt: concept.altLabel?.[locale] ?? [] }])),
	};
};

// The file is ours and checked by a test; TypeScript reads every concept of it as a type of its own.
const seed = vocabularies as unknown as { schemes: { id: string; title: Record<Locale, string>; concepts: SeedConcept[] }[] };

export const schemes: readonly Scheme[] = seed.schemes.map((scheme) => ({
	id: scheme.id,
	title: scheme.title,
	concepts: scheme.concepts.map((concept) => toConcept(scheme.id, concept)),
}));

export const seedConcepts: readonly ConceptLabels[] = schemes.flatMap((scheme) => scheme.concepts);

export const conceptsOf = (scheme: string): readonly ConceptLabels[] => schemes.find(({ id }) => id === scheme)?.concepts ?? [];
