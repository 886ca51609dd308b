/**
 * Which translation belongs to a passage.
 *
 * Its own, as long as that was confirmed for these words. Otherwise any of the same rich text that was: a passage that was
 * deleted and typed again, split off and joined again, or stands there twice, is the same passage to its reader.
 */
import { staleness } from './staleness.ts';
import type { Translation } from './states.ts';
import type { Unit } from './units.ts';

export interface Picked {
	translation: Translation;
	/** It belongs to another passage with the same words; writing makes one of its own. */
	borrowed: boolean;
}

export type Picker = (unit: Unit) => Picked | undefined;

export function picker(translations: readonly Translation[]): Picker {
	const own = new Map(translations.map((translation) => [translation.unit, translation]));
	const byWords = new Map<string, Translation>();
	for (const translation of translations) {
		const field = richTextOf(translation.unit);
		if (field && translation.target.trim()) for (const { coreHash } of translation.confirmed) byWords.set(`${field} ${coreHash}`, translation);
	}
	return (unit) => {
		const mine = own.get(unit.id);
		if (mine && staleness(unit, mine.confirmed) !== 'changed' && mine.target.trim()) return { translation: mine, borrowed: false };
		const other = byWords.get(`${richTextOf(unit.id)} ${unit.coreHash}`);
		if (other && other !== mine) return { translation: other, borrowed: true };
		return mine && { translation: mine, borrowed: false };
	};
}

/** @returns what is held for the passage with an id; `undefined` where nothing is */
export function targetsOf(units: readonly Unit[], translations: readonly Translation[]): (unit: string) => string | undefined {
	const pick = picker(translations);
	const byId = new Map(units.map((unit) => [unit.id, unit]));
	return (id) => {
		const unit = byId.get(id);
		return unit && pick(unit)?.translation.target;
	};
}

/** `body` of `body#n3`; undefined for a single field, whose name is its only home. */
const richTextOf = (unit: string): string | undefined => (unit.includes('#') ? unit.slice(0, unit.indexOf('#')) : undefined);
