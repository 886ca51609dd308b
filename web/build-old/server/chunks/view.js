import { a as searchTag, i as listTag, l as vocabularyTag, r as entryTag } from "./delivery.js";
import { n as facetNames } from "./document.js";
import { C as sectionPath, b as searchPath, t as LISTING, x as searchTablePath, y as searchFeedPath } from "./routes.js";
import { a as defined } from "./languages.js";
import { s as term } from "./terms.js";
import { t as listing } from "./listing.js";
import { n as site } from "./site.js";
import { i as labelOf, n as facets, r as facetsOf, t as titleOf } from "./title.js";
import { a as toQuery, i as toParams, n as defaultSortOf, r as parse, t as MAX_PAGE } from "./parse.js";
// src/lib/server/results/view.ts
/** A page of results: the same code for the search and for the list of each type. */
/** Types whose entries have a place in a row: without another wish they come in it. */
var ordered = [
	"module",
	"learning-path",
	"page"
];
/** As many as one question gives; a longer row is shown by title. */
var MAX_ORDERED = 100;
/** @param type of the list; without one this is the search */
async function results(locale, params, type, tags) {
	const preferred = type ? "title" : "newest";
	const { asked } = parse(params, { sort: preferred });
	if (type) delete asked.filters.type;
	const names = facetsOf[type ?? "search"];
	const answer = await search(asked, locale, type, names);
	tags.add(type ? listTag(type) : searchTag).add(vocabularyTag);
	if (type) for (const { type: own, documentId } of answer.hits) tags.add(entryTag(own, documentId));
	const pathOf = (change) => sectionPath(locale, type ?? "search", toParams({
		...asked,
		...change
	}, defaultSortOf(change.q ?? asked.q, preferred)));
	/** Whoever changes what is listed wants to go on there, not above the search field once more. */
	const listOf = (change) => `${pathOf(change)}#${LISTING}`;
	const pages = Math.min(MAX_PAGE, Math.max(1, Math.ceil(answer.total / asked.perPage)));
	const inOwnLanguage = asked.filters.language ? answer.total : answer.facets.language?.[locale] ?? 0;
	const elsewhere = toParams({
		...asked,
		filters: {
			...asked.filters,
			...type && { type: [type] }
		},
		page: 1
	}, "relevance");
	return {
		asked,
		params: toParams(asked, defaultSortOf(asked.q, preferred)),
		answer: {
			...answer,
			hits: answer.hits.map((hit) => ({
				...hit,
				url: encodeURI(hit.url)
			}))
		},
		labels: labels(answer, locale),
		facets: facets(answer, asked, names, locale),
		chips: chips(asked, locale, listOf),
		clearUrl: listOf({
			filters: {},
			without: [],
			page: 1
		}),
		understood: answer.understood.map(({ words, concept }) => ({
			words,
			concept: term(concept, locale),
			url: pathOf({
				without: [...asked.without, concept],
				page: 1
			})
		})),
		ignored: asked.without.map((id) => ({
			concept: term(id, locale),
			url: pathOf({
				without: asked.without.filter((other) => other !== id),
				page: 1
			})
		})),
		sorts: sortsOf(asked, type).map((sort) => ({
			sort,
			url: listOf({
				sort,
				page: 1
			}),
			current: sort === asked.sort
		})),
		pages: pagesAround(asked.page, pages).map((page) => ({
			page,
			url: listOf({ page }),
			current: page === asked.page
		})),
		inOwnLanguage,
		topics: answer.total === 0 ? await topics(locale) : [],
		action: sectionPath(locale, type ?? "search"),
		feedUrl: searchFeedPath(locale, {
			...elsewhere,
			sort: void 0
		}),
		tableUrl: searchTablePath(locale, elsewhere),
		title: titleOf(asked, locale, pages, type),
		...defined({
			type,
			ownLanguageUrl: inOwnLanguage > 0 && inOwnLanguage < answer.total ? listOf({
				filters: {
					...asked.filters,
					language: [locale]
				},
				page: 1
			}) : void 0,
			corrected: answer.corrected ? {
				text: answer.corrected,
				url: pathOf({
					q: answer.corrected,
					page: 1
				})
			} : void 0,
			previousUrl: asked.page > 1 ? listOf({ page: Math.min(asked.page - 1, pages) }) : void 0,
			nextUrl: asked.page < pages ? listOf({ page: asked.page + 1 }) : void 0
		})
	};
}
/** Whether a visitor has chosen anything: such a list is no page of its own for search engines. */
var isNarrowed = ({ q, filters, page }) => q !== "" || page > 1 || Object.keys(filters).length > 0;
async function search(asked, locale, type, names) {
	const query = toQuery(asked, locale, names);
	if (!type) return site().engine.search(query);
	const filters = {
		...asked.filters,
		type: [type]
	};
	if (ordered.includes(type) && !asked.q && asked.sort === "title") {
		const all = await listing(locale, {
			...query,
			filters,
			page: 1,
			perPage: MAX_ORDERED
		});
		const from = (asked.page - 1) * asked.perPage;
		if (all.total <= MAX_ORDERED) return {
			...all,
			hits: all.hits.toSorted((a, b) => (a.card.order ?? Infinity) - (b.card.order ?? Infinity)).slice(from, from + asked.perPage)
		};
	}
	return site().engine.search({
		...query,
		filters,
		plain: asked.q === ""
	});
}
/** As many as one look takes in. */
var TOPICS = 8;
/** Fields of action that most entries belong to. */
async function topics(locale) {
	const { facets } = await listing(locale, {
		facets: ["field"],
		perPage: 1
	});
	return Object.entries(facets.field ?? {}).toSorted(([, a], [, b]) => b - a).slice(0, TOPICS).map(([field]) => ({
		term: term(field, locale),
		url: searchPath(locale, { field: [field] })
	}));
}
function chips(asked, locale, pathOf) {
	return facetNames.flatMap((name) => (asked.filters[name] ?? []).map((value) => ({
		name,
		value,
		...labelOf(name, value, locale),
		url: pathOf({
			filters: {
				...asked.filters,
				[name]: asked.filters[name]?.filter((other) => other !== value)
			},
			page: 1
		})
	})));
}
function sortsOf({ q, near }, type) {
	const byContent = q ? [
		"relevance",
		"newest",
		"title"
	] : type ? ["title", "newest"] : ["newest", "title"];
	return near ? [...byContent, "distance"] : byContent;
}
/** First, last, and those around the current one. */
function pagesAround(page, pages) {
	const near = [
		1,
		page - 2,
		page - 1,
		page,
		page + 1,
		page + 2,
		pages
	];
	return [...new Set(near)].filter((each) => each >= 1 && each <= pages).toSorted((a, b) => a - b);
}
function labels(answer, locale) {
	const ids = /* @__PURE__ */ new Set();
	for (const { card, why } of answer.hits) {
		for (const id of [card.country, card.resourceType]) if (id) ids.add(id);
		for (const reason of why) if (reason.reason === "concept") ids.add(reason.concept);
	}
	for (const { concept } of answer.understood) ids.add(concept);
	return Object.fromEntries([...ids].map((id) => [id, term(id, locale).label]));
}
export { results as n, isNarrowed as t };

//# sourceMappingURL=view.js.map