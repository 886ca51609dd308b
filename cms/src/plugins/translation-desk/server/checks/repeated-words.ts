import type { Locale } from '@erasmi/config/locales';
import { withoutTokens } from '../ledger/tokens.ts';
import type { Check } from './check.ts';

const REPEATED = /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}]{2,})[ \u00a0]+\1(?![\p{L}\p{M}\p{N}])/giu;

/** Doubling that means something. Turkish makes adverbs of it, so there only small words are suspect. */
const meant: Record<Locale, ReadonlySet<string>> = {
	de: new Set(['die', 'das', 'der', 'den', 'sie', 'nach']),
	en: new Set(['that', 'had', 'very']),
	da: new Set(['der', 'den', 'det', 'på', 'for', 'at']),
	it: new Set(['via', 'piano', 'mano', 'man', 'pian', 'così', 'due', 'tre']),
	tr: new Set([]),
	ar: new Set(['شيئا', 'رويدا', 'جنبا', 'بابا', 'اثنين', 'ثلاثة']),
};
const turkishSmall = new Set(['ve', 'ile', 'için', 'bu', 'bir', 'ki', 'olarak', 'gibi', 'daha', 'en', 'çok', 'kadar']);

/** A word typed twice. */
export const repeatedWords: Check = {
	id: 'repeated-words',
	level: 'warning',
	find({ source, target, to }) {
		const inSource = new Set([...withoutTokens(source).matchAll(REPEATED)].map(([words]) => words.toLocaleLowerCase(to)));
		return [...withoutTokens(target).matchAll(REPEATED)]
			.filter(([words, word]) => {
				const small = (word ?? '').toLocaleLowerCase(to);
				return !inSource.has(words.toLocaleLowerCase(to)) && (to === 'tr' ? turkishSmall.has(small) : !meant[to].has(small));
			})
			.map(([words, word]) => ({ words, ...(word ? { expected: word } : {}) }));
	},
};
