import { n as serverOnly } from "../../../../../chunks/server-only.js";
import { r as organisationBySlug } from "../../../../../chunks/organisation.js";
import "../../../../../chunks/content.js";
import { t as pageHead } from "../../../../../chunks/head.js";
import { error, redirect } from "@sveltejs/kit";
// src/routes/[locale=locale]/organisation/[slug]/+page.server.ts
var load = async ({ params: { locale, slug }, url, locals }) => {
	const found = await organisationBySlug(slug.normalize("NFC"), locale, locals.tags);
	if (!found) error(404, "not-found");
	if (found.found === "moved") redirect(301, found.to + url.search);
	const { organisation: view } = found;
	locals.kind = "net";
	return {
		organisation: serverOnly(view),
		head: serverOnly(pageHead(locale, (other) => view.paths[other], {
			title: view.organisation.name,
			kind: "net",
			section: "organisation",
			tab: "networks"
		}))
	};
};
export { load };

//# sourceMappingURL=_page.server.ts.js.map