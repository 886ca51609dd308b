import { withoutTokens } from '../ledger/tokens.ts';
import type { Check } from './check.ts';

const CLOSING = /[\s"“”„»«‘’')\]\u200e\u200f\u2069]+$/u;
const same: Record<string, string> = { '؟': '?', '؛': ';', '،': ',', '…': '…' };

/** A sentence that ends like its source: a lost question mark changes what is said, a lost full stop looks torn off. A heading may become a question, and so may a statement. */
export const endPunctuation: Check = {
	id: 'end-punctuation',
	level: 'warning',
	find({ source, target, kind }) {
		if (kind === 'heading') return [];
		const [original, translated] = [ending(source), ending(target)];
		return original === translated || translated === '?' ? [] : [{ words: translated || target.trim().slice(-20), expected: original }];
	},
};

function ending(text: string): string {
	const last = withoutTokens(text).replace(/\.\.\.$/u, '…').replace(CLOSING, '').at(-1) ?? '';
	const mark = same[last] ?? last;
	return /[.!?…:;,]/u.test(mark) ? mark : '';
}
