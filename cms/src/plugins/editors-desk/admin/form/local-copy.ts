/** Answers that the server has not acknowledged, kept in this browser: they survive reloads, crashes and lost sessions. */
export interface Typed {
	value: unknown;
	/** Revision the answer was written over; absent for a new entry. */
	seen?: string;
}

const keyOf = (entry: string): string => `erasmi-form/${entry}`;

export function readCopy(entry: string): Map<string, Typed> {
	try {
		const value: unknown = JSON.parse(localStorage.getItem(keyOf(entry)) ?? '{}');
		return new Map(Object.entries(value as Record<string, unknown>).flatMap(([name, typed]) => (isTyped(typed) ? [[name, typed] as const] : [])));
	} catch {
		// A browser without storage, or a copy that something else wrote over: there is nothing to restore.
		return new Map();
	}
}

export function writeCopy(entry: string, typed: ReadonlyMap<string, Typed>): void {
	try {
		if (typed.size === 0) localStorage.removeItem(keyOf(entry));
		else localStorage.setItem(keyOf(entry), JSON.stringify(Object.fromEntries(typed)));
	} catch {
		// Without storage the answers still are in the page and go to the server in two seconds.
	}
}

export function moveCopy(from: string, to: string): void {
	writeCopy(to, readCopy(from));
	writeCopy(from, new Map());
}

const isTyped = (value: unknown): value is Typed => typeof value === 'object' && value !== null && 'value' in value;
