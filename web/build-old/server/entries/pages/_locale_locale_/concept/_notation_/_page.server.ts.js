import { r as conceptPath } from "../../../../../chunks/routes.js";
import { n as serverOnly } from "../../../../../chunks/server-only.js";
import { t as conceptByNotation } from "../../../../../chunks/concept.js";
import "../../../../../chunks/content.js";
import { t as pageHead } from "../../../../../chunks/head.js";
import { error } from "@sveltejs/kit";
// src/routes/[locale=locale]/concept/[notation]/+page.server.ts
var load = async ({ params: { locale, notation }, locals }) => {
	const concept = await conceptByNotation(notation, locale, locals.tags);
	if (!concept) error(404, "not-found");
	const { label, lang, definition } = concept;
	return {
		concept: serverOnly(concept),
		head: serverOnly(pageHead(locale, (other) => conceptPath(other, notation), {
			title: label,
			lang,
			description: definition?.text,
			kind: "plain",
			section: "concept"
		}))
	};
};
export { load };

//# sourceMappingURL=_page.server.ts.js.map