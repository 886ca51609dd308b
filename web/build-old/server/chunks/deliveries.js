import { c as verify, s as signatureHeader } from "./delivery.js";
import { a as workTypes, i as sharedTypes } from "./types.js";
import { t as environment } from "./environment.js";
import { json } from "@sveltejs/kit";
// src/lib/server/deliveries.ts
/** Only the CMS may tell the site what is true: every delivery is signed. */
/** @returns the body when its signature is right and fresh, else the answer to give: 401 */
async function signedBody(request, log) {
	const body = await request.text();
	const verdict = verify(environment().feedSecret, body, request.headers.get(signatureHeader));
	if (verdict.ok) return {
		ok: true,
		body
	};
	log.warn({ reason: verdict.reason }, "a delivery was refused because of its signature");
	return {
		ok: false,
		response: json({
			error: "unauthorized",
			reason: verdict.reason
		}, { status: 401 })
	};
}
/** @returns one value of a JSON body; `undefined` where there is none */
function field(body, name) {
	try {
		const parsed = JSON.parse(body);
		return typeof parsed === "object" && parsed !== null ? parsed[name] : void 0;
	} catch {
		return;
	}
}
/** @returns `undefined` for a body that is no delivery, for example of a newer CMS */
function parseDelivery(body) {
	try {
		const delivery = JSON.parse(body);
		return Number.isSafeInteger(delivery?.version) && Array.isArray(delivery.changes) && delivery.changes.every(isChange) && (delivery.concepts === void 0 || Array.isArray(delivery.concepts)) ? delivery : void 0;
	} catch {
		return;
	}
}
var types = [
	...workTypes,
	...sharedTypes,
	"site-settings"
];
function isChange(change) {
	return !!change && types.includes(change.type ?? "") && typeof change.documentId === "string" && Number.isSafeInteger(change.version) && Array.isArray(change.tags) && (!change.work || Array.isArray(change.work.documents));
}
export { parseDelivery as n, signedBody as r, field as t };

//# sourceMappingURL=deliveries.js.map