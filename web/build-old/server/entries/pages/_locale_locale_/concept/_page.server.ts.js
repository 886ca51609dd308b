import { i as conceptsPath } from "../../../../chunks/routes.js";
import { n as serverOnly } from "../../../../chunks/server-only.js";
import { r as schemes } from "../../../../chunks/concept.js";
import "../../../../chunks/content.js";
import { t as pageHead } from "../../../../chunks/head.js";
// src/routes/[locale=locale]/concept/+page.server.ts
var load = ({ params: { locale }, locals }) => ({
	schemes: serverOnly(schemes(locale, locals.tags)),
	head: serverOnly(pageHead(locale, conceptsPath, {
		kind: "plain",
		section: "concept"
	}))
});
export { load };

//# sourceMappingURL=_page.server.ts.js.map