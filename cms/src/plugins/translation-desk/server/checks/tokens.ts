import { detokenize } from '../ledger/tokens.ts';
import type { Check } from './check.ts';

/** A lost, broken or crossed token loses a link or a mark of the source. */
export const tokens: Check = {
	id: 'tokens',
	level: 'error',
	find: ({ target, codes }) => detokenize(target, codes).faults.map(({ token }) => ({ words: token })),
};
