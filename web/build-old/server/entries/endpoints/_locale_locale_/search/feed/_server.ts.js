import { n as atomType } from "../../../../../chunks/atom.js";
import { t as searchFeed } from "../../../../../chunks/export.js";
// src/routes/[locale=locale]/search/feed/+server.ts
var GET = async ({ params: { locale }, url, locals }) => new Response(await searchFeed(locale, url.searchParams, locals.tags), { headers: {
	"content-type": atomType,
	"cache-control": "no-cache"
} });
export { GET };

//# sourceMappingURL=_server.ts.js.map