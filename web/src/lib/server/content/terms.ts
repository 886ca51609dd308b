/** Concepts in the words of a language. */
import { type Locale, bestLocale } from '@erasmi/config/locales';
import type { ConceptLabels } from '@erasmi/config/search/document';
import type { Term } from '#lib/content-types.ts';
import { conceptPath } from '#lib/routes.ts';
import { site } from '#lib/server/site.ts';

/** A page asks for dozens of concepts, so they are read once and again when the feed brings new ones. */
let known: ReadonlyMap<string, ConceptLabels> | undefined;

/** Every concept that published entries use, and what is broader. */
export const allConcepts = (): Iterable<ConceptLabels> => lookup().values();

export const concept = (id: string): ConceptLabels | undefined => lookup().get(id);

function lookup(): ReadonlyMap<string, ConceptLabels> {
	return (known ??= new Map(site().directory.concepts().map((each) => [each.id, each])));
}

export function forgetConcepts(): void {
	known = undefined;
	made = undefined;
}

/** As long as the same concepts are in use, a term says the same. */
let made: { tags: ReadonlyMap<string, number>; terms: Map<string, Term> } | undefined;

/** @returns the notation itself as label when nobody has labelled the concept */
export function term(id: string, locale: Locale): Term {
	const tags = site().directory.tagCounts();
	if (made?.tags !== tags) made = { tags, terms: new Map() };
	const key = `${locale} ${id}`;
	const held = made.terms.get(key);
	if (held) return held;
	const fresh = termOf(id, locale, tags);
	made.terms.set(key, fresh);
	return fresh;
}

function termOf(id: string, locale: Locale, tags: ReadonlyMap<string, number>): Term {
	const found = concept(id);
	const lang = found && bestLocale(locale, Object.keys(found.labels) as Locale[], locale);
	return {
		id,
		label: (lang && found.labels[lang]?.pref) ?? id,
		...(lang && lang !== locale && { lang }),
		...(found && tags.has(id) && { url: conceptPath(locale, id) }),
	};
}

export const optionalTerm = (id: string | null | undefined, locale: Locale): Term | undefined => (id ? term(id, locale) : undefined);

/** @param ids JSON of a concepts field: an array of notations */
export const terms = (ids: unknown, locale: Locale): Term[] => notations(ids).map((id) => term(id, locale));

export const notations = (value: unknown): string[] => (Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string' && each !== '') : []);
