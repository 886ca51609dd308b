/** Typing that the server has not acknowledged, kept in this browser: it survives reloads, crashes and lost sessions. */
export interface Typed {
	text: string;
	/** Revision the text was typed over. */
	seen: number;
}

const keyOf = (documentId: string, locale: string): string => `erasmi-desk/${documentId}/${locale}`;

export function readCopy(documentId: string, locale: string): Map<string, Typed> {
	try {
		const value: unknown = JSON.parse(localStorage.getItem(keyOf(documentId, locale)) ?? '{}');
		return new Map(Object.entries(value as Record<string, unknown>).flatMap(([unit, typed]) => (isTyped(typed) ? [[unit, typed] as const] : [])));
	} catch {
		// A browser without storage, or a copy that something else wrote over: there is nothing to restore.
		return new Map();
	}
}

export function writeCopy(documentId: string, locale: string, typed: ReadonlyMap<string, Typed>): void {
	try {
		if (typed.size === 0) localStorage.removeItem(keyOf(documentId, locale));
		else localStorage.setItem(keyOf(documentId, locale), JSON.stringify(Object.fromEntries(typed)));
	} catch {
		// Without storage the text still is in the page and goes to the server in two seconds.
	}
}

const isTyped = (value: unknown): value is Typed => typeof value === 'object' && value !== null && typeof (value as Typed).text === 'string' && typeof (value as Typed).seen === 'number';
