import { n as facetNames } from "./document.js";
import { a as sorts } from "./site.js";
// src/lib/server/results/parse.ts
var PER_PAGE = 20;
var MAX_PER_PAGE = 100;
/** Deeper pages cost more and nobody reads them. */
var MAX_PAGE = 1e3;
/** Values of one facet; more than a form can send. */
var MAX_VALUES = 50;
var MAX_VALUE_LENGTH = 80;
/** @returns what can be used, and what is wrong with the rest; unknown parameters are nobody's business */
function parse(params, defaults = {}) {
	const issues = [];
	const q = (params.get("q") ?? "").slice(0, 256).trim();
	const filters = {};
	for (const name of facetNames) {
		const values = valuesOf(params, name);
		if (values.length > 0) filters[name] = values;
	}
	const near = coordinates(params, issues);
	return {
		asked: {
			q,
			filters,
			sort: sortOf(params, q, near !== void 0, defaults.sort, issues),
			page: whole(params, "page", 1, MAX_PAGE, issues),
			perPage: whole(params, "per_page", defaults.perPage ?? PER_PAGE, MAX_PER_PAGE, issues),
			without: valuesOf(params, "without"),
			...near && { near }
		},
		issues
	};
}
/** @returns sorted, so that the same choice is always the same question */
var valuesOf = (params, name) => [...new Set(params.getAll(name).map((value) => value.trim().slice(0, MAX_VALUE_LENGTH)))].filter(Boolean).slice(0, MAX_VALUES).toSorted();
var toQuery = (asked, locale, facets) => ({
	...asked,
	locale,
	facets
});
/** The same parameters again, in one order, without what is assumed anyway. */
function toParams({ q, filters, sort, page, without, near }, defaultSort) {
	return {
		q,
		...Object.fromEntries(facetNames.map((name) => [name, filters[name]])),
		without,
		sort: sort === defaultSort ? void 0 : sort,
		near: near && sort === "distance" ? `${near.lat},${near.lng}` : void 0,
		page: page > 1 ? page : void 0
	};
}
/** What comes first when the visitor has not said: the best match, or the newest where nothing was asked. */
var defaultSortOf = (q, preferred = "newest") => q ? "relevance" : preferred;
function sortOf(params, q, hasNear, preferred, issues) {
	const given = params.get("sort");
	if (!given) return defaultSortOf(q, preferred);
	const sort = sorts.find((each) => each === given);
	if (!sort) issues.push({
		parameter: "sort",
		problem: `has to be one of ${sorts.join(", ")}`
	});
	if (sort === "distance" && !hasNear) {
		issues.push({
			parameter: "near",
			problem: "is needed to sort by distance, as latitude,longitude"
		});
		return defaultSortOf(q, preferred);
	}
	return sort ?? defaultSortOf(q, preferred);
}
function whole(params, parameter, fallback, max, issues) {
	const given = params.get(parameter);
	if (given === null || given === "") return fallback;
	const number = /^\d{1,6}$/.test(given) ? Number(given) : 0;
	if (number >= 1 && number <= max) return number;
	issues.push({
		parameter,
		problem: `has to be a whole number from 1 to ${max}`
	});
	return number > max ? max : fallback;
}
function coordinates(params, issues) {
	const given = params.get("near");
	if (!given) return void 0;
	const match = /^(-?\d{1,2}(?:\.\d{1,9})?),(-?\d{1,3}(?:\.\d{1,9})?)$/.exec(given);
	const [lat, lng] = [Number(match?.[1]), Number(match?.[2])];
	if (Math.abs(lat) <= 90 && Math.abs(lng) <= 180) return {
		lat,
		lng
	};
	issues.push({
		parameter: "near",
		problem: "has to be latitude,longitude in degrees, like 51.9,11.1"
	});
}
export { toQuery as a, toParams as i, defaultSortOf as n, parse as r, MAX_PAGE as t };

//# sourceMappingURL=parse.js.map