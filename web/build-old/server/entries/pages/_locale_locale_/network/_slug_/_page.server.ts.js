import { s as networkBySlug } from "../../../../../chunks/self-assessment.js";
import "../../../../../chunks/content.js";
import { n as detail } from "../../../../../chunks/detail.js";
// src/routes/[locale=locale]/network/[slug]/+page.server.ts
var load = (event) => detail(event, networkBySlug, ({ mission }) => mission);
export { load };

//# sourceMappingURL=_page.server.ts.js.map