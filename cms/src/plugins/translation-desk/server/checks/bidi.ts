import type { Check } from './check.ts';

const OPEN_ISOLATE = /[\u2066\u2067\u2068]/gu;
const CLOSE_ISOLATE = /\u2069/gu;
const OPEN_EMBEDDING = /[\u202a\u202b\u202d\u202e]/gu;
const CLOSE_EMBEDDING = /\u202c/gu;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** An invisible direction mark that is not closed turns round everything behind it (UAX #9). */
export const bidi: Check = {
	id: 'bidi',
	level: 'error',
	find({ target }) {
		const balanced = count(target, OPEN_ISOLATE) === count(target, CLOSE_ISOLATE) && count(target, OPEN_EMBEDDING) === count(target, CLOSE_EMBEDDING);
		return balanced ? [] : [{ words: (target.match(/.{0,10}[\u2066-\u2069\u202a-\u202e].{0,10}/u)?.[0] ?? '').replace(/[\u2066-\u2069\u202a-\u202e]/gu, '⋯') }];
	},
};
