/** What is worked out once and used by many pages, until something it was made from changes. */
import { bridge } from '#lib/server/bridge.ts';

interface Remembered<T> {
	value: T;
	tags: ReadonlySet<string>;
}

export class Memo<T> {
	readonly #known = new Map<string, Remembered<T>>();
	#changes = 0;

	constructor() {
		bridge.invalidated.add((tags) => {
			this.#changes++;
			for (const [key, remembered] of this.#known) if (tags.some((tag) => remembered.tags.has(tag))) this.#known.delete(key);
		});
	}

	/**
	 * @param tags of the page that asks; gets those of the value
	 * @param compute adds to its set what the value was made from; `undefined` is not remembered
	 */
	async get(key: string, tags: Set<string>, compute: (tags: Set<string>) => Promise<T | undefined>): Promise<T | undefined> {
		const known = this.#known.get(key);
		if (known) {
			for (const tag of known.tags) tags.add(tag);
			return known.value;
		}
		const own = new Set<string>();
		const before = this.#changes;
		const value = await compute(own);
		for (const tag of own) tags.add(tag);
		// Something has changed while it was made: the next one makes it again.
		if (value !== undefined && this.#changes === before) this.#known.set(key, { value, tags: own });
		return value;
	}
}
