import { r as isLocale } from "./locales.js";
import { t as isWorkType } from "./types.js";
// ../config/src/letters.ts
/**
* What a site tells the CMS: messages that visitors write, and how often pages were read.
*
* A letter is signed like a delivery (see `delivery.ts`) and sent again until it is acknowledged; its id keeps the CMS
* from taking the same one twice.
*/
/** On the CMS; POST a `Letter`. */
var letterPath = "/api/inbox/letters";
/** Something missing or wrong, a good practice to suggest, a barrier on the site, a question to an organisation. */
var messageKinds = [
	"fact",
	"practice",
	"barrier",
	"question"
];
var isMessageKind = (value) => messageKinds.includes(value);
/** Characters. */
var messageLimits = {
	text: 5e3,
	email: 254,
	page: 1e3
};
/** @returns `undefined` for what is no letter, for example of a newer site */
function parseLetter(value) {
	if (!isRecord(value) || typeof value.id !== "string" || !/^[\w-]{8,64}$/.test(value.id) || !Number.isSafeInteger(value.at)) return void 0;
	const head = {
		id: value.id,
		at: value.at
	};
	if (value.about === "visits") return Array.isArray(value.visits) && value.visits.every(isVisits) ? {
		...head,
		about: "visits",
		visits: value.visits
	} : void 0;
	return value.about === "message" && isMessage(value.message) ? {
		...head,
		about: "message",
		message: value.message
	} : void 0;
}
function isMessage(value) {
	if (!isRecord(value) || !isMessageKind(value.kind) || !isLocale(value.locale)) return false;
	const { text, email, page, entry } = value;
	const fits = (part, max) => typeof part === "string" && part.length > 0 && part.length <= max;
	return fits(text, messageLimits.text) && (email === void 0 || fits(email, messageLimits.email)) && (page === void 0 || fits(page, messageLimits.page)) && (entry === void 0 || isEntry(entry));
}
var isEntry = (value) => isRecord(value) && isWorkType(value.type) && typeof value.documentId === "string" && /^\w{1,64}$/.test(value.documentId);
var isVisits = (value) => isRecord(value) && /^\d{4}-\d{2}-\d{2}$/.test(String(value.day)) && /^[\w:-]{1,64}$/.test(String(value.what)) && (value.locale === void 0 || isLocale(value.locale)) && Number.isSafeInteger(value.count) && value.count > 0;
var isRecord = (value) => typeof value === "object" && value !== null;
export { parseLetter as a, messageLimits as i, letterPath as n, messageKinds as r, isMessageKind as t };

//# sourceMappingURL=letters.js.map