/** Addresses that editors write lead to web pages, mail programs, telephones or the site itself, and nowhere else. */

// `//host` would leave the site although it looks like a path, and so would `/\host`: browsers read the backslash as a slash.
const ALLOWED = /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i;
// Browsers skip these inside an address: `java\nscript:` would pass as something else.
const SKIPPED = /[\s\p{C}]/gu;

/** @returns the address, `undefined` when it may not become a link */
export function safeUrl(url: unknown): string | undefined {
	if (typeof url !== 'string') return undefined;
	const trimmed = url.trim();
	return ALLOWED.test(trimmed.replace(SKIPPED, '')) && !/[\t\n\r]/.test(trimmed) ? trimmed : undefined;
}

export const isExternal = (url: string): boolean => /^https?:/i.test(url);
