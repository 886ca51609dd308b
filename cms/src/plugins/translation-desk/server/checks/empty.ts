import { withoutTokens } from '../ledger/tokens.ts';
import type { Check } from './check.ts';

/** Nothing, white space or tokens alone: a reader would meet a hole. */
export const empty: Check = {
	id: 'empty',
	level: 'error',
	find: ({ target }) => (/[\p{L}\p{N}]/u.test(withoutTokens(target)) ? [] : [{ words: target.trim() }]),
};
