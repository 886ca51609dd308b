import { d as learningPathBySlug } from "../../../../../chunks/self-assessment.js";
import "../../../../../chunks/content.js";
import { n as detail } from "../../../../../chunks/detail.js";
// src/routes/[locale=locale]/learning-path/[slug]/+page.server.ts
var load = (event) => detail(event, learningPathBySlug, ({ description }) => description);
export { load };

//# sourceMappingURL=_page.server.ts.js.map