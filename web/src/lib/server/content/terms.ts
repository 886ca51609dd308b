/** Concepts in the words of a language. */
import { type Locale, bestLocale } from '@erasmi/config/locales';
import type { ConceptLabels } from '@erasmi/config/search/document';
import { facetOfScheme } from '@erasmi/config/vocabulary/facets';
import type { Term } from '#lib/content-types.ts';
import { searchPath } from '#lib/routes.ts';
import { site } from '#lib/server/site.ts';

/** A page asks for dozens of concepts, so they are read once and again when the feed brings new ones. */
let known: ReadonlyMap<string, ConceptLabels> | undefined;

export function concept(id: string): ConceptLabels | undefined {
	known ??= new Map(site().directory.concepts().map((each) => [each.id, each]));
	return known.get(id);
}

export function forgetConcepts(): void {
	known = undefined;
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
