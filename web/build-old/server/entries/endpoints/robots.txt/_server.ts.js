import { a as locales } from "../../../chunks/locales.js";
import { b as searchPath } from "../../../chunks/routes.js";
import { t as environment } from "../../../chunks/environment.js";
// src/routes/robots.txt/+server.ts
/** Everything may be read, except endless combinations of filters and the programs' own entrances. */
var GET = () => {
	const lines = [
		"User-agent: *",
		...[
			"/api/",
			...locales.map((locale) => searchPath(locale)),
			"/*?"
		].map((path) => `Disallow: ${path}`),
		"Allow: /",
		"",
		`Sitemap: ${environment().publicOrigin}/sitemap.xml`,
		""
	];
	return new Response(lines.join("\n"), { headers: {
		"content-type": "text/plain; charset=utf-8",
		"cache-control": "public, max-age=3600"
	} });
};
export { GET };

//# sourceMappingURL=_server.ts.js.map