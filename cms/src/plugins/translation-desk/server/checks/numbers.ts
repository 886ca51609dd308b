import { withoutTokens } from '../ledger/tokens.ts';
import { hoursAsTwelve, isWritten, numbersIn, type NumberInText } from './digits.ts';
import type { Check } from './check.ts';

/** A number that differs is a wrong fact, and nobody sees it who cannot read both languages. A warning, because a number may be written out. */
export const numbers: Check = {
	id: 'numbers',
	level: 'warning',
	find({ source, target, from, to }) {
		const [original, translated] = [withoutTokens(source), withoutTokens(target)];
		const rest = numbersIn(translated).map((number) => hoursAsTwelve(number, original));
		const wanted = numbersIn(original).map((number) => hoursAsTwelve(number, translated));
		const lost = wanted.filter((number) => !take(rest, number) && !number.values.some((value) => isWritten(value, translated, to)));
		const added = rest.filter(({ values }) => !values.some((value) => isWritten(value, original, from)));
		return [...lost.map(({ words }, index) => ({ words: added[index]?.words ?? words, ...(added[index] ? { expected: words } : {}) })), ...added.slice(lost.length).map(({ words }) => ({ words }))];
	},
};

function take(rest: NumberInText[], { values }: NumberInText): boolean {
	const index = rest.findIndex((candidate) => candidate.values.some((value) => values.includes(value)));
	if (index >= 0) rest.splice(index, 1);
	return index >= 0;
}
