import { a as searchTag, l as vocabularyTag } from "./delivery.js";
import { a as languageName, o as list } from "./format.js";
import { t as messages } from "./messages.js";
import { _ as permanentPath, b as searchPath, f as openSearchPath, y as searchFeedPath } from "./routes.js";
import { s as term } from "./terms.js";
import { t as environment } from "./environment.js";
import { t as atom } from "./atom.js";
import { n as site } from "./site.js";
import { t as csv } from "./csv.js";
import { a as toQuery, i as toParams, r as parse } from "./parse.js";
import { t as titleOf } from "./title.js";
// src/lib/server/results/export.ts
/** What a search finds, for other programs: as a feed of what is new, and as a table of everything. */
/** As many as a feed reader needs to miss nothing in a busy week. */
var FEED_LENGTH = 50;
/** Rows of a table; who wants more narrows the search. */
var TABLE_LENGTH = 1e3;
/** The most a question may ask for. */
var AT_ONCE = 100;
/** The newest hits of a search first, whatever the order on its page: a feed reader shows what was not there yesterday. */
async function searchFeed(locale, params, tags) {
	const { publicOrigin } = environment();
	const t = messages(locale);
	const asked = {
		...parse(params).asked,
		sort: "newest",
		page: 1
	};
	const own = toParams(asked, "newest");
	const { hits, total } = await site().engine.search({
		...toQuery(asked, locale, []),
		perPage: FEED_LENGTH,
		plain: true
	});
	tags.add(searchTag).add(vocabularyTag);
	const page = publicOrigin + searchPath(locale, own);
	return atom({
		id: page,
		title: t["title.of"]({
			page: titleOf(asked, locale, 1),
			site: t["site.name"]()
		}),
		subtitle: t["results.count"]({ count: total }),
		lang: locale,
		author: t["site.name"](),
		self: publicOrigin + searchFeedPath(locale, own),
		page,
		search: {
			description: publicOrigin + openSearchPath(locale),
			total,
			startIndex: 1,
			perPage: FEED_LENGTH
		},
		entries: hits.map((hit) => ({
			id: publicOrigin + permanentPath(hit.type, hit.documentId),
			title: hit.title,
			summary: hit.summary,
			lang: hit.source,
			link: publicOrigin + encodeURI(hit.url),
			updated: hit.publishedAt,
			categories: [t[`type.${hit.type}`](), ...(hit.facets.country ?? []).map((country) => term(country, locale).label)]
		}))
	});
}
/** Everything a search finds, in the order of its page, with a header in the visitor's language. */
async function searchTable(locale, params, tags) {
	const t = messages(locale);
	const hits = await allHits({
		...toQuery(parse(params).asked, locale, []),
		perPage: AT_ONCE,
		plain: true
	});
	tags.add(searchTag).add(vocabularyTag);
	return csv([[
		"table.title",
		"facet.language",
		"facet.type",
		"table.summary",
		"fact.place",
		"facet.country",
		"table.from",
		"table.to",
		"fact.in-language",
		"fact.published",
		"table.page",
		"fact.permanent"
	].map((column) => t[column]()), ...hits.map((hit) => row(hit, locale))]);
}
function row({ title, source, type, summary, card, available, publishedAt, url, documentId }, locale) {
	const { publicOrigin } = environment();
	const names = available.map((each) => languageName(locale, each));
	return [
		title,
		languageName(locale, source),
		messages(locale)[`type.${type}`](),
		summary,
		card.place ?? "",
		card.country ? term(card.country, locale).label : "",
		card.startDate ?? "",
		card.endDate ?? "",
		list(locale, names, "unit"),
		publishedAt.slice(0, 10),
		publicOrigin + encodeURI(url),
		publicOrigin + permanentPath(type, documentId)
	];
}
async function allHits(query) {
	const hits = [];
	for (let page = 1;; page++) {
		const answer = await site().engine.search({
			...query,
			page
		});
		hits.push(...answer.hits);
		if (answer.hits.length === 0 || hits.length >= Math.min(answer.total, TABLE_LENGTH)) return hits.slice(0, TABLE_LENGTH);
	}
}
export { searchTable as n, searchFeed as t };

//# sourceMappingURL=export.js.map