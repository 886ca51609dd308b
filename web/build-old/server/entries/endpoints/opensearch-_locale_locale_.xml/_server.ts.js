import { t as openSearch } from "../../../chunks/open-search.js";
// src/routes/opensearch-[locale=locale].xml/+server.ts
var GET = ({ params: { locale } }) => new Response(openSearch(locale), { headers: {
	"content-type": "application/opensearchdescription+xml; charset=utf-8",
	"cache-control": "public, max-age=86400"
} });
export { GET };

//# sourceMappingURL=_server.ts.js.map