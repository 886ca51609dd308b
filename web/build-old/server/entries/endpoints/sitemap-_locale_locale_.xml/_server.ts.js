import { a as searchTag } from "../../../chunks/delivery.js";
import { n as sitemapOf } from "../../../chunks/sitemap.js";
// src/routes/sitemap-[locale=locale].xml/+server.ts
var GET = async ({ params, locals }) => {
	locals.tags.add(searchTag);
	return new Response(await sitemapOf(params.locale, locals.tags), { headers: {
		"content-type": "application/xml; charset=utf-8",
		"cache-control": "no-cache"
	} });
};
export { GET };

//# sourceMappingURL=_server.ts.js.map