import { withoutTokens } from '../ledger/tokens.ts';
import type { Check } from './check.ts';

/** A bracket opened and not closed, unless the source does so too. */
export const brackets: Check = {
	id: 'brackets',
	level: 'warning',
	find({ source, target }) {
		const [original, translated] = [balance(source), balance(target)];
		return translated === 0 || translated === original ? [] : [{ words: '( )' }];
	},
};

const balance = (text: string): number => {
	const plain = withoutTokens(text).replace(/(?:^|\s)\p{L}?\d{0,2}\)/gmu, ' ');
	return (plain.match(/[([{]/gu) ?? []).length - (plain.match(/[)\]}]/gu) ?? []).length;
};
