// src/lib/server-only.ts
/**
* Data that only the server renders. SvelteKit serialises what `load` returns even where nothing hydrates;
* wrapped in this, it becomes nothing, which halves the work for a page.
*/
var ServerOnly = class {
	value;
	constructor(value) {
		this.value = value;
	}
};
var serverOnly = (value) => new ServerOnly(value);
export { serverOnly as n, ServerOnly as t };

//# sourceMappingURL=server-only.js.map