import { locales, type Locale } from '@erasmi/config/locales';
import { fold } from '@erasmi/config/text/fold';
import { isStopWord } from '@erasmi/config/text/stop-words';
import { withoutTokens } from '../ledger/tokens.ts';
import type { Check } from './check.ts';

/** Fewer words say too little. */
const FEWEST_WORDS = 6;

/** Letters beyond a to z that the language writes. */
const alphabets: Record<Locale, string> = { de: 'äöüß', en: '', da: 'æøå', it: 'àèéìòù', tr: 'çğıöşüâî', ar: '' };

/** Pasted into the wrong field: the small words and the letters are those of another language. */
export const language: Check = {
	id: 'language',
	level: 'warning',
	find({ target, to }) {
		// Names begin with capitals and are the same in many languages.
		const words = withoutTokens(target).match(/(?<![\p{L}\p{M}'’])[\p{Ll}\p{Lo}][\p{L}\p{M}'’]*/gu) ?? [];
		if (words.length < FEWEST_WORDS) return [];
		const share = (test: (word: string) => boolean): number => words.filter(test).length / words.length;
		const own = share((word) => isStopWord(fold(word, to), to));
		// No share is more than the whole, so nothing can outweigh this one.
		if (2 * own + MARGIN >= 1) return [];
		const isForeign = locales.some((other) => other !== to && share((word) => hasLetterOf(word, other, to) || (isStopWord(fold(word, other), other) && !hasLetterOf(word, to, other))) > 2 * own + MARGIN);
		return isForeign ? [{ words: words.slice(0, 8).join(' '), expected: to }] : [];
	},
};

/** Languages share small words, and a text may quote another; this much more is no chance. */
const MARGIN = 0.15;

const hasLetterOf = (word: string, other: Locale, to: Locale): boolean => [...word.toLocaleLowerCase(other)].some((letter) => alphabets[other].includes(letter) && !alphabets[to].includes(letter));
