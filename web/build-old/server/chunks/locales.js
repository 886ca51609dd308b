// ../config/src/locales.ts
/** The languages of the platform. A new one is added to `locales`; the compiler then names every table that lacks it. */
var locales = [
	"de",
	"en",
	"da",
	"it",
	"tr",
	"ar"
];
/** What a language calls itself. */
var localeNames = {
	de: "Deutsch",
	en: "English",
	da: "Dansk",
	it: "Italiano",
	tr: "Türkçe",
	ar: "العربية"
};
var directions = {
	de: "ltr",
	en: "ltr",
	da: "ltr",
	it: "ltr",
	tr: "ltr",
	ar: "rtl"
};
var directionOf = (locale) => directions[locale];
var isLocale = (value) => locales.includes(value);
/**
* Which of the available languages a reader of `wanted` gets: their own, else English, else German, else the
* original. Pages, cards and search documents all ask here, so that they never disagree.
* @returns `undefined` only when nothing is available at all
*/
function bestLocale(wanted, available, source) {
	return [
		wanted,
		"en",
		"de",
		source,
		...locales
	].find((locale) => available.includes(locale));
}
export { locales as a, localeNames as i, directionOf as n, isLocale as r, bestLocale as t };

//# sourceMappingURL=locales.js.map