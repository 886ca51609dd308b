import { withoutTokens } from '../ledger/tokens.ts';
import type { Check } from './check.ts';

/** What a unit is called in the six languages. */
const measures: Record<string, RegExp> = {
	'%': /[%٪]|\bprozent|\bper ?cent|\bprocent|\bper cento|\byüzde|المئة|المائة|بالمئة|بالمائة/iu,
	'€': /€|\beur\b|\beuros?\b|\bavro|\beuroen\b|يورو/iu,
	'£': /£|\bgbp\b|pound|pfund|\bpund\b|sterlin|استرليني|إسترليني/iu,
	'$': /\$|\busd\b|dollar|dollaro|dollari|dolar|دولار/iu,
	CHF: /\bchf\b|franken|\bfrancs?\b|\bfranc(?:o|hi)\b|frank\b|فرنك/iu,
	km: /\bkm\b|kilomet|chilomet|كيلومتر|كم(?!\p{L})/iu,
};

/** 40 % is not 40, and 500 € are not 500 £. */
export const units: Check = {
	id: 'units',
	level: 'error',
	find({ source, target }) {
		const [original, translated] = [withoutTokens(source), withoutTokens(target)];
		return Object.entries(measures)
			.filter(([, pattern]) => (hasMeasure(original, pattern) && !pattern.test(translated)) || (hasMeasure(translated, pattern) && !pattern.test(original)))
			.map(([words]) => ({ words }));
	},
};

/** Beside a number only, so that the word "Prozent" in running text asks for nothing. */
const hasMeasure = (text: string, pattern: RegExp): boolean => new RegExp(String.raw`[\d\u0660-\u0669][\s\u00a0\u202f]?(?:${pattern.source})|(?:[€£$])[\s\u00a0\u202f]?\d`, 'iu').test(text) && pattern.test(text);
