/**
 * What the bundled site and the server in front of it share. They are separate programs in one process, each with its
 * own copy of every module, so this lives on `globalThis`.
 */
export interface Bridge {
	/** Called with the tags of everything that has changed. */
	readonly invalidated: Set<(tags: readonly string[]) => void>;
	/** Called with what kind of page was served. */
	readonly visited: Set<(visit: string) => void>;
	/** Called once when the process ends. */
	readonly closing: Set<() => Promise<void>>;
}

const key = Symbol.for('erasmi.bridge');
const shared = globalThis as { [key]?: Bridge };

export const bridge: Bridge = (shared[key] ??= { invalidated: new Set(), visited: new Set(), closing: new Set() });

export function invalidate(tags: readonly string[]): void {
	for (const listener of bridge.invalidated) listener(tags);
}
