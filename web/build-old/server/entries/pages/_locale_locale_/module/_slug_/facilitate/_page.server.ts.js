import { l as moduleBySlug } from "../../../../../../chunks/self-assessment.js";
import "../../../../../../chunks/content.js";
import { n as detail } from "../../../../../../chunks/detail.js";
import { error } from "@sveltejs/kit";
// src/routes/[locale=locale]/module/[slug]/facilitate/+page.server.ts
/** The activities of a module as whoever leads a group needs them. */
var load = async (event) => {
	const page = await detail(event, moduleBySlug, ({ summary }) => summary, "facilitate");
	if (page.entry.value.sections.every(({ activity }) => !activity)) error(404, "not-found");
	return page;
};
export { load };

//# sourceMappingURL=_page.server.ts.js.map