import { withoutTokens } from '../ledger/tokens.ts';
import type { Check } from './check.ts';

const letters = (text: string, script: 'Arabic' | 'Latin'): string[] => text.match(script === 'Arabic' ? /\p{Script=Arabic}+/gu : /\p{Script=Latin}+/gu) ?? [];
const others = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Han}]+/gu;

/** Letters that readers of the language cannot read. Latin names inside Arabic are usual, whole Latin sentences are not. */
export const script: Check = {
	id: 'script',
	level: 'error',
	find({ source, target, to }) {
		const [original, text] = [withoutTokens(source), withoutTokens(target)];
		const foreign = (text.match(others) ?? []).filter((word) => !original.includes(word)).map((words) => ({ words }));
		if (to !== 'ar') return [...foreign, ...letters(text, 'Arabic').filter((word) => !original.includes(word)).map((words) => ({ words }))];
		const latin = letters(text, 'Latin').filter((word) => !original.includes(word));
		const arabic = letters(text, 'Arabic');
		const tooMuch = arabic.length === 0 ? letters(text, 'Latin').length > 3 : latin.length > 2 * arabic.length;
		return tooMuch ? [...foreign, { words: latin.slice(0, 8).join(' ') || text.slice(0, 60) }] : foreign;
	},
};
