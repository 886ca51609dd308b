import type { Check } from './check.ts';

/** White space at the ends or doubled inside. */
export const spaces: Check = {
	id: 'spaces',
	level: 'warning',
	find({ source, target }) {
		const doubled = / {2,}/u.test(target) && !/ {2,}/u.test(source);
		const ends = target !== target.trim() && source === source.trim();
		const before = /\s[,;.!?؟،](?:\s|$)/u.test(target) && !/\s[,;.!?؟،](?:\s|$)/u.test(source);
		return doubled || ends || before ? [{ words: (/\S*(?: {2,}|\s(?=[,;.!?؟،](?:\s|$)))\S*/u.exec(target)?.[0] ?? target.trim().slice(0, 20)).trim() }] : [];
	},
};
