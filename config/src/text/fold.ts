/** One canonical spelling for each word, so that the same word typed on another keyboard is the same word. */
import type { Locale } from '../locales.ts';

const ASCII = /^[\x20-\x7f]*$/;
const ARABIC = /\p{Script=Arabic}/u;
// Tashkeel, the dagger alef, Quranic signs and the tatweel that only stretches a line.
const ARABIC_SIGNS = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/gu;
const ARABIC_LETTERS: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي', ک: 'ك' };
const EASTERN_DIGITS = /[٠-٩۰-۹]/gu;

/** What a language writes when its keyboard lacks the letter. */
const digraphs: Partial<Record<Locale, Record<string, string>>> = {
	de: { ä: 'ae', ö: 'oe', ü: 'ue' },
	da: { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe' },
};
const letters: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ı: 'i', đ: 'd', ð: 'd', þ: 'th', ł: 'l' };

/**
 * Lower case without marks: ü→ue in German, å→aa in Danish, ı→i, ß→ss, ة→ه, ٣→3.
 * @returns letters, digits and `+` only; empty when nothing of the word is left
 */
export function fold(word: string, locale: Locale): string {
	if (ASCII.test(word) && locale !== 'tr') return word.toLowerCase();
	let text = word.normalize('NFKC').replace(EASTERN_DIGITS, (digit) => String(digit.charCodeAt(0) & 15));
	text = locale === 'tr' ? text.toLocaleLowerCase('tr') : text.toLowerCase();
	if (ARABIC.test(text)) text = text.normalize('NFC').replace(ARABIC_SIGNS, '').replace(/[أإآٱىیةؤئک]/gu, (letter) => ARABIC_LETTERS[letter] ?? letter);
	const table = digraphs[locale];
	if (table) text = text.replace(/[äöüæøå]/gu, (letter) => table[letter] ?? letter);
	text = text.replace(/[ßæœøıđðþł]/gu, (letter) => letters[letter] ?? letter);
	return text.normalize('NFD').replace(/[^\p{L}\p{N}+]+/gu, '').normalize('NFC');
}

/** Languages whose folded words can lose a mark; in the others a skeleton is the word itself. */
export const hasSkeletons = (locale: Locale): boolean => locale in digraphs;

/** What is left of a folded word when its digraphs lose the mark too: catches "fluchtling", "arhus", "stovler". */
export function skeleton(folded: string, locale: Locale): string {
	if (locale === 'de') return folded.replace(/(?<![aeq])ue|ae|oe/g, (pair) => pair.charAt(0));
	if (locale === 'da') return folded.replace(/aa|ae|oe/g, (pair) => pair.charAt(0));
	return folded;
}
