import { a as locales, r as isLocale } from "../../../../chunks/locales.js";
import { n as facetNames } from "../../../../chunks/document.js";
import { a as toQuery, r as parse } from "../../../../chunks/parse.js";
import { n as site } from "../../../../chunks/site.js";
import { json } from "@sveltejs/kit";
// src/routes/api/search/+server.ts
/** The search for other programs. */
var GET = async ({ url }) => {
	const locale = url.searchParams.get("locale");
	const { asked, issues } = parse(url.searchParams);
	if (!isLocale(locale)) return refused([{
		parameter: "locale",
		problem: `has to be one of ${locales.join(", ")}`
	}, ...issues]);
	if (issues.length > 0) return refused(issues);
	const { hits, total, facets, corrected, understood, engine, tookMs } = await site().engine.search(toQuery(asked, locale, facetNames));
	return json({
		hits: hits.map(toAnswer),
		total,
		facets,
		corrected: corrected ?? null,
		understood,
		engine,
		tookMs
	}, { headers: { "cache-control": "no-cache" } });
};
var toAnswer = ({ id, type, locale, source, title, snippet, url, facets, why }) => ({
	id,
	type,
	locale,
	source,
	title,
	snippet,
	url: encodeURI(url),
	facets,
	why
});
var refused = (issues) => json({
	error: "bad-request",
	issues
}, { status: 400 });
export { GET };

//# sourceMappingURL=_server.ts.js.map