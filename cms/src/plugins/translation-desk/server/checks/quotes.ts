import type { Locale } from '@erasmi/config/locales';
import { withoutTokens } from '../ledger/tokens.ts';
import type { Check } from './check.ts';

/** Pairs in use in each language, the usual one first. */
const pairs: Record<Locale, readonly [string, string][]> = {
	de: [['„', '“'], ['»', '«'], ['‚', '‘']],
	en: [['“', '”'], ['‘', '’']],
	da: [['»', '«'], ['“', '”'], ['”', '”'], ['„', '“']],
	it: [['«', '»'], ['“', '”']],
	tr: [['“', '”'], ['‘', '’']],
	ar: [['«', '»'], ['“', '”'], ['"', '"']],
};
const MARKS = /[„“”»«"]/gu;

/** Quotation marks the way the language writes them, as many opened as closed. */
export const quotes: Check = {
	id: 'quotes',
	level: 'warning',
	find({ target, to }) {
		const marks = withoutTokens(target).match(MARKS) ?? [];
		if (!marks.length) return [];
		const usual = pairs[to][0] ?? ['“', '”'];
		const expected = `${usual[0]}…${usual[1]}`;
		const foreign = marks.filter((mark) => !pairs[to].flat().includes(mark));
		if (foreign.length) return [{ words: [...new Set(foreign)].join(' '), expected }];
		return marks.length % 2 ? [{ words: marks.join(' '), expected }] : [];
	},
};
