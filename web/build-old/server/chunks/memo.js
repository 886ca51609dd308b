import { t as bridge } from "./bridge.js";
// src/lib/server/cache/memo.ts
/** What is worked out once and used by many pages, until something it was made from changes. */
var Memo = class {
	#known = /* @__PURE__ */ new Map();
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
	async get(key, tags, compute) {
		const known = this.#known.get(key);
		if (known) {
			for (const tag of known.tags) tags.add(tag);
			return known.value;
		}
		const own = /* @__PURE__ */ new Set();
		const before = this.#changes;
		const value = await compute(own);
		for (const tag of own) tags.add(tag);
		if (value !== void 0 && this.#changes === before) this.#known.set(key, {
			value,
			tags: own
		});
		return value;
	}
};
export { Memo as t };

//# sourceMappingURL=memo.js.map