import { l as moduleBySlug } from "../../../../../../chunks/self-assessment.js";
import "../../../../../../chunks/content.js";
import { n as detail } from "../../../../../../chunks/detail.js";
import { error } from "@sveltejs/kit";
// src/routes/[locale=locale]/module/[slug]/[[number=sectionnumber]]/+page.server.ts
/** A section of a module. The first one stands under the introduction, on the address of the module itself. */
var load = async (event) => {
	const { number } = event.params;
	const page = await detail(event, moduleBySlug, ({ summary }) => summary, number);
	if (number !== void 0 && number > page.entry.value.sections.length) error(404, "not-found");
	return {
		...page,
		number: number ?? 1
	};
};
export { load };

//# sourceMappingURL=_page.server.ts.js.map