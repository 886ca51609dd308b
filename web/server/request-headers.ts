/** What a kept page needs to know of a request, as cheaply as it can be had. */
import type { IncomingMessage } from 'node:http';
import { remembered } from '#lib/remembered.ts';

/**
 * The first header of this name. `request.headers` would put every header into an object first, for an answer that
 * reads two of them.
 * @param name in small letters
 */
export function headerOf({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>, name: string): string | undefined {
	for (let at = 0; at < rawHeaders.length; at += 2) {
		const each = rawHeaders[at];
		if (each?.length === name.length && (each === name || each.toLowerCase() === name)) return rawHeaders[at + 1];
	}
	return undefined;
}

/** Visitors bring the same few values again and again; what is long or rare is dropped. */
const MOST_VALUES = 500;

/** @returns `decide`, remembering what it said about the values that come most often */
export function remembering<T extends string | boolean>(decide: (value: string) => T): (value: string | undefined) => T {
	const known = remembered(decide, MOST_VALUES);
	return (value = '') => known(value);
}
