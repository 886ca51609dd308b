import { a as locales } from "./locales.js";
import { a as workTypes } from "./types.js";
import { n as site } from "./site.js";
// src/lib/server/coverage.ts
/** Which language has how much: for the page about languages and the home page. */
function coverage() {
	const counted = new Map(workTypes.flatMap((type) => locales.map((locale) => [`${type}:${locale}`, {
		type,
		locale,
		original: 0,
		checked: 0,
		machine: 0
	}])));
	for (const { type, locale, origin, count } of site().directory.coverage()) {
		const entry = counted.get(`${type}:${locale}`);
		if (entry) entry[origin === "original" ? "original" : origin === "machine" ? "machine" : "checked"] += count;
	}
	return [...counted.values()];
}
export { coverage as t };

//# sourceMappingURL=coverage.js.map