import { h as actionPlanBySlug } from "../../../../../chunks/self-assessment.js";
import "../../../../../chunks/content.js";
import { n as detail } from "../../../../../chunks/detail.js";
// src/routes/[locale=locale]/action-plan/[slug]/+page.server.ts
var load = (event) => detail(event, actionPlanBySlug, ({ vision }) => vision);
export { load };

//# sourceMappingURL=_page.server.ts.js.map