/** Pure work that pages ask for again and again. */
import { LRUCache } from 'lru-cache';

/** Answers kept of each kind of work. */
const MOST = 2_000;

/** @returns `work`, which answers from memory what it was asked lately */
export function remembered<A extends readonly string[], R extends NonNullable<unknown>>(work: (...args: A) => R): (...args: A) => R {
	const known = new LRUCache<string, R>({ max: MOST });
	return (...args) => {
		const key = args.join('\n');
		const held = known.get(key);
		if (held !== undefined) return held;
		const made = work(...args);
		known.set(key, made);
		return made;
	};
}
