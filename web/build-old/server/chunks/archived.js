import { c as verify, o as sign, s as signatureHeader, t as archivedPath } from "./delivery.js";
import { t as isWorkType } from "./types.js";
import { t as log } from "./log.js";
import { t as environment } from "./environment.js";
import { n as CmsUnavailable, t as CmsRefused } from "./errors.js";
import { n as site } from "./site.js";
import { error } from "@sveltejs/kit";
// src/lib/server/signed.ts
/** Asks the CMS what only a site may know: both the question and the answer are signed. */
var TIMEOUT_MS = 1e4;
/**
* @param what is asked for, as the log should name it
* @throws CmsUnavailable, CmsRefused
*/
async function askSigned(path, question, what, signal) {
	const { cmsInternalOrigin: origin, feedSecret } = environment();
	const body = JSON.stringify(question);
	const response = await fetch(origin + path, {
		method: "POST",
		headers: {
			"content-type": "application/json",
			[signatureHeader]: sign(feedSecret, body)
		},
		body,
		signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), ...signal ? [signal] : []])
	}).catch((error) => {
		throw new CmsUnavailable(origin, "cannot be reached", error);
	});
	const text = await response.text();
	if (!response.ok) throw new CmsRefused(origin, `${what} answered ${response.status}`);
	const verdict = verify(feedSecret, text, response.headers.get(signatureHeader));
	if (!verdict.ok) throw new CmsRefused(origin, `the answer of ${what} has a ${verdict.reason} signature; is FEED_SECRET the same on both sides?`);
	return JSON.parse(text);
}
// src/lib/server/content/archived.ts
/** Entries that left the site for good: their addresses say so, and since when. */
/** Of the list in the cache: it is loaded anew after an entry has gone. */
var archiveTag = "archive";
/** @throws CmsUnavailable, CmsRefused when it was never loaded and cannot be now */
var archivedEntries = () => site().cache.get("archive", {
	version: 0,
	tags: [archiveTag],
	load: () => askSigned(archivedPath, {}, "the archive")
});
/** @param name slug or document id that leads to nothing published @throws 410 for what was archived, else 404 */
async function nothingAt(type, name) {
	if (isWorkType(type)) {
		const at = await archivedAt(type, name);
		if (at !== void 0) error(410, {
			message: "archived",
			archived: {
				type,
				on: new Date(at).toISOString().slice(0, 10)
			}
		});
	}
	error(404, "not-found");
}
async function archivedAt(type, name) {
	try {
		return (await archivedEntries()).find((each) => each.type === type && (each.documentId === name || each.slugs.includes(name)))?.at;
	} catch (reason) {
		log.warn({ err: reason }, "whether an unknown address is one of the archive cannot be said");
		return;
	}
}
export { askSigned as i, archivedEntries as n, nothingAt as r, archiveTag as t };

//# sourceMappingURL=archived.js.map