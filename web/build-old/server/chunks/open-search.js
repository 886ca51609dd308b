import { t as messages } from "./messages.js";
import { b as searchPath, f as openSearchPath, y as searchFeedPath } from "./routes.js";
import { t as environment } from "./environment.js";
import { t as escapeXml } from "./xml.js";
// src/lib/server/results/open-search.ts
var suggestionsType = "application/x-suggestions+json";
function openSearch(locale) {
	const { publicOrigin } = environment();
	const t = messages(locale);
	const address = (type, path, rel = "results") => `<Url type="${type}" rel="${rel}" template="${escapeXml(publicOrigin + path)}"/>`;
	return `${[
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		"<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">",
		`<ShortName>${escapeXml(t["site.name"]())}</ShortName>`,
		`<Description>${escapeXml(t["search.description"]())}</Description>`,
		address("text/html", `${searchPath(locale)}?q={searchTerms}`),
		address("application/atom+xml", `${searchFeedPath(locale)}?q={searchTerms}`),
		address(suggestionsType, `/api/suggest?locale=${locale}&format=opensearch&q={searchTerms}`, "suggestions"),
		address("application/opensearchdescription+xml", openSearchPath(locale), "self"),
		`<Image width="16" height="16" type="image/svg+xml">${escapeXml(`${publicOrigin}/favicon.svg`)}</Image>`,
		`<Language>${locale}</Language>`,
		"<InputEncoding>UTF-8</InputEncoding>",
		"<OutputEncoding>UTF-8</OutputEncoding>",
		"</OpenSearchDescription>"
	].join("\n")}\n`;
}
export { suggestionsType as n, openSearch as t };

//# sourceMappingURL=open-search.js.map