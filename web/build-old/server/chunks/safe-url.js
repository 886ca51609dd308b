// src/lib/components/safe-url.ts
/** Addresses that editors write lead to web pages, mail programs, telephones or the site itself, and nowhere else. */
var ALLOWED = /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i;
var SKIPPED = /[\s\p{C}]/gu;
/** @returns the address, `undefined` when it may not become a link */
function safeUrl(url) {
	if (typeof url !== "string") return void 0;
	const trimmed = url.trim();
	return ALLOWED.test(trimmed.replace(SKIPPED, "")) && !/[\t\n\r]/.test(trimmed) ? trimmed : void 0;
}
var isExternal = (url) => /^https?:/i.test(url);
export { safeUrl as n, isExternal as t };

//# sourceMappingURL=safe-url.js.map