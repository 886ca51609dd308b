import { n as site } from "./site.js";
import { a as locales, i as localeNames, n as directionOf, t as bestLocale } from "./locales.js";
import { o as entryPath } from "./routes.js";
import { LRUCache } from "lru-cache";
// src/lib/server/content/defined.ts
/** The object without the fields that are null or undefined: an unknown fact is absent. */
function defined(fields) {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== void 0));
}
// src/lib/server/content/languages.ts
/** Where the other languages of a page are. */
/** For pages that are no entry. */
var languagesOfPage = (path) => locales.map((locale) => ({
	locale,
	name: localeNames[locale],
	dir: directionOf(locale),
	url: path(locale)
}));
/** Reading the state of six languages takes six look-ups; they only change with the version of the work. */
var known = new LRUCache({ max: 2e3 });
function languagesOfWork(work) {
	const key = `${work.id}:${work.version}`;
	const found = known.get(key);
	if (found) return found;
	const languages = locales.map((locale) => ({
		locale,
		name: localeNames[locale],
		dir: directionOf(locale),
		url: workPath(work, locale),
		state: stateIn(work, locale)
	}));
	known.set(key, languages);
	return languages;
}
var workPath = (work, locale) => entryPath(locale, work.type, slugIn(work, locale));
/** A work that is missing in a language has its address there under the slug of the text that is shown instead. */
function slugIn(work, locale) {
	const shown = bestLocale(locale, work.available, work.sourceLocale);
	return (shown && work.slugs[shown]) ?? work.documentId;
}
function stateIn(work, locale) {
	if (!work.available.includes(locale)) return "missing";
	if (locale === work.sourceLocale) return "original";
	const [document] = site().directory.works([work.id], locale);
	return document?.origin === "machine" ? "machine" : "checked";
}
export { defined as a, workPath as i, languagesOfWork as n, slugIn as r, languagesOfPage as t };

//# sourceMappingURL=languages.js.map