/** Slips of the finger, as people make them in each language. */
import type { Locale } from '@erasmi/config/locales';

const alphabets: Record<Locale, string> = {
	de: 'abcdefghijklmnopqrstuvwxyzäöüß',
	en: 'abcdefghijklmnopqrstuvwxyz',
	da: 'abcdefghijklmnopqrstuvwxyzæøå',
	it: 'abcdefghilmnopqrstuvzàèéìòù',
	tr: 'abcçdefgğhıijklmnoöprsştuüvyz',
	ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآءئؤ',
};

/** One letter lost, added, swapped with its neighbour, or wrong, anywhere in the word. */
export function slip(next: () => number, word: string, locale: Locale): string {
	const at = Math.floor(next() * word.length);
	const letter = alphabets[locale].charAt(Math.floor(next() * alphabets[locale].length));
	const swapAt = Math.min(at, word.length - 2);
	const kinds = [
		() => word.slice(0, at) + word.slice(at + 1),
		() => word.slice(0, at) + letter + word.slice(at),
		() => word.slice(0, swapAt) + word.charAt(swapAt + 1) + word.charAt(swapAt) + word.slice(swapAt + 2),
		() => word.slice(0, at) + letter + word.slice(at + 1),
	];
	return (kinds[Math.floor(next() * kinds.length)] as () => string)();
}
