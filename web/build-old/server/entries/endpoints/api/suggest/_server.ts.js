import { a as locales, n as directionOf, r as isLocale } from "../../../../chunks/locales.js";
import { t as messages } from "../../../../chunks/messages.js";
import { b as searchPath } from "../../../../chunks/routes.js";
import { t as environment } from "../../../../chunks/environment.js";
import { n as suggestionsType } from "../../../../chunks/open-search.js";
import { n as site } from "../../../../chunks/site.js";
import { json } from "@sveltejs/kit";
// src/routes/api/suggest/+server.ts
/** What a visitor may be about to type: for the search field, and for the address bar of browsers that know our description. */
var LIMIT = 8;
var GET = async ({ url }) => {
	const locale = url.searchParams.get("locale");
	if (!isLocale(locale)) return json({
		error: "bad-request",
		issues: [{
			parameter: "locale",
			problem: `has to be one of ${locales.join(", ")}`
		}]
	}, { status: 400 });
	const t = messages(locale);
	const typed = url.searchParams.get("q") ?? "";
	const text = typed.slice(0, 256).trim();
	const suggestions = (text ? await site().engine.suggest(text, locale, LIMIT) : []).map((each) => ({
		...each,
		dir: directionOf(each.locale),
		label: t[`suggest.${each.kind}`](),
		url: each.url.startsWith("?") ? searchPath(locale) + each.url : encodeURI(each.url)
	}));
	if (url.searchParams.get("format") === "opensearch") {
		const { publicOrigin } = environment();
		const columns = [
			suggestions.map((each) => each.text),
			suggestions.map(({ label }) => label),
			suggestions.map((each) => publicOrigin + each.url)
		];
		return new Response(JSON.stringify([typed, ...columns]), { headers: {
			"content-type": suggestionsType,
			"cache-control": "no-cache"
		} });
	}
	return json({
		label: t["suggest.label"](),
		count: t["suggest.count"]({ count: suggestions.length }),
		suggestions
	}, { headers: { "cache-control": "no-cache" } });
};
export { GET };

//# sourceMappingURL=_server.ts.js.map