/**
 * The life of a translation: missing → draft → translated → checked, and back when it is rejected or its source moves on.
 *
 * Pure: what a person wants and what is there, in; the new translation or the reason against it, out.
 */
import type { Fingerprint } from './fingerprint.ts';
import type { Unit } from './units.ts';

export const states = ['missing', 'draft', 'translated', 'checked'] as const;
export type State = (typeof states)[number];
export type Origin = 'human' | 'machine' | 'memory' | 'import';

export interface Translation {
	unit: string;
	target: string;
	state: Exclude<State, 'missing'>;
	origin: Origin;
	/** Admin user id of who wrote the text last; absent for machines and imports. */
	author?: number;
	/** Admin user id of who checked or rejected it last. */
	reviewer?: number;
	/** The source as it was when somebody last said that target and source agree. */
	sourceText: string;
	/** Fingerprints of every source text this target is good for: that one, and those declared to mean the same. */
	confirmed: Fingerprint[];
	/** Language that the text was checked against, where that was not the source. */
	checkedAgainst?: string;
	/** Why it was rejected. */
	comment?: string;
	/** Counts up with each change; a writer names the one they saw. */
	revision: number;
}

export type Act =
	/** Saves words. Without `confirm` it is a draft. */
	| { act: 'write'; target: string; origin: Origin; confirm: boolean; checkedAgainst?: string }
	/** "Source and target agree": also of a machine text that somebody has read. */
	| { act: 'confirm'; checkedAgainst?: string }
	| { act: 'check'; checkedAgainst?: string }
	| { act: 'reject'; comment: string }
	/** The source changed its words, not its meaning. */
	| { act: 'same-meaning' };

export interface Doer {
	id: number;
	canTranslate: boolean;
	canCheck: boolean;
}

export interface Policy {
	/** Who wrote a text may check it: for languages with one translator. */
	selfCheck: boolean;
}

export type Outcome =
	| { ok: true; translation: Translation }
	| { ok: false; reason: 'conflict'; current: Translation | undefined }
	| { ok: false; reason: 'not-allowed' | 'own-text' | 'nothing-there' | 'empty' | 'stale' | 'comment-missing' | 'source-gone' };

/**
 * @param seen revision the person saw; 0 when nothing was there
 */
export function decide(act: Act, unit: Unit, current: Translation | undefined, doer: Doer, policy: Policy, seen: number): Outcome {
	// Who may not act is told so before anything else: the other text is none of their business.
	if (!mayDo(act, doer)) return { ok: false, reason: 'not-allowed' };
	if ((current?.revision ?? 0) !== seen) return { ok: false, reason: 'conflict', current };
	if (unit.gone) return { ok: false, reason: 'source-gone' };
	const revision = seen + 1;

	if (act.act === 'write') {
		if (act.confirm && !act.target.trim()) return { ok: false, reason: 'empty' };
		return { ok: true, translation: written(act, unit, current, doer, revision) };
	}

	if (!current) return { ok: false, reason: 'nothing-there' };
	switch (act.act) {
		case 'confirm': {
			if (!current.target.trim()) return { ok: false, reason: 'empty' };
			// Who reads a machine's text is not its author, and so has checked it.
			const state = current.origin === 'machine' && doer.canCheck ? 'checked' : 'translated';
			return { ok: true, translation: { ...agreed(current, unit, act.checkedAgainst), state, ...(state === 'checked' ? { reviewer: doer.id } : {}), revision } };
		}
		case 'check':
			if (current.author === doer.id && !policy.selfCheck) return { ok: false, reason: 'own-text' };
			if (!current.target.trim()) return { ok: false, reason: 'empty' };
			return { ok: true, translation: { ...agreed(current, unit, act.checkedAgainst), state: 'checked', reviewer: doer.id, revision } };
		case 'reject': {
			if (!act.comment.trim()) return { ok: false, reason: 'comment-missing' };
			return { ok: true, translation: { ...current, state: 'draft', reviewer: doer.id, comment: act.comment.trim(), revision } };
		}
		case 'same-meaning':
			return { ok: true, translation: { ...current, confirmed: [...current.confirmed, fingerprintOf(unit)], revision } };
	}
}

/**
 * What a machine says of a passage that has no text. Never over words that are there, whoever wrote them.
 * @returns `undefined` when there is something already
 */
export function draftedByMachine(unit: Unit, target: string, current: Translation | undefined): Translation | undefined {
	if (unit.gone || !target.trim() || current?.target.trim()) return undefined;
	return { unit: unit.id, target, state: 'draft', origin: 'machine', sourceText: unit.text, confirmed: [fingerprintOf(unit)], revision: (current?.revision ?? 0) + 1 };
}

/** Who may say that a meaning stayed is asked of the original, before it comes to single languages. */
const mayDo = ({ act }: Act, { canTranslate, canCheck }: Doer): boolean => act === 'same-meaning' || canCheck || (canTranslate && (act === 'write' || act === 'confirm'));

function written(act: Extract<Act, { act: 'write' }>, unit: Unit, current: Translation | undefined, doer: Doer, revision: number): Translation {
	const { comment: _answered, reviewer: _reviewer, checkedAgainst: _against, ...kept } = current ?? { confirmed: [], sourceText: unit.text };
	const draft: Translation = {
		...kept,
		unit: unit.id,
		target: act.target,
		origin: act.origin,
		...(act.origin === 'human' || act.origin === 'memory' ? { author: doer.id } : {}),
		state: act.confirm ? 'translated' : 'draft',
		...(current?.comment && !act.confirm ? { comment: current.comment } : {}),
		revision,
	};
	return act.confirm ? agreed(draft, unit, act.checkedAgainst) : draft;
}

function agreed(translation: Translation, unit: Unit, checkedAgainst: string | undefined): Translation {
	const { comment: _answered, checkedAgainst: _before, ...rest } = translation;
	return { ...rest, sourceText: unit.text, confirmed: [fingerprintOf(unit)], ...(checkedAgainst ? { checkedAgainst } : {}) };
}

export const fingerprintOf = ({ textHash, codeHash, coreHash }: Fingerprint): Fingerprint => ({ textHash, codeHash, coreHash });
