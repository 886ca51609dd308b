import { m as organisationsPath } from "../../../../chunks/routes.js";
import { n as serverOnly } from "../../../../chunks/server-only.js";
import { a as organisations, i as organisationFilter } from "../../../../chunks/organisation.js";
import "../../../../chunks/content.js";
import { t as pageHead } from "../../../../chunks/head.js";
// src/routes/[locale=locale]/organisation/+page.server.ts
var load = async ({ params: { locale }, url, locals }) => {
	const asked = organisationFilter(url.searchParams);
	locals.kind = "net";
	const { page, ...chosen } = asked;
	return {
		organisations: serverOnly(await organisations(locale, asked, locals.tags)),
		head: serverOnly(pageHead(locale, (other) => organisationsPath(other, {
			...chosen,
			page: page > 1 ? page : void 0
		}), {
			kind: "net",
			section: "organisation",
			tab: "networks",
			noindex: page > 1 || Object.keys(chosen).length > 0
		}))
	};
};
export { load };

//# sourceMappingURL=_page.server.ts.js.map