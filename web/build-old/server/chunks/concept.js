import { a as searchTag, l as vocabularyTag, r as entryTag } from "./delivery.js";
import { a as locales, t as bestLocale } from "./locales.js";
import { t as compare } from "./format.js";
import { _ as permanentPath, b as searchPath } from "./routes.js";
import { t as environment } from "./environment.js";
import { r as NothingReplicated } from "./errors.js";
import { n as site } from "./site.js";
import { a as defined } from "./languages.js";
import { i as obstacles, n as factors } from "./parts.js";
import { i as speaker, s as row } from "./said.js";
import { r as teasers } from "./teasers.js";
import { n as concept, o as tagCounts, s as term, t as allConcepts } from "./terms.js";
// ../config/src/vocabulary/facets.ts
/** Which facet of the search a scheme fills. Schemes without one describe, but do not narrow. */
var facetOfScheme = {
	country: "country",
	region: "region",
	"field-of-action": "field",
	"actor-type": "actor",
	"target-group": "target",
	"network-phase": "phase",
	"success-factor": "factor",
	obstacle: "obstacle",
	method: "method",
	"resource-type": "resource-type"
};
// src/lib/server/content/concept.ts
/** The pages of concepts: what a term means, what is tagged with it, and what people say about a factor or an obstacle. */
/** Cards of a concept; the search, or a plain list, has the rest. */
var CARDS = 8;
/** Where no search can show the rest. */
var MAX_LISTED = 200;
/** Entries whose words a page of a factor gathers. */
var MAX_VOICES = 40;
/** What the site itself says of an entry, and nobody looks for. */
var unlisted = ["measure-status", "text-register"];
/**
* @returns `undefined` for a concept that no published entry uses
* @throws NothingReplicated as long as the site cannot know what exists
*/
async function conceptByNotation(notation, locale, tags) {
	const { directory } = site();
	if (directory.version() === 0) throw new NothingReplicated();
	const found = concept(notation);
	const tagged = found ? directory.tagged(notation) : [];
	if (!found || tagged.length === 0) return void 0;
	tags.add(entryTag("concept", notation)).add(vocabularyTag);
	const facet = facetOfScheme[found.scheme];
	const shown = teasers(tagged.slice(0, facet ? CARDS : MAX_LISTED), locale, tags);
	const { label, lang } = term(notation, locale);
	const definition = definitionOf(found, locale);
	return {
		id: notation,
		scheme: found.scheme,
		label,
		names: locales.flatMap((each) => {
			const own = found.labels[each];
			return own ? [{
				locale: each,
				label: own.pref,
				others: own.alt,
				...defined({ definition: own.definition })
			}] : [];
		}),
		broader: broaderOf(found).map((id) => term(id, locale)),
		narrower: narrowerOf(notation, locale),
		permanentUrl: environment().publicOrigin + permanentPath("concept", notation),
		experiences: await experiencesWith(found, tagged, locale, tags),
		teasers: shown.slice(0, CARDS),
		total: tagged.length,
		more: shown.slice(CARDS),
		...defined({
			lang,
			definition,
			searchUrl: facet && searchPath(locale, { [facet]: notation })
		})
	};
}
/** All vocabularies that published entries use, each in the order of its hierarchy. */
function schemes(locale, tags) {
	if (site().directory.version() === 0) throw new NothingReplicated();
	tags.add(searchTag).add(vocabularyTag);
	const counts = tagCounts();
	const used = [...allConcepts()].filter(({ id, scheme }) => counts.has(id) && !unlisted.includes(scheme));
	return [...Map.groupBy(used, ({ scheme }) => scheme)].map(([scheme, members]) => ({
		scheme,
		concepts: inHierarchy(members, locale).map(({ id, depth }) => ({
			term: term(id, locale),
			count: counts.get(id) ?? 0,
			depth
		}))
	}));
}
/** For the sitemap. */
var conceptsInUse = () => {
	const counts = tagCounts();
	return [...allConcepts()].filter(({ id, scheme }) => counts.has(id) && !unlisted.includes(scheme)).map(({ id }) => id);
};
function definitionOf({ labels }, locale) {
	const lang = bestLocale(locale, locales.filter((each) => labels[each]?.definition), locale);
	const text = lang && labels[lang]?.definition;
	return text ? {
		text,
		lang
	} : void 0;
}
/** The nearest first. */
function broaderOf({ broader, id }) {
	const chain = [];
	for (let at = broader; at !== void 0 && at !== id && !chain.includes(at); at = concept(at)?.broader) chain.push(at);
	return chain;
}
function narrowerOf(notation, locale) {
	const counts = tagCounts();
	const byLabel = compare(locale);
	return [...allConcepts()].filter(({ id, broader }) => broader === notation && counts.has(id)).map(({ id }) => ({
		term: term(id, locale),
		count: counts.get(id) ?? 0
	})).toSorted((a, b) => byLabel(a.term.label, b.term.label));
}
/** Each below its broader one where that is of the same vocabulary. */
function inHierarchy(members, locale) {
	const ids = new Set(members.map(({ id }) => id));
	const byLabel = compare(locale);
	const children = Map.groupBy(members, ({ broader }) => broader && ids.has(broader) ? broader : void 0);
	const below = (parent, depth) => (children.get(parent) ?? []).map(({ id }) => ({
		id,
		depth
	})).toSorted((a, b) => byLabel(term(a.id, locale).label, term(b.id, locale).label)).flatMap((each) => [each, ...below(each.id, depth + 1)]);
	return below(void 0, 0);
}
async function experiencesWith({ id, scheme }, tagged, locale, tags) {
	if (scheme !== "success-factor" && scheme !== "obstacle") return [];
	const tellers = tagged.filter(({ type }) => type === "case" || type === "network").slice(0, MAX_VOICES);
	const words = new Map(await Promise.all(tellers.map(async (work) => [work.id, await wordsOf(work, locale)])));
	return teasers(tellers, locale, tags).flatMap((teaser) => (words.get(teaser.id) ?? []).filter((each) => isWithin(each.id, id)).map(({ text }) => ({
		teaser,
		text
	})));
}
/** What a case or a network says about each of its factors and obstacles. */
async function wordsOf(work, locale) {
	const type = work.type;
	const shownIn = bestLocale(locale, work.available, work.sourceLocale);
	if (!shownIn) return [];
	const [shown, original] = await Promise.all([row(type, work, shownIn), shownIn === work.sourceLocale || !work.available.includes(work.sourceLocale) ? void 0 : row(type, work, work.sourceLocale)]);
	if (!shown) return [];
	const speak = speaker(shownIn, work.sourceLocale);
	return [...factors(shown.successFactors, original?.successFactors, speak, locale).flatMap(({ factor, comment }) => comment ? [{
		id: factor.id,
		text: comment
	}] : []), ...obstacles(shown.obstacles, original?.obstacles, speak, locale).flatMap(({ obstacle, howOvercome }) => howOvercome ? [{
		id: obstacle.id,
		text: howOvercome
	}] : [])];
}
function isWithin(id, wide) {
	const own = concept(id);
	return id === wide || own !== void 0 && broaderOf(own).includes(wide);
}
export { conceptsInUse as n, schemes as r, conceptByNotation as t };

//# sourceMappingURL=concept.js.map