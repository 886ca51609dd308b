import { i as localeNames, r as isLocale } from "./locales.js";
// src/lib/format.ts
/** Numbers, dates and lists as a reader of the language writes them. */
var number = (locale, value, options) => numbers(locale, options).format(value);
var money = (locale, amount, currency) => /^[A-Z]{3}$/.test(currency) ? numbers(locale, {
	style: "currency",
	currency,
	maximumFractionDigits: 0
}).format(amount) : `${number(locale, amount)} ${currency}`;
var percent = (locale, value) => numbers(locale, {
	style: "percent",
	maximumFractionDigits: 0
}).format(value / 100);
/** `1.4 MB` */
function fileSize(locale, bytes) {
	const step = bytes < 1e6 ? {
		unit: "kilobyte",
		value: bytes / 1e3
	} : {
		unit: "megabyte",
		value: bytes / 1e6
	};
	return numbers(locale, {
		style: "unit",
		unit: step.unit,
		maximumFractionDigits: step.value < 10 ? 1 : 0
	}).format(step.value);
}
/**
* As exact as the value is: `2021`, `2021-03`, `2021-03-07` or a point in time (ISO 8601, shown as its day in UTC).
* @returns the value itself when it is no date
*/
function date(locale, value, style = "long") {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|$)/.exec(value);
	if (!match) return value;
	const [, year = "", month, day] = match;
	const point = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
	return dates(locale, style, day ? "day" : month ? "month" : "year").format(point);
}
var list = (locale, items, type = "conjunction") => lists(locale, type).format(items);
/** Minutes as people say them: `90 minutes` up to two hours, then hours. */
function duration(locale, minutes) {
	if (minutes < 120 && minutes !== 60) return unit(locale, "minute", minutes);
	const hours = Math.floor(minutes / 60);
	const rest = minutes % 60;
	return rest === 0 ? unit(locale, "hour", hours) : list(locale, [unit(locale, "hour", hours), unit(locale, "minute", rest)], "unit");
}
/** Name of a language inside a text of `locale`. */
var languageName = (locale, code) => isLocale(code) ? ownLanguages(locale, code) : nameOfLanguage(locale, code);
function nameOfLanguage(locale, code) {
	try {
		return languageNames(locale).of(code) ?? code;
	} catch {
		return isLocale(code) ? localeNames[code] : code;
	}
}
/** For sorting names; copy the list first. */
var compare = (locale) => collators(locale).compare;
var unit = (locale, name, value) => numbers(locale, {
	style: "unit",
	unit: name,
	unitDisplay: "long"
}).format(value);
/** Content and design write Latin digits in Arabic too, and English is that of Europe: 4 March 2026. */
var tag = (locale) => locale === "ar" ? "ar-u-nu-latn" : locale === "en" ? "en-GB" : locale;
var numbers = remembered((locale, options) => new Intl.NumberFormat(tag(locale), options));
var lists = remembered((locale, type) => new Intl.ListFormat(locale, {
	type,
	style: type === "unit" ? "narrow" : "long"
}));
var ownLanguages = remembered((locale, code) => nameOfLanguage(locale, code));
var languageNames = remembered((locale) => new Intl.DisplayNames(locale, { type: "language" }));
var collators = remembered((locale) => new Intl.Collator(locale, { numeric: true }));
var dates = remembered((locale, style, exactness) => new Intl.DateTimeFormat(tag(locale), {
	timeZone: "UTC",
	year: "numeric",
	...exactness !== "year" && { month: style },
	...exactness === "day" && { day: "numeric" }
}));
/** Making a formatter costs a hundred times more than using one. */
function remembered(make) {
	const made = /* @__PURE__ */ new Map();
	return (...args) => {
		const key = JSON.stringify(args);
		const known = made.get(key);
		if (known !== void 0) return known;
		const fresh = make(...args);
		made.set(key, fresh);
		return fresh;
	};
}
export { languageName as a, number as c, fileSize as i, percent as l, date as n, list as o, duration as r, money as s, compare as t };

//# sourceMappingURL=format.js.map