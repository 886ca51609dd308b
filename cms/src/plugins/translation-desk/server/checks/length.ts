import type { Locale } from '@erasmi/config/locales';
import { withoutTokens } from '../ledger/tokens.ts';
import type { Check } from './check.ts';

/** Letters a text of 100 English letters has, median over the seed's texts. */
const usual: Record<Locale, number> = { en: 100, de: 114, da: 104, it: 113, tr: 107, ar: 84 };
const SHORTEST = 60;

/** Half of the text missing, or a neighbour's text pasted in: the length says so before anybody reads. */
export const length: Check = {
	id: 'length',
	level: 'warning',
	find({ source, target, from, to }) {
		const [original, translated] = [withoutTokens(source).trim().length, withoutTokens(target).trim().length];
		if (original < SHORTEST || !translated) return [];
		const ratio = translated / original / (usual[to] / usual[from]);
		return ratio < 0.5 || ratio > 1.9 ? [{ words: `${Math.round((100 * translated) / original)} %` }] : [];
	},
};
