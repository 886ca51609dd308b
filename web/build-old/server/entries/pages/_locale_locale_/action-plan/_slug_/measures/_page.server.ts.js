import { h as actionPlanBySlug } from "../../../../../../chunks/self-assessment.js";
import "../../../../../../chunks/content.js";
import { n as detail } from "../../../../../../chunks/detail.js";
import { error } from "@sveltejs/kit";
// src/routes/[locale=locale]/action-plan/[slug]/measures/+page.server.ts
var load = async (event) => {
	const page = await detail(event, actionPlanBySlug, ({ vision }) => vision, "measures");
	if (page.entry.value.measures.length === 0) error(404, "not-found");
	return page;
};
export { load };

//# sourceMappingURL=_page.server.ts.js.map