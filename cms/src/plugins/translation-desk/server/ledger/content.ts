/** From the ledger to an entry's text in one language, and back when somebody edited that text elsewhere. */
import { align } from './align.ts';
import { fingerprint } from './fingerprint.ts';
import { fill, passagesOf, type RichPassage } from './rich-text.ts';
import { detokenize, numberedAs, tokenize, type Code, type TokenFault } from './tokens.ts';
import { blocks, leavesOf, type LedgerField, type Tree, type Unit } from './units.ts';

/** Path of a text leaf → its value in the target language, `null` where nothing is translated. */
export type Texts = Map<string, unknown>;

export interface Composed {
	texts: Texts;
	faults: { unit: string; faults: TokenFault[] }[];
}

/**
 * The target's text fields, made of the ledger's translations. Rich text falls back to the source passage by passage,
 * marked with the source's language, as soon as one passage is translated.
 * @param targetOf translated text of a unit; `undefined` where there is none
 */
export function compose(fields: readonly LedgerField[], source: Tree, units: readonly Unit[], targetOf: (unit: string) => string | undefined, sourceLocale: string): Composed {
	const texts: Texts = new Map();
	const faults: Composed['faults'] = [];
	for (const { path, field, value } of leavesOf(fields, source)) {
		if (field.format !== 'blocks') {
			texts.set(path, targetOf(path) || null);
			continue;
		}
		const bySlot = new Map(units.filter((unit) => !unit.gone && unit.id.startsWith(`${path}#`)).map((unit) => [unit.slot, unit.id]));
		const wordsAt = (slot: string): string | undefined => targetOf(bySlot.get(slot) ?? '') || undefined;
		if (![...bySlot.keys()].some((slot) => wordsAt(slot ?? ''))) {
			texts.set(path, null);
			continue;
		}
		const filled = fill(blocks(value), wordsAt, sourceLocale);
		texts.set(path, filled.blocks);
		faults.push(...filled.faults.map((fault) => ({ unit: bySlot.get(fault.slot) ?? fault.slot, faults: fault.faults })));
	}
	return { texts, faults };
}

/**
 * What a target tree says for each unit of its source: how an edit in another form, an import or a first translation
 * reaches the ledger.
 * @param targetOf what the ledger holds, to know passages of rich text again that lost their place
 * @returns unit → text, `''` where the target has nothing for it
 */
export function read(fields: readonly LedgerField[], target: Tree, units: readonly Unit[], targetOf: (unit: string) => string | undefined): Map<string, string> {
	const found = new Map<string, string>(units.filter((unit) => !unit.gone).map((unit) => [unit.id, '']));
	for (const { path, field, value } of leavesOf(fields, target)) {
		if (field.format === 'blocks') readPassages(path, value, units, targetOf, found);
		else if (found.has(path) && typeof value === 'string') found.set(path, value);
	}
	return found;
}

/**
 * Passages are known by the words the ledger holds for them: after a move in the source they no longer stand in its order.
 * What is left was edited, and then stands where its source stands, or is most like what it was.
 */
function readPassages(path: string, value: unknown, units: readonly Unit[], targetOf: (unit: string) => string | undefined, found: Map<string, string>): void {
	const own = units.filter((unit) => !unit.gone && unit.id.startsWith(`${path}#`)).sort((a, b) => a.position - b.position);
	const passages = passagesOf(blocks(value)).map((passage) => ({ ...passage, textHash: fingerprint(passage.text, []).textHash }));
	const sameShape = passages.length === own.length && passages.every((passage, index) => passage.kind === own[index]?.kind);
	const open = new Set(own);
	// What was removed from the original still stands in the target until somebody works there; it translates nothing new.
	const gone = new Set(units.filter((unit) => unit.gone && unit.id.startsWith(`${path}#`)).flatMap(({ id }) => textHashes(targetOf(id))));
	const left = passages.filter((passage) => {
		if (passage.lang) return false;
		const unit = [...open].find(({ id }) => textHashes(targetOf(id)).includes(passage.textHash));
		if (unit) give(unit, passage);
		return !unit && !gone.has(passage.textHash);
	});
	const unplaced = left.filter((passage) => {
		const unit = sameShape ? own[passages.indexOf(passage)] : undefined;
		const fits = unit !== undefined && open.has(unit);
		if (fits) give(unit, passage);
		return !fits;
	});
	const held = [...open].flatMap((unit) => {
		const text = targetOf(unit.id);
		return text ? [{ id: unit.id, kind: unit.kind, text, textHash: fingerprint(text, []).textHash }] : [];
	});
	align(held, unplaced).forEach((match, index) => {
		const unit = match.how === 'new' ? undefined : own.find(({ id }) => id === match.id);
		const passage = unplaced[index];
		if (unit && passage) give(unit, passage);
	});

	function give(unit: Unit, { text, codes }: RichPassage): void {
		open.delete(unit);
		found.set(unit.id, numberedAs(text, codes, unit.codes));
	}
}

const textHashes = (target: string | undefined): string[] => (target ? [fingerprint(target, []).textHash] : []);

/** What comes back when this text was written into an entry: tokens that do not fit are gone, open ones are closed. */
export const asWritten = (text: string, codes: readonly Code[]): string => {
	const { text: written, codes: left } = tokenize(detokenize(text, codes).children);
	return numberedAs(written, left, codes);
};
