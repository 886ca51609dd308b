import { fold } from '@erasmi/config/text/fold';
import { isStopWord } from '@erasmi/config/text/stop-words';
import { normalize } from '../ledger/fingerprint.ts';
import { withoutTokens } from '../ledger/tokens.ts';
import type { Check } from './check.ts';

/** Forgotten: the source still stands there. Names and titles may stay; a sentence has small words that give it away. */
export const unchanged: Check = {
	id: 'unchanged',
	level: 'warning',
	find({ source, target, from, to }) {
		const [original, translated] = [normalize(withoutTokens(source)), normalize(withoutTokens(target))];
		if (from === to || original !== translated) return [];
		const words = original.match(/\p{L}+/gu) ?? [];
		return words.length >= 4 && words.filter((word) => isStopWord(fold(word, from), from)).length >= 2 ? [{ words: original.slice(0, 80) }] : [];
	},
};
