/**
 * The units of an entry: everything in its source language that a translator says anew, each with a name that stays.
 *
 * A single field is named by its path, an item of a list by its key; a passage of rich text gets a name of its own when
 * it first appears and keeps it through edits and moves.
 */
import { fingerprint, type Fingerprint } from './fingerprint.ts';
import { align } from './align.ts';
import { passagesOf, type Block, type PassageKind } from './rich-text.ts';
import { withoutTokens, type Code } from './tokens.ts';

/** As much as is needed of the fields that content-integrity's `fields` service reads from a schema. */
export interface LedgerField {
	kind: 'text' | 'fact' | 'list' | 'group' | 'own';
	name: string;
	path: string;
	format?: 'plain' | 'blocks';
	fields?: readonly LedgerField[];
	/** `optional`: a language may do without. */
	marks: { words?: number; lead?: boolean; optional?: boolean };
}

export type Tree = { key?: string } & { [field: string]: unknown };

export interface Unit extends Fingerprint {
	/** Stable name, unique in the entry: `title`, `goals/g1/text`, `body#k3v…`. */
	id: string;
	/** Dotted field path as in the schema, `goals.text`: label, limit and help belong to it. */
	field: string;
	kind: PassageKind;
	text: string;
	codes: Code[];
	/** Place of a rich-text passage in the source's blocks, otherwise absent. */
	slot?: string;
	/** Reading order in the entry, from 0. */
	position: number;
	/** Words of the text, counted in its language. */
	words: number;
	/** Title or summary: without it a language cannot be published. */
	lead: boolean;
	/** A language may do without it: nothing is to do where it is missing. */
	optional?: boolean;
	/** No longer in the source. Kept, so that a text that comes back finds its translation. */
	gone: boolean;
	/** Stands elsewhere in its rich text than it did before the last edit. */
	moved: boolean;
}

/** A text leaf of a tree with the path of keys that leads to it. */
export interface Leaf {
	/** `goals/g1/text` */
	path: string;
	field: LedgerField;
	value: unknown;
}

/** All text leaves in the order of the schema and the lists. */
export function leavesOf(fields: readonly LedgerField[], tree: Tree, above = ''): Leaf[] {
	return fields.flatMap((field): Leaf[] => {
		const path = `${above}${field.name}`;
		const value = tree[field.name];
		switch (field.kind) {
			case 'text':
				return [{ path, field, value }];
			case 'group':
				return isTree(value) ? leavesOf(field.fields ?? [], value, `${path}/`) : [];
			case 'list':
				return (Array.isArray(value) ? value : []).filter(isTree).flatMap((item) => leavesOf(field.fields ?? [], item, `${path}/${item.key ?? ''}/`));
			default:
				return [];
		}
	});
}

/**
 * Brings the list of units to what the source says now.
 * @param before units of the last time, also those that are gone
 * @param locale language of the source, for counting words
 * @param newName makes a name that was never used in this entry
 */
export function unitsOf(fields: readonly LedgerField[], source: Tree, before: readonly Unit[], locale: string, newName: () => string): Unit[] {
	const known = new Map(before.map((unit) => [unit.id, unit]));
	const current: Unit[] = [];
	for (const { path, field, value } of leavesOf(fields, source)) {
		const shared = { field: field.path, lead: field.marks.lead ?? false, gone: false, ...(field.marks.optional ? { optional: true } : {}) };
		if (field.format === 'blocks') {
			const passages = passagesOf(blocks(value)).map((passage) => ({ ...passage, ...fingerprint(passage.text, passage.codes) }));
			const earlier = before.filter((unit) => unit.id.startsWith(`${path}#`));
			// What is gone may come back with the same words, but must not be taken for the older version of something new.
			const candidates = earlier.filter((unit) => !unit.gone || passages.some(({ textHash }) => textHash === unit.textHash));
			align(candidates, passages).forEach((match, index) => {
				const passage = passages[index];
				if (!passage) return;
				const { lang: _lang, ...rest } = passage;
				current.push({ ...rest, ...shared, id: match.how === 'new' ? `${path}#${newName()}` : match.id, position: current.length, words: countWords(passage.text, locale), moved: match.how === 'moved' });
			});
		} else {
			const text = typeof value === 'string' ? value : '';
			if (text.trim()) current.push({ ...fingerprint(text, []), ...shared, id: path, kind: 'line', text, codes: [], position: current.length, words: countWords(text, locale), moved: false });
		}
	}
	for (const { id } of current) known.delete(id);
	return [...current, ...[...known.values()].map((unit) => ({ ...unit, gone: true, moved: false }))];
}

/** Words as `Intl.Segmenter` counts them, the same everywhere a limit is checked. */
function countWords(text: string, locale: string): number {
	let count = 0;
	for (const { isWordLike } of segmenter(locale).segment(withoutTokens(text))) if (isWordLike) count++;
	return count;
}

const segmenters = new Map<string, Intl.Segmenter>();
function segmenter(locale: string): Intl.Segmenter {
	const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
	segmenters.set(locale, known);
	return known;
}

export const blocks = (value: unknown): Block[] => (Array.isArray(value) ? (value as Block[]) : []);
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
