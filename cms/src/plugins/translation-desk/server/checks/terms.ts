import type { Locale } from '@erasmi/config/locales';
import { stemsOf } from '@erasmi/config/text/analyze';
import { withoutTokens } from '../ledger/tokens.ts';
import type { Check } from './check.ts';

/** An agreed term said otherwise: readers take it for another thing. Inflected forms count. */
export const glossary: Check = {
	id: 'glossary',
	level: 'warning',
	find: ({ target, terms, to }) =>
		terms
			.filter(({ status, targets }) => status === 'approved' && !targets.some((term) => hasTerm(target, term, to)))
			.map(({ words, targets }) => ({ words, ...(targets[0] ? { expected: targets[0] } : {}) })),
};

/** A word that this project does not use. */
export const forbidden: Check = {
	id: 'forbidden',
	level: 'error',
	find: ({ target, terms, to }) => terms.filter(({ status }) => status === 'forbidden').flatMap(({ targets }) => targets.filter((term) => hasTerm(target, term, to)).map((words) => ({ words }))),
};

/** A name that stays as it is in every language. */
export const kept: Check = {
	id: 'kept',
	level: 'error',
	find: ({ target, terms }) => terms.filter(({ status, words }) => status === 'keep' && !target.includes(words)).map(({ words }) => ({ words, expected: words })),
};

/** Stems in a row; the last may be the head of a compound, as in "Flüchtlingsunterkunft". */
function hasTerm(text: string, term: string, locale: Locale): boolean {
	const [found, wanted] = [stemsOf(withoutTokens(text), locale), stemsOf(term, locale)];
	if (!wanted.length) return withoutTokens(text).includes(term);
	return found.some((_, start) => wanted.every((stem, index) => found[start + index] === stem || (wanted.length === 1 && (found[start + index] ?? '').length > stem.length && (found[start + index]?.includes(stem) ?? false))));
}
