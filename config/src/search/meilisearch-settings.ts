/** The settings of the indexes: one list, recognised by its hash, so that a change of it is noticed and applied. */
import { createHash } from 'node:crypto';
import type { Settings } from 'meilisearch';
import { locales } from '../locales.ts';
import { facetNames } from './document.ts';

/** Filters compare for equality only; nobody searches among the values on the server. */
const equality = (attributePatterns: string[]) => ({ attributePatterns, features: { facetSearch: false, filter: { equality: true, comparison: false } } });

export const meilisearchSettings: Settings = {
	// Only stems: what they are found by is decided here, the server puts them in a first order.
	searchableAttributes: ['title_x', 'text_x'],
	filterableAttributes: [equality(['id']), equality(['terms']), equality([...facetNames.map((name) => `facets.${name}`)])],
	sortableAttributes: ['published', '_geo'],
	rankingRules: ['words', 'attribute', 'exactness', 'sort'],
	// Words are corrected by the plan, from the words of the index itself; the server's own guesses would differ.
	typoTolerance: { enabled: false },
	localizedAttributes: [{ attributePatterns: ['*_x'], locales: ['eng'] }],
	// By attribute would be cheaper to index, but then a phrase matches its words in any order.
	proximityPrecision: 'byWord',
	faceting: { maxValuesPerFacet: 1000 },
	pagination: { maxTotalHits: 1_000_000 },
	searchCutoffMs: 150,
};

/** Changes whenever the settings, the shape of the documents or the list of languages do: terms hold the places of languages. */
const DOCUMENT_SHAPE = 1;
export const settingsHash = createHash('sha256').update(JSON.stringify([meilisearchSettings, DOCUMENT_SHAPE, locales])).digest('hex').slice(0, 16);
