import { r as resourceBySlug } from "../../../../../../chunks/self-assessment.js";
import "../../../../../../chunks/content.js";
import { n as detail } from "../../../../../../chunks/detail.js";
import { error } from "@sveltejs/kit";
// src/routes/[locale=locale]/resource/[slug]/facilitate/+page.server.ts
/** A method as whoever leads the meeting needs it. Only what has steps can be led. */
var load = async (event) => {
	const page = await detail(event, resourceBySlug, ({ description }) => description, "facilitate");
	if (page.entry.value.steps.length === 0) error(404, "not-found");
	return {
		...page,
		start: event.url.searchParams.get("start")
	};
};
export { load };

//# sourceMappingURL=_page.server.ts.js.map