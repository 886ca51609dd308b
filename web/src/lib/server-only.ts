/**
 * Data that only the server renders. SvelteKit serialises what `load` returns even where nothing hydrates;
 * wrapped in this, it becomes nothing, which halves the work for a page.
 */
export class ServerOnly<T> {
	readonly value: T;
	constructor(value: T) {
		this.value = value;
	}
}

export const serverOnly = <T>(value: T): ServerOnly<T> => new ServerOnly(value);
