/** Concepts in the words of a language. */
import { type Locale, bestLocale } from '@erasmi/config/locales';
import type { ConceptLabels } from '@erasmi/config/search/document';
import { facetOfScheme } from '@erasmi/config/vocabulary/facets';
import type { Term } from '#lib/content-types.ts';
import { searchPath } from '#lib/routes.ts';
import { site } from '#lib/server/site.ts';

let indexed: { from: readonly ConceptLabels[]; byId: Map<string, ConceptLabels> } | undefined;

export function concept(id: string): ConceptLabels | undefined {
	const concepts = site().directory.concepts();
	if (indexed?.from !== concepts) indexed = { from: concepts, byId: new Map(concepts.map((each) => [each.id, each])) };
	return indexed.byId.get(id);
}

/** @returns the notation itself as label when nobody has labelled the concept */
export function term(id: string, locale: Locale): Term {
	const found = concept(id);
	const lang = found && bestLocale(locale, Object.keys(found.labels) as Locale[], locale);
	const facet = found && facetOfScheme[found.scheme];
	return {
		id,
		label: (lang && found.labels[lang]?.pref) ?? id,
		...(lang && lang !== locale && { lang }),
		...(facet && { url: searchPath(locale, { [facet]: id }) }),
	};
}

export const optionalTerm = (id: string | null | undefined, locale: Locale): Term | undefined => (id ? term(id, locale) : undefined);

/** @param ids JSON of a concepts field: an array of notations */
export const terms = (ids: unknown, locale: Locale): Term[] => notations(ids).map((id) => term(id, locale));

export const notations = (value: unknown): string[] => (Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string' && each !== '') : []);
