import { t as isWorkType } from "../../../../../chunks/types.js";
import { r as nothingAt } from "../../../../../chunks/archived.js";
import { i as workPath } from "../../../../../chunks/languages.js";
import { t as organisationAddress } from "../../../../../chunks/organisation.js";
import { s as term } from "../../../../../chunks/terms.js";
import { r as NothingReplicated } from "../../../../../chunks/errors.js";
import { n as site } from "../../../../../chunks/site.js";
import { redirect } from "@sveltejs/kit";
// src/routes/id/[type]/[documentId]/+page.server.ts
var load = async ({ params: { type, documentId }, locals: { locale } }) => {
	if (site().directory.version() === 0) throw new NothingReplicated();
	const path = await pathOf(type, documentId, locale);
	if (!path) return nothingAt(type, documentId);
	redirect(302, path);
};
/** @returns `undefined` for what is not published */
async function pathOf(type, documentId, locale) {
	if (type === "organisation") return organisationAddress(documentId, locale);
	if (type === "concept") return term(documentId, locale).url;
	const work = isWorkType(type) ? site().directory.work(type, documentId) : void 0;
	return work && workPath(work, locale);
}
export { load };

//# sourceMappingURL=_page.server.ts.js.map