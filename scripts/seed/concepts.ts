/** The vocabulary file as concepts of the CMS. */
import { seedConcepts } from '@erasmi/config/vocabulary/seed';
import vocabularies from '../../config/src/vocabulary/vocabularies.json' with { type: 'json' };
import { conceptData, type Data } from './convert.ts';

export interface ConceptSeed {
	id: string;
	data: Data;
}

/** Links from a concept of ours to one elsewhere, as SKOS calls them. */
const matchProperties = ['exactMatch', 'closeMatch', 'broadMatch', 'wikidata', 'hcrtMatch'] as const;

export const conceptSeeds = (): ConceptSeed[] => seedConcepts.map((concept, order) => ({ id: concept.id, data: conceptData(concept, order, moreOf(concept.id)) }));

// TypeScript reads every concept of the file as a type of its own.
type Raw = { id: string; notation?: string } & Partial<Record<(typeof matchProperties)[number], string>>;
const raw = new Map((vocabularies.schemes as unknown as { concepts: Raw[] }[]).flatMap(({ concepts }) => concepts.map((concept) => [concept.id, concept])));

function moreOf(id: string): { code?: string; matches: { property: string; target: string }[] } {
	const concept = raw.get(id);
	const matches = matchProperties.flatMap((property) => (concept?.[property] ? [{ property, target: concept[property] }] : []));
	return { matches, ...(concept?.notation && { code: concept.notation }) };
}
