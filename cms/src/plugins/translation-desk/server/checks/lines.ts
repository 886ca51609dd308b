import { withoutTokens } from '../ledger/tokens.ts';
import type { Check } from './check.ts';

const lineCount = (text: string): number => withoutTokens(text).trim().split(/\n+/u).length;

/** Paragraphs, headings and list items of a plain text are its lines; one lost joins two thoughts. */
export const lines: Check = {
	id: 'lines',
	level: 'warning',
	find({ source, target }) {
		const [original, translated] = [lineCount(source), lineCount(target)];
		return original === translated ? [] : [{ words: String(translated), expected: String(original) }];
	},
};
