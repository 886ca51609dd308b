/** Facets as lists of choices, labelled, nested and in an order that a reader expects. */
import type { Locale } from '@erasmi/config/locales';
import type { FacetName } from '@erasmi/config/search/document';
import type { SearchAnswer } from '@erasmi/config/search/engine';
import { type WorkType, workTypes } from '@erasmi/config/types';
import type { Asked, Facet, FacetValue } from '#lib/content-types.ts';
import { compare, languageName } from '#lib/format.ts';
import { concept, term } from '#lib/server/content/terms.ts';

/** Which facets help in a list, the most useful first. */
export const facetsOf: Record<WorkType | 'search', readonly FacetName[]> = {
	search: ['type', 'country', 'field', 'actor', 'target', 'phase', 'factor', 'language'],
	case: ['country', 'region', 'field', 'actor', 'target', 'phase', 'method', 'factor', 'obstacle', 'year', 'language'],
	network: ['country', 'region', 'field', 'actor', 'target', 'phase', 'factor', 'obstacle', 'language'],
	'action-plan': ['country', 'field', 'language'],
	resource: ['resource-type', 'phase', 'method', 'target', 'country', 'language'],
	module: ['phase', 'language'],
	'learning-path': ['language'],
	'self-assessment': ['language'],
	page: ['language'],
};

export function facets(answer: SearchAnswer, asked: Asked, names: readonly FacetName[], locale: Locale): Facet[] {
	return names.map((name) => {
		const chosen = asked.filters[name] ?? [];
		const counts = { ...Object.fromEntries(chosen.map((value) => [value, 0])), ...answer.facets[name] };
		const values = Object.entries(counts).map(([value, count]) => ({ value, ...labelOf(name, value, locale), count, chosen: chosen.includes(value), depth: 0 }));
		return { name, values: arrange(name, values, locale), chosen: chosen.length };
	});
}

export function labelOf(name: FacetName, value: string, locale: Locale): { label: string; lang?: Locale } {
	if (name === 'language') return { label: languageName(locale, value) };
	if (name === 'type' || name === 'year') return { label: value };
	const { label, lang } = term(value, locale);
	return { label, ...(lang && { lang }) };
}

function arrange(name: FacetName, values: FacetValue[], locale: Locale): FacetValue[] {
	const byLabel = compare(locale);
	if (name === 'type') return values.toSorted((a, b) => orderOfType(a.value) - orderOfType(b.value));
	if (name === 'year') return values.toSorted((a, b) => b.value.localeCompare(a.value, 'en'));
	if (name === 'phase') return values;
	return nested(values.toSorted((a, b) => b.count - a.count || byLabel(a.label, b.label)));
}

const orderOfType = (type: string): number => (workTypes as readonly string[]).indexOf(type);

/** Each value below the nearest broader one that is in the list too. */
function nested(values: FacetValue[]): FacetValue[] {
	const inList = new Set(values.map(({ value }) => value));
	const children = new Map<string | undefined, FacetValue[]>();
	for (const value of values) {
		const parent = parentIn(value.value, inList);
		children.set(parent, [...(children.get(parent) ?? []), value]);
	}
	const below = (parent: string | undefined, depth: number): FacetValue[] => (children.get(parent) ?? []).flatMap((value) => [{ ...value, depth }, ...below(value.value, depth + 1)]);
	return below(undefined, 0);
}

function parentIn(value: string, inList: ReadonlySet<string>): string | undefined {
	const seen = new Set([value]);
	for (let at = concept(value)?.broader; at !== undefined && !seen.has(at); at = concept(at)?.broader) {
		if (inList.has(at)) return at;
		seen.add(at);
	}
	return undefined;
}
