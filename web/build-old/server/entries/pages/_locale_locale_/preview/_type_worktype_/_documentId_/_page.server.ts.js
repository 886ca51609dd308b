import { r as headOf } from "../../../../../../chunks/entry.js";
import { t as draftOf } from "../../../../../../chunks/preview.js";
import { t as environment } from "../../../../../../chunks/environment.js";
import { v as previewIn } from "../../../../../../chunks/routes.js";
import { n as serverOnly } from "../../../../../../chunks/server-only.js";
import { error } from "@sveltejs/kit";
import { createHmac, timingSafeEqual } from "node:crypto";
// ../config/src/preview.ts
/** Address of a draft on the site: signed by the CMS for one entry, in every language, for ten minutes. */
var PREVIEW_S = 600;
/** Compares in constant time. */
function isPreviewSigned(secret, entry, query, now = Date.now()) {
	const until = Number(query.get("until"));
	const signature = query.get("signature") ?? "";
	if (!Number.isSafeInteger(until) || until * 1e3 < now || until * 1e3 > now + PREVIEW_S * 1e3 || !/^[0-9a-f]{64}$/u.test(signature)) return false;
	return timingSafeEqual(Buffer.from(signature, "hex"), mac(secret, entry, until));
}
var mac = (secret, { type, documentId }, until) => createHmac("sha256", secret).update(`preview\n${type}\n${documentId}\n${until}`).digest();
// src/routes/[locale=locale]/preview/[type=worktype]/[documentId]/+page.server.ts
/** Drafts are shown to whoever holds a signed address, and to no search engine and no cache. */
var load = async ({ params, url, locals, setHeaders }) => {
	locals.keep = false;
	setHeaders({
		"cache-control": "private, no-store",
		"x-robots-tag": "noindex"
	});
	if (!isPreviewSigned(environment().feedSecret, params, url.searchParams)) error(404, "not-found");
	const entry = await draftOf(params.type, params.documentId, params.locale);
	if (!entry) error(404, "not-found");
	const head = headOf(entry, params.locale, void 0);
	locals.kind = head.kind;
	const languages = entry.languages.map((language) => ({
		...language,
		url: previewIn(language.locale, params, url.search)
	}));
	return {
		entry: serverOnly({
			...entry,
			languages
		}),
		head: serverOnly({
			...head,
			languages,
			robots: "noindex"
		}),
		answers: serverOnly(void 0),
		coverage: void 0,
		desk: void 0
	};
};
export { load };

//# sourceMappingURL=_page.server.ts.js.map