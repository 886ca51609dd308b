import { withoutTokens } from '../ledger/tokens.ts';
import type { Check } from './check.ts';

/** An agreed term said otherwise: readers take it for another thing. Inflected forms count. */
export const glossary: Check = {
	id: 'glossary',
	level: 'warning',
	find: ({ terms }) => terms.filter(({ status, present }) => status === 'approved' && !present.length).map(({ words, targets }) => ({ words, ...(targets[0] ? { expected: targets[0] } : {}) })),
};

/** A word that this project does not use. */
export const forbidden: Check = {
	id: 'forbidden',
	level: 'error',
	find: ({ terms }) => terms.filter(({ status }) => status === 'forbidden').flatMap(({ present }) => present.map((words) => ({ words }))),
};

/** A name that stays as it is in every language. */
export const kept: Check = {
	id: 'kept',
	level: 'error',
	find: ({ target, terms }) => terms.filter(({ status, words }) => status === 'keep' && !withoutTokens(target).includes(words)).map(({ words }) => ({ words, expected: words })),
};
