import { l as moduleBySlug } from "../../../../../../chunks/self-assessment.js";
import "../../../../../../chunks/content.js";
import { n as detail, t as answersIn } from "../../../../../../chunks/detail.js";
import { n as serverOnly } from "../../../../../../chunks/server-only.js";
import { error } from "@sveltejs/kit";
// src/routes/[locale=locale]/module/[slug]/quiz/+page.server.ts
var load = async (event) => {
	const page = await detail(event, moduleBySlug, ({ summary }) => summary, "quiz");
	if (page.entry.value.quiz.length === 0) error(404, "not-found");
	return {
		...page,
		answers: serverOnly(answersIn(event.url.searchParams, "q."))
	};
};
export { load };

//# sourceMappingURL=_page.server.ts.js.map