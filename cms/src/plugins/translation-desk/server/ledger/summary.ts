/** What an entry's translation into one language amounts to. Always the fold of units and translations; stored only to be read fast. */
import { picker } from './pick.ts';
import { needsWork, staleness, type Staleness } from './staleness.ts';
import type { State, Translation } from './states.ts';
import type { Unit } from './units.ts';

export interface Summary {
	/** Passages of the source that are there now, without those that the language may and does do without. */
	units: number;
	missing: number;
	draft: number;
	translated: number;
	checked: number;
	/** Translated once, and the source has said something else since. */
	stale: number;
	/** Machine texts that nobody has read and confirmed. */
	unread: number;
	rejected: number;
	/** Passages and words of the source that wait for a translator. */
	todo: number;
	words: number;
	wordsToDo: number;
	/** Title and summary are there, so the language can be published. */
	publishable: boolean;
}

export interface UnitStatus {
	state: State;
	staleness: Staleness;
	/** A machine text that nobody has confirmed. */
	unread: boolean;
	todo: boolean;
}

export function statusOf(unit: Unit, translation: Translation | undefined): UnitStatus {
	const hasText = translation !== undefined && translation.target.trim() !== '';
	const behind = staleness(unit.gone ? undefined : unit, translation?.confirmed ?? [], unit.moved);
	// Who sent it back has read it.
	const unread = hasText && translation.origin === 'machine' && translation.state === 'draft' && translation.comment === undefined;
	const state = hasText ? translation.state : 'missing';
	const isLeftOut = state === 'missing' && unit.optional === true;
	return { state, staleness: behind, unread, todo: !unit.gone && !isLeftOut && (state === 'missing' || state === 'draft' || needsWork[behind]) };
}

export function summarize(units: readonly Unit[], translations: readonly Translation[]): Summary {
	const pick = picker(translations);
	const summary: Summary = { units: 0, missing: 0, draft: 0, translated: 0, checked: 0, stale: 0, unread: 0, rejected: 0, todo: 0, words: 0, wordsToDo: 0, publishable: true };
	for (const unit of units) {
		if (unit.gone) continue;
		const translation = pick(unit)?.translation;
		const status = statusOf(unit, translation);
		if (unit.optional && status.state === 'missing') continue;
		summary.units++;
		summary[status.state]++;
		summary.words += unit.words;
		if (status.staleness === 'changed') summary.stale++;
		if (status.unread) summary.unread++;
		if (translation?.comment) summary.rejected++;
		if (status.todo) {
			summary.todo++;
			summary.wordsToDo += unit.words;
		}
		if (unit.lead && status.state === 'missing') summary.publishable = false;
	}
	return summary;
}
