import { l as moduleBySlug } from "../../../../../../chunks/self-assessment.js";
import "../../../../../../chunks/content.js";
import { n as detail } from "../../../../../../chunks/detail.js";
// src/routes/[locale=locale]/module/[slug]/all/+page.server.ts
/** The whole module on one page, to print it or to search in it. */
var load = (event) => detail(event, moduleBySlug, ({ summary }) => summary, "all");
export { load };

//# sourceMappingURL=_page.server.ts.js.map