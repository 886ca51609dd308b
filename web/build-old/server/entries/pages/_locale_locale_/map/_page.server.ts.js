import { d as mapPath } from "../../../../chunks/routes.js";
import { n as serverOnly } from "../../../../chunks/server-only.js";
import { t as pageHead } from "../../../../chunks/head.js";
import { a as searchTag, l as vocabularyTag } from "../../../../chunks/delivery.js";
import { n as teaser } from "../../../../chunks/teasers.js";
import { n as worksOf } from "../../../../chunks/listing.js";
// src/lib/server/map.ts
/** Everything that happens somewhere. */
async function map(locale, tags) {
	tags.add(searchTag).add(vocabularyTag);
	return { places: (await worksOf(["case", "network"], locale)).flatMap((hit) => hit.geo ? [{
		teaser: teaser(hit, locale),
		...hit.geo
	}] : []) };
}
// src/routes/[locale=locale]/map/+page.server.ts
var load = async ({ params: { locale }, locals }) => ({
	map: serverOnly(await map(locale, locals.tags)),
	head: serverOnly(pageHead(locale, mapPath, {
		kind: "plain",
		section: "map"
	}))
});
export { load };

//# sourceMappingURL=_page.server.ts.js.map