import { n as facetNames } from "./document.js";
import { a as workTypes, t as isWorkType } from "./types.js";
import { t as messages } from "./messages.js";
import { a as languageName, t as compare } from "./format.js";
import { n as concept, s as term } from "./terms.js";
// src/lib/server/results/facets.ts
/** Which facets help in a list, the most useful first. */
var facetsOf = {
	search: [
		"type",
		"country",
		"field",
		"actor",
		"target",
		"phase",
		"factor",
		"language"
	],
	case: [
		"country",
		"region",
		"field",
		"actor",
		"target",
		"phase",
		"method",
		"factor",
		"obstacle",
		"year",
		"language"
	],
	network: [
		"country",
		"region",
		"field",
		"actor",
		"target",
		"phase",
		"factor",
		"obstacle",
		"language"
	],
	"action-plan": [
		"country",
		"field",
		"language"
	],
	resource: [
		"resource-type",
		"phase",
		"method",
		"target",
		"country",
		"language"
	],
	module: ["phase", "language"],
	"learning-path": ["language"],
	"self-assessment": ["language"],
	page: ["language"]
};
function facets(answer, asked, names, locale) {
	return names.map((name) => {
		const chosen = asked.filters[name] ?? [];
		const counts = {
			...Object.fromEntries(chosen.map((value) => [value, 0])),
			...answer.facets[name]
		};
		return {
			name,
			values: arrange(name, Object.entries(counts).map(([value, count]) => ({
				value,
				...labelOf(name, value, locale),
				count,
				chosen: chosen.includes(value),
				depth: 0
			})), locale),
			chosen: chosen.length
		};
	});
}
function labelOf(name, value, locale) {
	if (name === "language") return { label: languageName(locale, value) };
	if (name === "type" || name === "year") return { label: value };
	const { label, lang } = term(value, locale);
	return {
		label,
		...lang && { lang }
	};
}
function arrange(name, values, locale) {
	const byLabel = compare(locale);
	if (name === "type") return values.toSorted((a, b) => orderOfType(a.value) - orderOfType(b.value));
	if (name === "year") return values.toSorted((a, b) => b.value.localeCompare(a.value, "en"));
	if (name === "phase") return values;
	return nested(values.toSorted((a, b) => b.count - a.count || byLabel(a.label, b.label)));
}
var orderOfType = (type) => workTypes.indexOf(type);
/** Each value below the nearest broader one that is in the list too. */
function nested(values) {
	const inList = new Set(values.map(({ value }) => value));
	const children = /* @__PURE__ */ new Map();
	for (const value of values) {
		const parent = parentIn(value.value, inList);
		children.set(parent, [...children.get(parent) ?? [], value]);
	}
	const below = (parent, depth) => (children.get(parent) ?? []).flatMap((value) => [{
		...value,
		depth
	}, ...below(value.value, depth + 1)]);
	return below(void 0, 0);
}
function parentIn(value, inList) {
	const seen = /* @__PURE__ */ new Set([value]);
	for (let at = concept(value)?.broader; at !== void 0 && !seen.has(at); at = concept(at)?.broader) {
		if (inList.has(at)) return at;
		seen.add(at);
	}
}
// src/lib/server/results/title.ts
/** More filters than this make a title that nobody reads to its end. */
var NAMED_FILTERS = 3;
/**
* `“housing”, Italy, page 2 of 5 – Search`
* @param pages 1 where the number of the page says nothing
* @param type of a list that is searched
*/
function titleOf({ q, filters, page }, locale, pages, type) {
	const t = messages(locale);
	const chosen = facetNames.flatMap((name) => (filters[name] ?? []).map((value) => filterLabel(name, value, locale)));
	const parts = [
		...q ? [t["quote.marks"]({ text: q })] : [],
		...chosen.length > NAMED_FILTERS ? [t["facets.chosen"]({ count: chosen.length })] : chosen,
		...pages > 1 ? [t["pages.of"]({
			page,
			pages
		})] : []
	];
	const where = type ? t[`list.${type}.title`]() : t["nav.search"]();
	return parts.length > 0 ? t["title.of"]({
		page: parts.join(t["list.comma"]()),
		site: where
	}) : where;
}
/** Of types only the words of the interface have a name. */
var filterLabel = (name, value, locale) => name === "type" && isWorkType(value) ? messages(locale)[`types.${value}`]() : labelOf(name, value, locale).label;
export { labelOf as i, facets as n, facetsOf as r, titleOf as t };

//# sourceMappingURL=title.js.map