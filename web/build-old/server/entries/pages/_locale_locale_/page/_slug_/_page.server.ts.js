import { a as searchTag } from "../../../../../chunks/delivery.js";
import { t as documentIdOf } from "../../../../../chunks/ids.js";
import { a as pageBySlug } from "../../../../../chunks/self-assessment.js";
import "../../../../../chunks/content.js";
import { t as coverage } from "../../../../../chunks/coverage.js";
import { n as serverOnly } from "../../../../../chunks/server-only.js";
import { t as environment } from "../../../../../chunks/environment.js";
import { n as detail } from "../../../../../chunks/detail.js";
// src/routes/[locale=locale]/page/[slug]/+page.server.ts
var load = async (event) => {
	const found = await detail(event, pageBySlug, () => void 0);
	const { documentId } = found.entry.value;
	/** Where editors and translators sign in; only the page about taking part leads there. */
	const desk = documentId === documentIdOf("page", "take-part") ? `${environment().cmsOrigin}/admin` : void 0;
	if (documentId !== documentIdOf("page", "languages")) return {
		...found,
		coverage: void 0,
		desk
	};
	event.locals.tags.add(searchTag);
	return {
		...found,
		coverage: serverOnly(coverage()),
		desk
	};
};
export { load };

//# sourceMappingURL=_page.server.ts.js.map