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
	// Most passages hold no digit, and then no month stands beside one.
	if (!/\d/u.test(plain)) return [];
	const { pattern, monthOf } = names(locale);
	const found = [...plain.matchAll(pattern)].flatMap(([words, after, before]) => ({ words, month: monthOf.get(after ?? before ?? '') ?? 0 }));
	const numeric = [...plain.matchAll(/(?<!\d)(?:\d{4}-(\d{2})(?:-\d{2})?|\d{1,2}[./](\d{1,2})[./]\d{2,4})(?!\d)/gu)].map(([words, iso, european]) => ({ words, month: Number(iso ?? european) }));
	return [...found, ...numeric.filter(({ month }) => month >= 1 && month <= 12)];
}

interface MonthNames {
	/** A month after or before a number; the name is in the first or the second group. */
	pattern: RegExp;
	monthOf: ReadonlyMap<string, number>;
}
const cache = new Map<Locale, MonthNames>();

function names(locale: Locale): MonthNames {
	const known = cache.get(locale);
	if (known) return known;
	const months = Array.from({ length: 12 }, (_, index) => index + 1);
	const monthOf = new Map(
		months
			.flatMap((month) => [monthName(month, locale), monthName(month, locale, 'short').replace(/\.$/u, ''), otherNames[locale]?.[month - 1] ?? ''].map((name) => [name.toLocaleLowerCase(locale), month] as const))
			.filter(([name]) => name.length > 2),
	);
	const any = [...monthOf.keys()].sort((a, b) => b.length - a.length).join('|');
	const pattern = new RegExp(String.raw`(?<!\p{L})(?:\d{1,2}(?:\.|º|°|st|nd|rd|th)?(?:\s+(?:of|de|di))?[\s\u00a0]+(${any})(?!\p{L})|(${any})(?!\p{L})['’]?\p{L}{0,3}[\s\u00a0,]+(?:de\s+|عام\s+|لعام\s+|سنة\s+)?\d{1,4})`, 'gu');
	cache.set(locale, { pattern, monthOf });
	return { pattern, monthOf };
}

const monthName = (month: number, locale: Locale, style: 'long' | 'short' = 'long'): string => new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' }).format(Date.UTC(2024, month - 1, 15));
