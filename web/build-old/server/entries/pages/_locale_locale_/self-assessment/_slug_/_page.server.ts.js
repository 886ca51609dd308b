import { t as selfAssessmentBySlug } from "../../../../../chunks/self-assessment.js";
import "../../../../../chunks/content.js";
import { n as serverOnly } from "../../../../../chunks/server-only.js";
import { n as detail, t as answersIn } from "../../../../../chunks/detail.js";
// src/routes/[locale=locale]/self-assessment/[slug]/+page.server.ts
var load = async (event) => ({
	...await detail(event, selfAssessmentBySlug, ({ intro }) => intro),
	answers: serverOnly(answersIn(event.url.searchParams, "i."))
});
export { load };

//# sourceMappingURL=_page.server.ts.js.map