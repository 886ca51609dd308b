import { r as resourceBySlug } from "../../../../../chunks/self-assessment.js";
import "../../../../../chunks/content.js";
import { n as detail } from "../../../../../chunks/detail.js";
// src/routes/[locale=locale]/resource/[slug]/+page.server.ts
var load = (event) => detail(event, resourceBySlug, ({ description }) => description);
export { load };

//# sourceMappingURL=_page.server.ts.js.map