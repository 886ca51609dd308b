import { r as isLocale } from "./locales.js";
import { a as workTypes, r as sections } from "./types.js";
// src/lib/routes.ts
/** Sections that no content type has. */
var extraSections = {
	search: {
		de: "suche",
		en: "search",
		da: "soeg",
		it: "cerca",
		tr: "arama",
		ar: "بحث"
	},
	map: {
		de: "karte",
		en: "map",
		da: "kort",
		it: "mappa",
		tr: "harita",
		ar: "خريطة"
	},
	organisation: {
		de: "organisationen",
		en: "organisations",
		da: "organisationer",
		it: "organizzazioni",
		tr: "kurumlar",
		ar: "جهات"
	},
	concept: {
		de: "begriffe",
		en: "terms",
		da: "begreber",
		it: "termini",
		tr: "terimler",
		ar: "مصطلحات"
	},
	write: {
		de: "schreiben",
		en: "write-to-us",
		da: "skriv-til-os",
		it: "scrivici",
		tr: "bize-yazin",
		ar: "اكتب-إلينا"
	}
};
/** Pages of an entry beside its first one. */
var parts = {
	quiz: {
		de: "quiz",
		en: "quiz",
		da: "quiz",
		it: "quiz",
		tr: "test",
		ar: "اختبار"
	},
	all: {
		de: "alles",
		en: "all",
		da: "alt",
		it: "tutto",
		tr: "tumu",
		ar: "الكل"
	},
	facilitate: {
		de: "moderation",
		en: "facilitate",
		da: "facilitering",
		it: "conduzione",
		tr: "kolaylastirma",
		ar: "تيسير"
	},
	cite: {
		de: "zitieren",
		en: "cite",
		da: "citer",
		it: "cita",
		tr: "alinti",
		ar: "استشهاد"
	},
	measures: {
		de: "massnahmen",
		en: "measures",
		da: "indsatser",
		it: "azioni",
		tr: "faaliyetler",
		ar: "إجراءات"
	}
};
var names = {
	...sections,
	...extraSections
};
var allSections = [...workTypes, ...Object.keys(extraSections)];
var homePath = (locale) => `/${locale}`;
var sectionPath = (locale, section, params) => `/${locale}/${encodeURIComponent(names[section][locale])}${query(params)}`;
var listPath = (locale, type, params) => sectionPath(locale, type, params);
var searchPath = (locale, params) => sectionPath(locale, "search", params);
/** Id of the heading above the results: part of the addresses that lead back to them. */
var LISTING = "found";
/** What a search finds, for feed readers and for spreadsheets; the parameters are those of the search. */
var searchFeedPath = (locale, params) => `${searchPath(locale)}/feed${query(params)}`;
var searchTablePath = (locale, params) => `${searchPath(locale)}/csv${query(params)}`;
/** How a browser searches here from its address bar. */
var openSearchPath = (locale) => `/opensearch-${locale}.xml`;
var entryPath = (locale, type, slug) => `${sectionPath(locale, type)}/${encodeURIComponent(slug)}`;
/** @param entry address of an entry, as `entryPath` gives it; `undefined` as part leads to its first page */
var partPath = (locale, entry, part) => part === void 0 ? entry : `${entry}/${encodeURIComponent(typeof part === "number" ? part : parts[part][locale])}`;
var mapPath = (locale) => sectionPath(locale, "map");
var organisationsPath = (locale, params) => sectionPath(locale, "organisation", params);
var organisationPath = (locale, slug) => `${sectionPath(locale, "organisation")}/${encodeURIComponent(slug)}`;
var conceptsPath = (locale) => sectionPath(locale, "concept");
/** The notation of a concept is the same in every language. */
var conceptPath = (locale, notation) => `${sectionPath(locale, "concept")}/${encodeURIComponent(notation)}`;
/** The form "Write to us". `page`: path of the page it is about. */
var writePath = (locale, about = {}) => sectionPath(locale, "write", about);
/** What messengers show beside a link; drawn when the site is built. */
var sharePicturePath = (locale) => `/share/${locale}.png`;
/** An address for citations, QR codes and messengers: it leads to the visitor's language. */
var permanentPath = (type, documentId) => `/id/${type}/${documentId}`;
/** A draft under its signed address, in another language. @param signed query of the address */
var previewIn = (locale, { type, documentId }, signed) => `${homePath(locale)}/preview/${type}/${documentId}${signed}`;
/** A draft under the link of its owner, in another language. @param signed query of the address */
var ownerIn = (locale, link, signed) => `${homePath(locale)}/owner/${link}${signed}`;
/** What of an entry can be taken along, such as `de.bib` or `qr.svg`. */
var filePath = (type, documentId, file) => `${permanentPath(type, documentId)}/${file}`;
/** @returns the section that has this name in the language, else the one that has it in another language */
function sectionOf(locale, segment) {
	const exact = allSections.find((section) => names[section][locale] === segment);
	if (exact) return {
		section: exact,
		exact: true
	};
	const foreign = allSections.find((section) => section === segment || Object.values(names[section]).includes(segment));
	return foreign && {
		section: foreign,
		exact: false
	};
}
/** @returns path of the internal route, or `undefined` when the address is not one of a section in its own language */
function internalPath(pathname) {
	const [, locale, segment, slug, ...rest] = pathname.split("/");
	if (!isLocale(locale) || !segment) return void 0;
	const found = sectionOf(locale, decoded(segment));
	if (!found?.exact) return void 0;
	return [
		"",
		locale,
		found.section,
		...slug === void 0 ? [] : [slug],
		...rest.map((part) => partOf(decoded(part), locale) ?? part)
	].join("/");
}
/** @returns the one public address, when this one names the section as another language does, as in `/de/compendium` */
function canonicalPath(pathname) {
	const [, locale, segment, ...rest] = pathname.split("/");
	if (!isLocale(locale) || !segment) return void 0;
	const found = sectionOf(locale, decoded(segment));
	return found && !found.exact ? [sectionPath(locale, found.section), ...rest].join("/") : void 0;
}
var partOf = (name, locale) => Object.entries(parts).find(([, names]) => names[locale] === name)?.[0];
/** @returns the text itself when it is no valid encoding */
function decoded(segment) {
	try {
		return decodeURIComponent(segment).normalize("NFC");
	} catch {
		return segment;
	}
}
function query(params = {}) {
	const search = new URLSearchParams();
	for (const [name, value] of Object.entries(params)) for (const each of Array.isArray(value) ? value : [value]) if (each !== void 0 && each !== "") search.append(name, String(each));
	return search.size > 0 ? `?${String(search).replaceAll("%2F", "/")}` : "";
}
export { sectionPath as C, sectionOf as S, writePath as T, permanentPath as _, decoded as a, searchPath as b, homePath as c, mapPath as d, openSearchPath as f, partPath as g, ownerIn as h, conceptsPath as i, internalPath as l, organisationsPath as m, canonicalPath as n, entryPath as o, organisationPath as p, conceptPath as r, filePath as s, LISTING as t, listPath as u, previewIn as v, sharePicturePath as w, searchTablePath as x, searchFeedPath as y };

//# sourceMappingURL=routes.js.map