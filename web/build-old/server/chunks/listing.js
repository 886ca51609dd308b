import { n as site } from "./site.js";
// src/lib/server/listing.ts
/** The most a question of the search may ask for. */
var PAGE = 100;
var listing = (locale, query) => site().replica.engine.search({
	q: "",
	locale,
	filters: {},
	facets: [],
	sort: "title",
	page: 1,
	perPage: PAGE,
	plain: true,
	...query
});
async function worksOf(types, locale, sort = "title") {
	const hits = [];
	for (let page = 1;; page++) {
		const answer = await listing(locale, {
			filters: { type: [...types] },
			sort,
			page
		});
		hits.push(...answer.hits);
		if (answer.hits.length === 0 || hits.length >= answer.total) return hits;
	}
}
export { worksOf as n, listing as t };

//# sourceMappingURL=listing.js.map