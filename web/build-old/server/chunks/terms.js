import { t as bestLocale } from "./locales.js";
import { r as conceptPath } from "./routes.js";
import { n as site } from "./site.js";
// src/lib/server/content/terms.ts
/** Concepts in the words of a language. */
/** A page asks for dozens of concepts, so they are read once and again when the feed brings new ones. */
var known;
/** Every concept that published entries use, and what is broader. */
var allConcepts = () => lookup().values();
var concept = (id) => lookup().get(id);
function lookup() {
	return known ??= new Map(site().directory.concepts().map((each) => [each.id, each]));
}
var counts = /* @__PURE__ */ new Map();
var countedAt = -1;
/** The version was looked at in this turn of the event loop: a page asks for dozens of terms, and each look is a query. */
var isFresh = false;
/** How many published entries carry each concept or something narrower. Counting reads every tag, so once for each state of the replica. */
function tagCounts() {
	if (isFresh) return counts;
	isFresh = true;
	setImmediate(() => isFresh = false);
	const { directory } = site();
	const version = directory.version();
	if (version !== countedAt) counts = directory.tagCounts();
	countedAt = version;
	return counts;
}
function forgetConcepts() {
	known = void 0;
}
/** @returns the notation itself as label when nobody has labelled the concept */
function term(id, locale) {
	const found = concept(id);
	const lang = found && bestLocale(locale, Object.keys(found.labels), locale);
	return {
		id,
		label: (lang && found.labels[lang]?.pref) ?? id,
		...lang && lang !== locale && { lang },
		...found && tagCounts().has(id) && { url: conceptPath(locale, id) }
	};
}
var optionalTerm = (id, locale) => id ? term(id, locale) : void 0;
/** @param ids JSON of a concepts field: an array of notations */
var terms = (ids, locale) => notations(ids).map((id) => term(id, locale));
var notations = (value) => Array.isArray(value) ? value.filter((each) => typeof each === "string" && each !== "") : [];
export { optionalTerm as a, terms as c, notations as i, concept as n, tagCounts as o, forgetConcepts as r, term as s, allConcepts as t };

//# sourceMappingURL=terms.js.map