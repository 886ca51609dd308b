import { g as partPath, l as internalPath } from "./routes.js";
import { n as serverOnly } from "./server-only.js";
import { r as nothingAt } from "./archived.js";
import { r as headOf } from "./entry.js";
import { redirect } from "@sveltejs/kit";
// src/lib/server/detail.ts
/**
* @param lead the text that stands for the whole, as description of the page
* @param part page of the entry that is asked for; its first one when absent
* @throws a redirect for an old slug or one of another language, 410 for one that was archived, 404 when there is no such entry
*/
async function detail(event, bySlug, lead, part) {
	const { params, locals, url } = event;
	const slug = params.slug.normalize("NFC");
	const found = await bySlug(slug, params.locale, locals.tags);
	if (!found) return nothingAt(internalPath(url.pathname)?.split("/")[2], slug);
	if (found.found === "moved") redirect(301, partPath(params.locale, found.to, part) + url.search);
	const head = headOf(found.entry, params.locale, lead(found.entry)?.text, part);
	locals.kind = head.kind;
	return {
		entry: serverOnly(found.entry),
		head: serverOnly(head)
	};
}
/**
* What a form on the page has asked by GET, such as `q.s1=a&q.s1=c`.
* @returns `undefined` when the form was not sent
*/
function answersIn(params, prefix) {
	const keys = [...new Set(params.keys())].filter((name) => name.startsWith(prefix));
	if (keys.length === 0) return void 0;
	return Object.fromEntries(keys.slice(0, MAX_ANSWERS).map((name) => [name.slice(prefix.length), params.getAll(name).slice(0, MAX_ANSWERS)]));
}
var MAX_ANSWERS = 100;
export { detail as n, answersIn as t };

//# sourceMappingURL=detail.js.map