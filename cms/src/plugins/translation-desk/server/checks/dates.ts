import type { Locale } from '@erasmi/config/locales';
import { withoutTokens } from '../ledger/tokens.ts';
import { westernDigits } from './digits.ts';
import type { Check } from './check.ts';

/** Names used beside those of `Intl`: the Levant counts its months in Syriac. */
const otherNames: Partial<Record<Locale, readonly string[]>> = {
	ar: ['كانون الثاني', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران', 'تموز', 'آب', 'أيلول', 'تشرين الأول', 'تشرين الثاني', 'كانون الأول'],
};

/** "7 March" that became "7 May" is a missed meeting. Only months beside a day or a year count: "may" is also a verb. */
export const dates: Check = {
	id: 'dates',
	level: 'warning',
	find({ source, target, from, to }) {
		const there = monthsIn(withoutTokens(target), to).map(({ month }) => month);
		return monthsIn(withoutTokens(source), from)
			.filter(({ month }) => !there.includes(month))
			.map(({ words, month }) => ({ words, expected: monthName(month, to) }));
	},
};

function monthsIn(text: string, locale: Locale): { words: string; month: number }[] {
	const plain = westernDigits(text).toLocaleLowerCase(locale);
	const found = names(locale).flatMap(({ name, month }) => {
		const beside = new RegExp(String.raw`(?<!\p{L})(?:\d{1,2}(?:\.|º|°|st|nd|rd|th)?(?:\s+(?:of|de|di))?[\s\u00a0]+${name}(?!\p{L})|${name}(?!\p{L})['’]?\p{L}{0,3}[\s\u00a0,]+(?:de\s+|عام\s+|لعام\s+|سنة\s+)?\d{1,4})`, 'gu');
		return [...plain.matchAll(beside)].map(([words]) => ({ words, month }));
	});
	const numeric = [...plain.matchAll(/(?<!\d)(?:\d{4}-(\d{2})(?:-\d{2})?|\d{1,2}[./](\d{1,2})[./]\d{2,4})(?!\d)/gu)].map(([words, iso, european]) => ({ words, month: Number(iso ?? european) }));
	return [...found, ...numeric.filter(({ month }) => month >= 1 && month <= 12)];
}

interface MonthName {
	name: string;
	month: number;
}
const cache = new Map<Locale, MonthName[]>();

function names(locale: Locale): MonthName[] {
	const known = cache.get(locale);
	if (known) return known;
	const months = Array.from({ length: 12 }, (_, index) => index + 1);
	const list = months
		.flatMap((month) => [monthName(month, locale), monthName(month, locale, 'short').replace(/\.$/u, ''), otherNames[locale]?.[month - 1] ?? ''].map((name) => ({ name: name.toLocaleLowerCase(locale), month })))
		.filter(({ name }) => name.length > 2);
	cache.set(locale, list);
	return list;
}

const monthName = (month: number, locale: Locale, style: 'long' | 'short' = 'long'): string => new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' }).format(Date.UTC(2024, month - 1, 15));
