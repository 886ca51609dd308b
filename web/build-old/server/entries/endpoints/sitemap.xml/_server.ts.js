import { t as sitemapIndex } from "../../../chunks/sitemap.js";
// src/routes/sitemap.xml/+server.ts
var GET = () => new Response(sitemapIndex(), { headers: {
	"content-type": "application/xml; charset=utf-8",
	"cache-control": "no-cache"
} });
export { GET };

//# sourceMappingURL=_server.ts.js.map