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

interface SeedScheme {
	id: string;
	title: Record<Locale, string>;
	concepts: SeedConcept[];
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

// Without a cast: a language that a title or a label lacks is one for the compiler to name.
const seed: { schemes: SeedScheme[] } = vocabularies;

/** The compiler says that something is missing, this says where. @returns such as `housing (fr)` */
export const lackingLabels = (given: readonly SeedScheme[]): string[] => given.flatMap(({ id, title, concepts }) => [...lacks(id, title), ...concepts.flatMap((concept) => lacks(concept.id, concept.prefLabel))]);

function lacks(id: string, labels: Record<Locale, string>): string[] {
	const without = locales.filter((locale) => !labels[locale]?.trim());
	return without.length ? [`${id} (${without.join(', ')})`] : [];
}

const lacking = lackingLabels(seed.schemes);
if (lacking.length) throw new Error(`config/src/vocabulary/vocabularies.json lacks labels: ${lacking.join('; ')}. Every term needs one in each language of config/src/locales.ts.`);

export const schemes: readonly Scheme[] = seed.schemes.map((scheme) => ({
	id: scheme.id,
	title: scheme.title,
	concepts: scheme.concepts.map((concept) => toConcept(scheme.id, concept)),
}));

export const seedConcepts: readonly ConceptLabels[] = schemes.flatMap((scheme) => scheme.concepts);

export const conceptsOf = (scheme: string): readonly ConceptLabels[] => schemes.find(({ id }) => id === scheme)?.concepts ?? [];
