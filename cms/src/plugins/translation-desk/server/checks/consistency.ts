import { normalize } from '../ledger/fingerprint.ts';
import type { Check } from './check.ts';

/** The same source words, twice in one entry, in two translations. */
export const consistency: Check = {
	id: 'consistency',
	level: 'warning',
	find({ source, target, siblings }) {
		const other = siblings.find((sibling) => normalize(sibling.source) === normalize(source) && normalize(sibling.target) !== normalize(target));
		return other ? [{ words: target.slice(0, 80), expected: other.target }] : [];
	},
};
