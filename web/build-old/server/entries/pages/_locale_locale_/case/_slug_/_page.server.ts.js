import { p as caseBySlug } from "../../../../../chunks/self-assessment.js";
import "../../../../../chunks/content.js";
import { n as detail } from "../../../../../chunks/detail.js";
// src/routes/[locale=locale]/case/[slug]/+page.server.ts
var load = (event) => detail(event, caseBySlug, ({ summary }) => summary);
export { load };

//# sourceMappingURL=_page.server.ts.js.map