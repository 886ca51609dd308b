/** The last part of an entry's address, in its own script: `mødre-i-kvarteret` becomes `moedre-i-kvarteret`, Arabic stays Arabic. */
import type { Locale } from '@erasmi/config/locales';

const MAX_LENGTH = 80;

/** Letters that lose their meaning without their mark, as people of the language write them without it. */
const replacements: Partial<Record<Locale, Record<string, string>>> = {
	de: { ä: 'ae', ö: 'oe', ü: 'ue' },
	da: { ä: 'ae', ö: 'oe', å: 'aa', ø: 'oe', æ: 'ae' },
};
const everywhere: Record<string, string> = { ß: 'ss', æ: 'ae', ø: 'oe', å: 'aa', œ: 'oe', ı: 'i', ł: 'l', đ: 'd', ð: 'd', þ: 'th' };

/** @returns empty when the title has no letter and no digit */
export function slugOf(title: string, locale: Locale): string {
	const own = replacements[locale] ?? {};
	const letters = [...title.normalize('NFC').toLocaleLowerCase(locale)].map((letter) => own[letter] ?? everywhere[letter] ?? letter).join('');
	const words = letters
		.normalize('NFKD')
		// Marks above and below letters, Arabic vowel signs and the Arabic stretching line.
		.replace(/[\p{M}\u0640]/gu, '')
		.replace(/[’'`´]/g, '')
		.match(/[\p{L}\p{N}]+/gu);

	return shorten((words ?? []).join('-').normalize('NFC'));
}

function shorten(slug: string): string {
	if (slug.length <= MAX_LENGTH) return slug;
	const cut = slug.slice(0, MAX_LENGTH + 1);
	const end = cut.lastIndexOf('-');
	return end > MAX_LENGTH / 2 ? cut.slice(0, end) : cut.slice(0, MAX_LENGTH);
}

export const isSlug = (value: string): boolean => value.length <= 100 && /^[\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*$/u.test(value);

/** @returns the wish, or the wish with the first free number behind it */
export function freeSlug(wish: string, isTaken: (slug: string) => boolean): string {
	if (!isTaken(wish)) return wish;
	for (let number = 2; ; number++) {
		if (!isTaken(`${wish}-${number}`)) return `${wish}-${number}`;
	}
}
