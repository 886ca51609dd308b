import { n as kindOf } from "../../../../chunks/types.js";
import { C as sectionPath } from "../../../../chunks/routes.js";
import { n as serverOnly } from "../../../../chunks/server-only.js";
import { i as tabOf } from "../../../../chunks/entry.js";
import { t as pageHead } from "../../../../chunks/head.js";
import { n as results, t as isNarrowed } from "../../../../chunks/view.js";
// src/routes/[locale=locale]/[type=worktype]/+page.server.ts
var load = async ({ params: { locale, type }, url, locals }) => {
	const found = await results(locale, url.searchParams, type, locals.tags);
	locals.kind = kindOf[type];
	return {
		results: serverOnly(found),
		head: serverOnly(pageHead(locale, (other) => sectionPath(other, type, found.params), {
			kind: kindOf[type],
			section: type,
			...isNarrowed(found.asked) && { title: found.title },
			tab: tabOf(type),
			feed: found.feedUrl,
			noindex: isNarrowed(found.asked)
		}))
	};
};
export { load };

//# sourceMappingURL=_page.server.ts.js.map