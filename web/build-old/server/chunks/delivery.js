import { createHmac, timingSafeEqual } from "node:crypto";
// ../config/src/delivery.ts
/**
* What the change feed sends to a site, and how it is signed.
*
* A delivery says what is true now, not what happened: applying it twice or late does no harm.
*/
/** On the CMS; POST `{ since: number }`, signed like a delivery; the answer's body is signed, too. */
var catchupPath = "/api/change-feed/since";
/** On the CMS; POST `{}`, signed like a delivery. The answer is every `ArchivedEntry`; its body is signed, too. */
var archivedPath = "/api/care/archived";
var signatureHeader = "x-erasmi-signature";
/** @returns `t=<unix seconds>,v1=<hex HMAC-SHA-256 of "t.body">` */
function sign(secret, body, now = Date.now()) {
	const t = Math.floor(now / 1e3);
	return `t=${t},v1=${mac(secret, t, body).toString("hex")}`;
}
/** Compares in constant time. */
function verify(secret, body, header, now = Date.now()) {
	if (!header) return {
		ok: false,
		reason: "missing"
	};
	const match = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header);
	if (!match) return {
		ok: false,
		reason: "malformed"
	};
	const t = Number(match[1]);
	if (Math.abs(now / 1e3 - t) > 300) return {
		ok: false,
		reason: "expired"
	};
	return timingSafeEqual(Buffer.from(match[2] ?? "", "hex"), mac(secret, t, body)) ? { ok: true } : {
		ok: false,
		reason: "wrong"
	};
}
var mac = (secret, t, body) => createHmac("sha256", secret).update(`${t}.${body}`).digest();
/** Tag of everything that shows this one entry. */
var entryTag = (type, documentId) => `${type}:${documentId}`;
/** Tag of every list of a type. */
var listTag = (type) => `list:${type}`;
/** Tag of every page that shows an answer of the search. */
var searchTag = "search";
/** Tag of every page that shows concept labels, names or the vocabulary. */
var vocabularyTag = "vocabulary";
export { searchTag as a, verify as c, listTag as i, vocabularyTag as l, catchupPath as n, sign as o, entryTag as r, signatureHeader as s, archivedPath as t };

//# sourceMappingURL=delivery.js.map