import { t as entryBySlug } from "../../../../../../chunks/content.js";
import { n as detail } from "../../../../../../chunks/detail.js";
// src/routes/[locale=locale]/[type=worktype]/[slug]/cite/+page.server.ts
var load = (event) => detail(event, entryBySlug(event.params.type), () => void 0, "cite");
export { load };

//# sourceMappingURL=_page.server.ts.js.map