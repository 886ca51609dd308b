import { conceptsOf } from '@erasmi/config/vocabulary/seed';
import { schemes } from '@erasmi/config/vocabulary/seed';
import { withoutTokens } from '../ledger/tokens.ts';
import type { Check } from './check.ts';

/** Vowels of a Turkish word go together: after a dotless ı comes none of these. */
const frontVowel = /^I[^aeıioöuü\p{Lu}]+[eiöü]/u;

/** First words that only exist with a dotted İ: of the vocabulary's Turkish labels, and some that stand in every text. */
const dotted = new Set([
	...['ilk', 'iki', 'için', 'ile', 'iş', 'il', 'ilçe', 'insan', 'istanbul', 'izmir', 'italya', 'irlanda', 'ingiltere', 'isveç', 'ispanya', 'iyi', 'içinde', 'ihtiyaç', 'ilgili', 'işbirliği', 'iletişim'],
	...schemes.flatMap(({ id }) => conceptsOf(id)).flatMap(({ labels }) => [labels.tr?.pref ?? '', ...(labels.tr?.alt ?? [])]).flatMap((label) => label.toLocaleLowerCase('tr').split(/[^\p{L}\p{M}]+/u)).filter((word) => word.startsWith('i') && word.length > 2),
]);

/** "Istanbul" is İstanbul, "TÜRKiYE" is TÜRKİYE, and an i with a second dot comes from a program that does not know Turkish. */
export const turkishCase: Check = {
	id: 'turkish-case',
	level: 'warning',
	find({ source, target, to }) {
		if (to !== 'tr') return [];
		const words = withoutTokens(target).match(/[\p{L}\p{M}]+/gu) ?? [];
		return [...new Set(words)]
			.filter((word) => !source.includes(word))
			.flatMap((word) => {
				if (word.includes('i\u0307')) return [{ words: word, expected: word.replaceAll('i\u0307', 'i') }];
				if (/^\p{Lu}{2,}i\p{Lu}+$/u.test(word)) return [{ words: word, expected: word.toLocaleUpperCase('tr') }];
				return word.startsWith('I') && (frontVowel.test(word) || dotted.has(`i${word.slice(1).toLocaleLowerCase('tr')}`)) ? [{ words: word, expected: `İ${word.slice(1)}` }] : [];
			});
	},
};
