import { onlyInTarget, type Check } from './check.ts';

/** Control characters, zero-width spaces, replacement marks: pasted by accident, found by nobody, and search stumbles over them. */
export const invisible: Check = {
	id: 'invisible',
	level: 'error',
	find: (passage) => onlyInTarget(/[\u0000-\u0008\u000b-\u001f\u007f\u200b\u2060\ufeff\ufffd]/gu, passage).map(({ words }) => ({ words: `U+${(words.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` })),
};
