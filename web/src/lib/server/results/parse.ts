/** The parameters of a search, read from an address. */
import type { Locale } from '@erasmi/config/locales';
import { type FacetName, facetNames } from '@erasmi/config/search/document';
import { type SearchQuery, type Sort, sorts } from '@erasmi/config/search/engine';
import { QUERY_LENGTH } from '@erasmi/config/search/query';
import { PER_PAGE_MOST } from '@erasmi/config/search/sanitize';
import type { Asked } from '#lib/content-types.ts';

const PER_PAGE = 20;
/** Deeper pages cost more and nobody reads them. */
export const MAX_PAGE = 1_000;
/** Values of one facet; more than a form can send. */
const MAX_VALUES = 50;
const MAX_VALUE_LENGTH = 80;

export interface Issue {
	parameter: string;
	problem: string;
}

/** @returns what can be used, and what is wrong with the rest; unknown parameters are nobody's business */
export function parse(params: URLSearchParams, defaults: { sort?: Sort; perPage?: number } = {}): { asked: Asked; issues: Issue[] } {
	const issues: Issue[] = [];
	const q = (params.get('q') ?? '').slice(0, QUERY_LENGTH).trim();
	const filters: Asked['filters'] = {};
	for (const name of facetNames) {
		const values = valuesOf(params, name);
		if (values.length > 0) filters[name] = values;
	}
	const near = coordinates(params, issues);
	const asked: Asked = {
		q,
		filters,
		sort: sortOf(params, q, near !== undefined, defaults.sort, issues),
		page: whole(params, 'page', 1, MAX_PAGE, issues),
		perPage: whole(params, 'per_page', defaults.perPage ?? PER_PAGE, PER_PAGE_MOST, issues),
		without: valuesOf(params, 'without'),
		...(near && { near }),
	};
	return { asked, issues };
}

/** @returns sorted, so that the same choice is always the same question */
const valuesOf = (params: URLSearchParams, name: string): string[] =>
	[...new Set(params.getAll(name).map((value) => value.trim().slice(0, MAX_VALUE_LENGTH)))].filter(Boolean).slice(0, MAX_VALUES).toSorted();

export const toQuery = (asked: Asked, locale: Locale, facets: readonly FacetName[]): SearchQuery => ({ ...asked, locale, facets });

/** The same parameters again, in one order, without what is assumed anyway. */
export function toParams({ q, filters, sort, page, without, near }: Asked, defaultSort: Sort): Record<string, string | number | readonly string[] | undefined> {
	return {
		q,
		...Object.fromEntries(facetNames.map((name) => [name, filters[name]])),
		without,
		sort: sort === defaultSort ? undefined : sort,
		near: near && sort === 'distance' ? `${near.lat},${near.lng}` : undefined,
		page: page > 1 ? page : undefined,
	};
}

/** What comes first when the visitor has not said: the best match, or the newest where nothing was asked. */
export const defaultSortOf = (q: string, preferred: Sort = 'newest'): Sort => (q ? 'relevance' : preferred);

function sortOf(params: URLSearchParams, q: string, hasNear: boolean, preferred: Sort | undefined, issues: Issue[]): Sort {
	const given = params.get('sort');
	if (!given) return defaultSortOf(q, preferred);
	const sort = sorts.find((each) => each === given);
	if (!sort) issues.push({ parameter: 'sort', problem: `has to be one of ${sorts.join(', ')}` });
	if (sort === 'distance' && !hasNear) {
		issues.push({ parameter: 'near', problem: 'is needed to sort by distance, as latitude,longitude' });
		return defaultSortOf(q, preferred);
	}
	return sort ?? defaultSortOf(q, preferred);
}

function whole(params: URLSearchParams, parameter: string, fallback: number, max: number, issues: Issue[]): number {
	const given = params.get(parameter);
	if (given === null || given === '') return fallback;
	const number = /^\d{1,6}$/.test(given) ? Number(given) : 0;
	if (number >= 1 && number <= max) return number;
	issues.push({ parameter, problem: `has to be a whole number from 1 to ${max}` });
	return number > max ? max : fallback;
}

function coordinates(params: URLSearchParams, issues: Issue[]): { lat: number; lng: number } | undefined {
	const given = params.get('near');
	if (!given) return undefined;
	const match = /^(-?\d{1,2}(?:\.\d{1,9})?),(-?\d{1,3}(?:\.\d{1,9})?)$/.exec(given);
	const [lat, lng] = [Number(match?.[1]), Number(match?.[2])];
	if (Math.abs(lat) <= 90 && Math.abs(lng) <= 180) return { lat, lng };
	issues.push({ parameter: 'near', problem: 'has to be latitude,longitude in degrees, like 51.9,11.1' });
	return undefined;
}
