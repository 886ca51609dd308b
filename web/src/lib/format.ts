/** Numbers, dates and lists as a reader of the language writes them. */
import { type Locale, isLocale, localeNames } from '@erasmi/config/locales';
import { remembered } from './remembered.ts';

export type DateStyle = 'long' | 'short';

export const number = (locale: Locale, value: number, options?: Intl.NumberFormatOptions): string => numbers(locale, options).format(value);

export const money = (locale: Locale, amount: number, currency: string): string =>
	/^[A-Z]{3}$/.test(currency) ? numbers(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount) : `${number(locale, amount)} ${currency}`;

export const percent = (locale: Locale, value: number): string => numbers(locale, { style: 'percent', maximumFractionDigits: 0 }).format(value / 100);

/** `1.4 MB` */
export function fileSize(locale: Locale, bytes: number): string {
	const step = bytes < 1e6 ? { unit: 'kilobyte', value: bytes / 1e3 } : { unit: 'megabyte', value: bytes / 1e6 };
	return numbers(locale, { style: 'unit', unit: step.unit, maximumFractionDigits: step.value < 10 ? 1 : 0 }).format(step.value);
}

/**
 * As exact as the value is: `2021`, `2021-03`, `2021-03-07` or a point in time (ISO 8601, shown as its day in UTC).
 * @returns the value itself when it is no date
 */
export const date = (locale: Locale, value: string, style: DateStyle = 'long'): string => written(locale, value, style);

const written = remembered((locale: Locale, value: string, style: DateStyle): string => {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|$)/.exec(value);
	if (!match) return value;
	const [, year = '', month, day] = match;
	const point = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
	return dates(locale, style, day ? 'day' : month ? 'month' : 'year').format(point);
});

export const list = (locale: Locale, items: readonly string[], type: Intl.ListFormatType = 'conjunction'): string => lists(locale, type).format(items);

/** Minutes as people say them: `90 minutes` up to two hours, then hours. */
export function duration(locale: Locale, minutes: number): string {
	if (minutes < 120 && minutes !== 60) return unit(locale, 'minute', minutes);
	const hours = Math.floor(minutes / 60);
	const rest = minutes % 60;
	return rest === 0 ? unit(locale, 'hour', hours) : list(locale, [unit(locale, 'hour', hours), unit(locale, 'minute', rest)], 'unit');
}

/** Name of a language inside a text of `locale`. */
export const languageName = (locale: Locale, code: string): string => (isLocale(code) ? ownLanguages(locale, code) : nameOfLanguage(locale, code));

function nameOfLanguage(locale: Locale, code: string): string {
	try {
		return languageNames(locale).of(code) ?? code;
	} catch {
		return isLocale(code) ? localeNames[code] : code;
	}
}

/** For sorting names; copy the list first. */
export const compare = (locale: Locale): ((a: string, b: string) => number) => collators(locale).compare;

const unit = (locale: Locale, name: 'minute' | 'hour', value: number): string => numbers(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);

/** Content and design write Latin digits in Arabic too, and English is that of Europe: 4 March 2026. */
const tag = (locale: Locale): string => (locale === 'ar' ? 'ar-u-nu-latn' : locale === 'en' ? 'en-GB' : locale);

const numbers = madeOnce((locale: Locale, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag(locale), options));
const lists = madeOnce((locale: Locale, type: Intl.ListFormatType) => new Intl.ListFormat(locale, { type, style: type === 'unit' ? 'narrow' : 'long' }));
const ownLanguages = madeOnce((locale: Locale, code: Locale) => nameOfLanguage(locale, code));
const languageNames = madeOnce((locale: Locale) => new Intl.DisplayNames(locale, { type: 'language' }));
const collators = madeOnce((locale: Locale) => new Intl.Collator(locale, { numeric: true }));
const dates = madeOnce(
	(locale: Locale, style: DateStyle, exactness: 'day' | 'month' | 'year') =>
		new Intl.DateTimeFormat(tag(locale), {
			timeZone: 'UTC',
			year: 'numeric',
			...(exactness !== 'year' && { month: style }),
			...(exactness === 'day' && { day: 'numeric' }),
		}),
);

/** Making a formatter costs a hundred times more than using one. */
function madeOnce<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
	const made = new Map<string, R>();
	return (...args) => {
		let key = '';
		for (const arg of args) key += typeof arg === 'string' ? `${arg} ` : JSON.stringify(arg);
		const known = made.get(key);
		if (known !== undefined) return known;
		const fresh = make(...args);
		made.set(key, fresh);
		return fresh;
	};
}
