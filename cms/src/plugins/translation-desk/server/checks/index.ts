/** All checks of a translation, in the order in which a person is told about them. */
import { addresses } from './addresses.ts';
import { altText } from './alt-text.ts';
import { bidi } from './bidi.ts';
import { brackets } from './brackets.ts';
import { consistency } from './consistency.ts';
import { dates } from './dates.ts';
import { empty } from './empty.ts';
import { endPunctuation } from './end-punctuation.ts';
import { invisible } from './invisible.ts';
import { language } from './language.ts';
import { length } from './length.ts';
import { lines } from './lines.ts';
import { markup } from './markup.ts';
import { numbers } from './numbers.ts';
import { quotes } from './quotes.ts';
import { repeatedWords } from './repeated-words.ts';
import { script } from './script.ts';
import { spaces } from './spaces.ts';
import { forbidden, glossary, kept } from './terms.ts';
import { tokens } from './tokens.ts';
import { turkishCase } from './turkish-case.ts';
import { unchanged } from './unchanged.ts';
import { units } from './units.ts';
import type { Check, CheckedPassage, Finding } from './check.ts';

export const checks: readonly Check[] = [
	...[empty, tokens, addresses, numbers, dates, units, script, bidi, invisible, markup, forbidden, kept],
	...[unchanged, language, length, lines, glossary, quotes, endPunctuation, brackets, repeatedWords, turkishCase, spaces, altText, consistency],
];

export interface CheckResult extends Finding {
	check: string;
	level: 'error' | 'warning';
}

/** An empty target is told once, not by every check. */
export function runChecks(passage: CheckedPassage): CheckResult[] {
	const results = (list: readonly Check[]): CheckResult[] => list.flatMap(({ id, level, find }) => find(passage).map((finding) => ({ check: id, level, ...finding })));
	const hole = results([empty]);
	return hole.length ? hole : results(checks);
}
