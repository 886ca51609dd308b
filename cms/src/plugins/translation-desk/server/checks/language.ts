import { locales, type Locale } from '@erasmi/config/locales';
import { fold } from '@erasmi/config/text/fold';
import { isStopWord } from '@erasmi/config/text/stop-words';
import { withoutTokens } from '../ledger/tokens.ts';
import type { Check } from './check.ts';

const FEWEST_WORDS = 8;

/** Pasted into the wrong field: the small words are those of another language. */
export const language: Check = {
	id: 'language',
	level: 'warning',
	find({ target, to }) {
		const words = withoutTokens(target).match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
		if (words.length < FEWEST_WORDS) return [];
		const share = (locale: Locale): number => words.filter((word) => isStopWord(fold(word, locale), locale)).length / words.length;
		const own = share(to);
		const other = locales.filter((locale) => locale !== to).sort((a, b) => share(b) - share(a))[0];
		return other && share(other) > 2 * own + 0.2 ? [{ words: words.slice(0, 8).join(' '), expected: to }] : [];
	},
};
