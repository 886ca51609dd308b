import { t as isWorkType } from "./types.js";
import { createHmac, timingSafeEqual } from "node:crypto";
// ../config/src/owner-link.ts
/**
* Link with which the owner of a practice, who has no account, reads a draft on the site and answers: signed by the CMS,
* good for fourteen days. Whether it was taken back meanwhile, only the CMS knows; the site asks it each time.
*/
/** On the CMS; POST an `OwnerLetter`, signed like a delivery. The answer is an `OwnerAnswer`. */
var ownerPath = "/api/approvals/links";
/** Characters. */
var ownerLimits = {
	name: 120,
	text: 5e3
};
/** Compares in constant time. `forged` covers everything that the CMS has not made. */
function readOwnerLink(secret, link, query, now = Date.now()) {
	const until = Number(query.get("until"));
	const signature = query.get("signature") ?? "";
	if (!Number.isSafeInteger(until) || !/^[0-9a-f]{64}$/u.test(signature) || !timingSafeEqual(Buffer.from(signature, "hex"), mac(secret, link, until))) return "forged";
	return now > until ? "ended" : "good";
}
/** @returns `undefined` for an answer of another version */
function parseOwnerAnswer(value) {
	if (!isRecord(value)) return void 0;
	if (value.ok === false) return value.reason === "ended" || value.reason === "unknown" ? {
		ok: false,
		reason: value.reason
	} : void 0;
	const { entry } = value;
	if (value.ok !== true || !isRecord(entry) || !isWorkType(entry.type) || typeof entry.documentId !== "string" || typeof entry.until !== "number") return void 0;
	const { type, documentId, until, approved } = entry;
	return {
		ok: true,
		entry: {
			type,
			documentId,
			until,
			...isRecord(approved) && typeof approved.by === "string" && typeof approved.on === "string" && { approved: {
				by: String(approved.by),
				on: String(approved.on)
			} }
		}
	};
}
var mac = (secret, link, until) => createHmac("sha256", secret).update(`owner\n${link}\n${until}`).digest();
var isRecord = (value) => typeof value === "object" && value !== null;
export { readOwnerLink as i, ownerPath as n, parseOwnerAnswer as r, ownerLimits as t };

//# sourceMappingURL=owner-link.js.map