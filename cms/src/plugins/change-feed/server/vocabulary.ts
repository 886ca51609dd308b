import type { DocumentKey } from './store.ts';

/** The list of public concepts travels through the feed like a document with this id. */
export const vocabulary = { type: 'concept', documentId: 'vocabulary' } as const satisfies DocumentKey;
