/** Brings a query within bounds, so that no engine has to distrust it. */
import { isLocale, defaultLocale } from '../locales.ts';
import { facetNames, isFacetName, type FacetName } from './document.ts';
import { sorts, type SearchQuery } from './engine.ts';

export const PER_PAGE_MOST = 100;
/** Deeper pages are empty: nobody reads them, and sorting for them costs. */
export const DEEPEST_HIT = 1_000_000;
const VALUES_MOST = 100;

export function sanitizeQuery(query: SearchQuery): SearchQuery {
	const perPage = whole(query.perPage, 1, PER_PAGE_MOST, 20);
	const { near: _near, ...rest } = query;
	const near = query.near && isOnEarth(query.near) ? query.near : undefined;
	return {
		...rest,
		...(near && { near }),
		q: typeof query.q === 'string' ? query.q : '',
		locale: isLocale(query.locale) ? query.locale : defaultLocale,
		filters: filtersOf(query.filters),
		facets: facetNames.filter((name) => query.facets.includes(name)),
		sort: sorts.includes(query.sort) && (query.sort !== 'distance' || near) ? query.sort : 'relevance',
		page: whole(query.page, 1, Math.ceil(DEEPEST_HIT / perPage), 1),
		perPage,
	};
}

function filtersOf(filters: SearchQuery['filters']): Partial<Record<FacetName, string[]>> {
	const entries = Object.entries(filters).filter(([name, values]) => isFacetName(name) && values.length);
	return Object.fromEntries(entries.map(([name, values]) => [name, [...new Set(values)].slice(0, VALUES_MOST)]));
}

const isOnEarth = ({ lat, lng }: { lat: number; lng: number }): boolean => Math.abs(lat) <= 90 && Math.abs(lng) <= 180;

const whole = (value: number, least: number, most: number, otherwise: number): number =>
	Number.isFinite(value) ? Math.min(most, Math.max(least, Math.trunc(value))) : value === Infinity ? most : otherwise;
