/** A page of results: the same code for the search and for the list of each type. */
import { entryTag, listTag, searchTag, vocabularyTag } from '@erasmi/config/delivery';
import type { Locale } from '@erasmi/config/locales';
import { type FacetName, facetNames } from '@erasmi/config/search/document';
import type { SearchAnswer, Sort } from '@erasmi/config/search/engine';
import { PER_PAGE_MOST } from '@erasmi/config/search/sanitize';
import type { WorkType } from '@erasmi/config/types';
import type { Asked, ResultsView } from '#lib/content-types.ts';
import { LISTING, searchFeedPath, searchPath, searchTablePath, sectionPath } from '#lib/routes.ts';
import { defined } from '#lib/server/content/defined.ts';
import { term } from '#lib/server/content/terms.ts';
import { listing } from '#lib/server/listing.ts';
import { site } from '#lib/server/site.ts';
import { facets, facetsOf, labelOf } from './facets.ts';
import { MAX_PAGE, defaultSortOf, parse, toParams, toQuery } from './parse.ts';
import { titleOf } from './title.ts';

/** Types whose entries have a place in a row: without another wish they come in it. */
const ordered: readonly WorkType[] = ['module', 'learning-path', 'page'];

/** Entries that are seen at one look. */
const FEW = 5;

const isOrdered = (type: WorkType, q: string): boolean => ordered.includes(type) && q === '';

/** @param type of the list; without one this is the search */
export async function results(locale: Locale, params: URLSearchParams, type: WorkType | undefined, tags: Set<string>): Promise<ResultsView> {
	const preferred: Sort = type ? 'title' : 'newest';
	const { asked } = parse(params, { sort: preferred });
	if (type) delete asked.filters.type;
	const names = facetsOf[type ?? 'search'];
	const answer = await search(asked, locale, type, names);
	tags.add(type ? listTag(type) : searchTag).add(vocabularyTag);
	if (type) for (const { type: own, documentId } of answer.hits) tags.add(entryTag(own, documentId));

	const pathOf = (change: Partial<Asked>): string => sectionPath(locale, type ?? 'search', toParams({ ...asked, ...change }, defaultSortOf(change.q ?? asked.q, preferred)));
	/** Whoever changes what is listed wants to go on there, not above the search field once more. */
	const listOf = (change: Partial<Asked>): string => `${pathOf(change)}#${LISTING}`;
	const pages = Math.min(MAX_PAGE, Math.max(1, Math.ceil(answer.total / asked.perPage)));
	// A facet's own choice does not narrow its own counts, so beside a chosen language they say nothing about this result.
	const inOwnLanguage = asked.filters.language ? answer.total : (answer.facets.language?.[locale] ?? 0);
	const elsewhere = toParams({ ...asked, filters: { ...asked.filters, ...(type && { type: [type] }) }, page: 1 }, 'relevance');
	return {
		asked,
		params: toParams(asked, defaultSortOf(asked.q, preferred)),
		answer: { ...answer, hits: answer.hits.map((hit) => ({ ...hit, url: encodeURI(hit.url) })) },
		labels: labels(answer, locale),
		facets: facets(answer, asked, names, locale),
		chips: chips(asked, locale, listOf),
		clearUrl: listOf({ filters: {}, without: [], page: 1 }),
		understood: answer.understood.map(({ words, concept }) => ({ words, concept: term(concept, locale), url: pathOf({ without: [...asked.without, concept], page: 1 }) })),
		ignored: asked.without.map((id) => ({ concept: term(id, locale), url: pathOf({ without: asked.without.filter((other) => other !== id), page: 1 }) })),
		sorts: sortsOf(asked, type).map((sort) => ({ sort, url: listOf({ sort, page: 1 }), current: sort === asked.sort })),
		pages: pagesAround(asked.page, pages).map((page) => ({ page, url: listOf({ page }), current: page === asked.page })),
		inOwnLanguage,
		topics: answer.total === 0 ? await topics(locale) : [],
		action: sectionPath(locale, type ?? 'search'),
		feedUrl: searchFeedPath(locale, { ...elsewhere, sort: undefined }),
		tableUrl: searchTablePath(locale, elsewhere),
		title: titleOf(asked, locale, pages, type),
		isShort: type !== undefined && !isNarrowed(asked) && answer.total <= FEW,
		isOrdered: type !== undefined && isOrdered(type, asked.q),
		...defined({
			type,
			ownLanguageUrl: inOwnLanguage > 0 && inOwnLanguage < answer.total ? listOf({ filters: { ...asked.filters, language: [locale] }, page: 1 }) : undefined,
			corrected: answer.corrected ? { text: answer.corrected, url: pathOf({ q: answer.corrected, page: 1 }) } : undefined,
			previousUrl: asked.page > 1 ? listOf({ page: Math.min(asked.page - 1, pages) }) : undefined,
			nextUrl: asked.page < pages ? listOf({ page: asked.page + 1 }) : undefined,
		}),
	};
}

/** Whether a visitor has chosen anything: such a list is no page of its own for search engines. */
export const isNarrowed = ({ q, filters, page }: Asked): boolean => q !== '' || page > 1 || Object.keys(filters).length > 0;

async function search(asked: Asked, locale: Locale, type: WorkType | undefined, names: readonly FacetName[]): Promise<SearchAnswer> {
	const query = toQuery(asked, locale, names);
	if (!type) return site().engine.search(query);
	const filters = { ...asked.filters, type: [type] };
	if (isOrdered(type, asked.q) && asked.sort === 'title') {
		const all = await listing(locale, { ...query, filters, page: 1, perPage: PER_PAGE_MOST });
		const from = (asked.page - 1) * asked.perPage;
		// A longer row is shown by title.
		if (all.total <= PER_PAGE_MOST) return { ...all, hits: all.hits.toSorted((a, b) => (a.card.order ?? Infinity) - (b.card.order ?? Infinity)).slice(from, from + asked.perPage) };
	}
	return site().engine.search({ ...query, filters, plain: asked.q === '' });
}

/** As many as one look takes in. */
const TOPICS = 8;

/** Fields of action that most entries belong to. */
async function topics(locale: Locale): Promise<ResultsView['topics']> {
	const { facets } = await listing(locale, { facets: ['field'], perPage: 1 });
	const commonest = Object.entries(facets.field ?? {}).toSorted(([, a], [, b]) => b - a);
	return commonest.slice(0, TOPICS).map(([field]) => ({ term: term(field, locale), url: searchPath(locale, { field: [field] }) }));
}

function chips(asked: Asked, locale: Locale, pathOf: (change: Partial<Asked>) => string): ResultsView['chips'] {
	return facetNames.flatMap((name) =>
		(asked.filters[name] ?? []).map((value) => ({
			name,
			value,
			...labelOf(name, value, locale),
			url: pathOf({ filters: { ...asked.filters, [name]: asked.filters[name]?.filter((other) => other !== value) }, page: 1 }),
		})),
	);
}

function sortsOf({ q, near }: Asked, type: WorkType | undefined): Sort[] {
	const byContent: Sort[] = q ? ['relevance', 'newest', 'title'] : type ? ['title', 'newest'] : ['newest', 'title'];
	return near ? [...byContent, 'distance'] : byContent;
}

/** First, last, and those around the current one. */
function pagesAround(page: number, pages: number): number[] {
	const near = [1, page - 2, page - 1, page, page + 1, page + 2, pages];
	return [...new Set(near)].filter((each) => each >= 1 && each <= pages).toSorted((a, b) => a - b);
}

function labels(answer: SearchAnswer, locale: Locale): Record<string, string> {
	const ids = new Set<string>();
	for (const { card, why } of answer.hits) {
		for (const id of [card.country, card.resourceType]) if (id) ids.add(id);
		for (const reason of why) if (reason.reason === 'concept') ids.add(reason.concept);
	}
	for (const { concept } of answer.understood) ids.add(concept);
	return Object.fromEntries([...ids].map((id) => [id, term(id, locale).label]));
}
