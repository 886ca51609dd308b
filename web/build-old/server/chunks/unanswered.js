// src/lib/server/results/unanswered.ts
/** Different searches at a time; a machine that asks for more is not worth listening to. */
var MOST = 1e3;
var counted = /* @__PURE__ */ new Map();
var isWanted = false;
function noteUnanswered(query, locale, now = /* @__PURE__ */ new Date()) {
	if (!isWanted) return;
	const words = worthKeeping(query);
	if (words === void 0) return;
	const day = now.toISOString().slice(0, 10);
	const key = `${day} ${locale} ${words}`;
	const known = counted.get(key);
	if (known) known.count++;
	else if (counted.size < MOST) counted.set(key, {
		day,
		locale,
		query: words,
		count: 1
	});
}
/** Hands over what was counted and begins anew. @param remember whether to go on counting */
function takeUnanswered(remember) {
	const taken = remember ? [...counted.values()] : [];
	isWanted = remember;
	counted.clear();
	return taken;
}
/** @returns the query in one spelling; `undefined` for what may point to a person, and for what is no word in any language */
function worthKeeping(query) {
	const words = query.normalize("NFC").toLowerCase().replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
	if (words.length > 100 || !/\p{L}{2}/u.test(words)) return void 0;
	const isAddress = /\S@\S|:\/\/|www\./u.test(words);
	const isNumber = (words.match(/\p{N}/gu)?.length ?? 0) > DIGITS_MOST;
	return isAddress || isNumber ? void 0 : words;
}
/** A year, or the number of a law. */
var DIGITS_MOST = 4;
export { takeUnanswered as n, noteUnanswered as t };

//# sourceMappingURL=unanswered.js.map