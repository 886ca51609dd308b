/** The passages of an entry as one language has them. */
import { picker } from './pick.ts';
import type { Translation } from './states.ts';
import { statusOf, type UnitStatus } from './summary.ts';
import type { Unit } from './units.ts';

export interface UnitInLanguage {
	unit: Unit;
	translation?: Translation;
	/** The translation belongs to another passage with the same words. */
	borrowed: boolean;
	status: UnitStatus;
}

/** Without passages that are gone, in reading order. */
export function inLanguage(units: readonly Unit[], translations: readonly Translation[]): UnitInLanguage[] {
	const pick = picker(translations);
	return units
		.filter(({ gone }) => !gone)
		.map((unit) => {
			const picked = pick(unit);
			return { unit, ...(picked ? { translation: picked.translation } : {}), borrowed: picked?.borrowed ?? false, status: statusOf(unit, picked?.translation) };
		});
}
