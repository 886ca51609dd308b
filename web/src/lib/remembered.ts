/** Pure work that pages ask for again and again. */
import { LRUCache } from 'lru-cache';

/**
 * @param most answers kept
 * @returns `work`, which answers from memory what it was asked lately
 */
export function remembered<A extends readonly string[], R extends NonNullable<unknown>>(work: (...args: A) => R, most = 2_000): (...args: A) => R {
	const known = new LRUCache<string, R>({ max: most });
	return (...args) => {
		const key = args.length > 1 ? args.join('\n') : (args[0] ?? '');
		const held = known.get(key);
		if (held !== undefined) return held;
		const made = work(...args);
		known.set(key, made);
		return made;
	};
}
