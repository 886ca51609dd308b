/**
 * May this text be published? Says everything that is wrong at once, so that it can be mended in one go.
 *
 * Pure; the server refuses with it and the edit form counts with it.
 */
import { countWords } from '@erasmi/config/text/count-words';
import { isTree, items, type Tree } from './apply-source.ts';
import { leadsOf, type Field, type FactField, type TextField } from './fields.ts';
import { plainText, TRANSLATION_ALLOWANCE } from './words.ts';

/** Names of fields from the entry down, with numbers of list items from 0: `['quiz', 2, 'feedback']`. */
export type Path = readonly (string | number)[];

export type Problem =
	| { kind: 'missing'; path: Path }
	| { kind: 'too-long'; path: Path; words: number; max: number }
	| { kind: 'too-few'; path: Path; count: number; min: number }
	| { kind: 'too-many'; path: Path; count: number; max: number }
	| { kind: 'one-kind-of-actor'; path: Path }
	| { kind: 'ends-before-start'; path: Path; start: string; end: string }
	| { kind: 'circular'; path: Path; titles: string[] }
	| { kind: 'unknown-item'; path: Path };

export interface Text {
	fields: readonly Field[];
	tree: Tree;
	locale: string;
}

export interface SourceText extends Text {
	/** Kind of an organisation by its document id; only asked for when a field `actors` exists. */
	actorTypeOf(organisation: string): string | undefined;
}

/** @returns everything that keeps a source text from being published */
export function checkSource({ fields, tree, locale, actorTypeOf }: SourceText): Problem[] {
	return [...checkFields(fields, tree, [], { locale, root: tree }), ...checkActors(tree, actorTypeOf), ...checkPeriods(tree), ...checkDependencies(tree)];
}

/** @returns what keeps a translation from being published: title and summary suffice, the rest falls back */
export function checkTranslation({ fields, tree }: Text): Problem[] {
	return leadsOf(fields)
		.filter((field) => isEmpty(tree[field.name]))
		.map((field) => ({ kind: 'missing', path: [field.name] }));
}

/** @returns passages of a translation that are much longer than the source may be; a warning, never a reason to refuse */
export function lengthWarnings({ fields, tree, locale }: Text): Problem[] {
	return tooLong(fields, tree, [], locale, TRANSLATION_ALLOWANCE);
}

interface Context {
	locale: string;
	root: Tree;
}

function checkFields(fields: readonly Field[], tree: Tree, at: Path, context: Context): Problem[] {
	return fields.flatMap((field) => checkField(field, tree[field.name] ?? null, [...at, field.name], context));
}

function checkField(field: Field, value: unknown, path: Path, context: Context): Problem[] {
	const missing: Problem[] = isNeeded(field, context.root) && isEmpty(value) ? [{ kind: 'missing', path }] : [];
	switch (field.kind) {
		case 'own':
			return [];
		case 'text':
			return [...missing, ...overLimit(field, value, path, context.locale, 1)];
		case 'fact':
			return [...missing, ...checkItemKeys(field, value, path, context)];
		case 'group':
			return [...missing, ...(isTree(value) ? checkFields(field.fields, value, path, context) : [])];
		case 'list': {
			const list = items(value);
			const { min = 0, max = Infinity } = field.marks;
			const inside = list.flatMap((item, index) => checkFields(field.fields, item, [...path, index], context));
			if (missing.length === 0 && list.length < min && (list.length > 0 || isNeeded(field, context.root))) inside.push({ kind: 'too-few', path, count: list.length, min });
			if (list.length > max) inside.push({ kind: 'too-many', path, count: list.length, max });
			return [...missing, ...inside];
		}
	}
}

const isNeeded = ({ marks: { publish } }: Field, root: Tree): boolean => (typeof publish === 'object' ? isEmpty(root[publish.unless]) : publish === true);

/** Zero and `false` are answers. */
export function isEmpty(value: unknown): boolean {
	if (value === null || value === undefined) return true;
	if (typeof value === 'string') return value.trim() === '';
	if (!Array.isArray(value)) return false;
	return value.length === 0 || (isBlocks(value) && plainText(value).trim() === '' && !value.some((block) => (block as { type: string }).type === 'image'));
}

const isBlocks = (value: unknown[]): boolean => value.every((block) => isTree(block) && 'children' in block && 'type' in block);

function tooLong(fields: readonly Field[], tree: Tree, at: Path, locale: string, allowance: number): Problem[] {
	return fields.flatMap((field): Problem[] => {
		const value = tree[field.name];
		const path = [...at, field.name];
		if (field.kind === 'text') return overLimit(field, value, path, locale, allowance);
		if (field.kind === 'list') return items(value).flatMap((item, index) => tooLong(field.fields, item, [...path, index], locale, allowance));
		return field.kind === 'group' && isTree(value) ? tooLong(field.fields, value, path, locale, allowance) : [];
	});
}

function overLimit(field: TextField, value: unknown, path: Path, locale: string, allowance: number): Problem[] {
	if (field.marks.words === undefined || isEmpty(value)) return [];
	const words = countWords(plainText(value), locale);
	const max = Math.ceil(field.marks.words * allowance);
	return words > max ? [{ kind: 'too-long', path, words, max }] : [];
}

/** A measure must not serve a goal that was removed. */
function checkItemKeys(field: FactField, value: unknown, path: Path, { root }: Context): Problem[] {
	const { value: about } = field;
	if (about.type !== 'item-key' && about.type !== 'item-keys') return [];
	const list = about.list.startsWith('./') ? items((treeAt(root, path.slice(0, -1)) ?? {})[about.list.slice(2)]) : items(root[about.list]);
	const wanted = (Array.isArray(value) ? value : [value]).filter((key) => !isEmpty(key));
	return wanted.some((key) => !list.some((item) => item.key === key)) ? [{ kind: 'unknown-item', path }] : [];
}

function treeAt(root: Tree, path: Path): Tree | undefined {
	const found = path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step], root);
	return isTree(found) ? found : undefined;
}

/** A case is networked: organisations of at least two kinds work together. */
function checkActors(tree: Tree, actorTypeOf: SourceText['actorTypeOf']): Problem[] {
	if (!('actors' in tree)) return [];
	const actors = items(tree.actors).flatMap((actor) => (typeof actor.organisation === 'string' ? [actor.organisation] : []));
	const kinds = new Set(actors.map(actorTypeOf));
	return actors.length >= 2 && kinds.size < 2 ? [{ kind: 'one-kind-of-actor', path: ['actors'] }] : [];
}

const periods = [
	['startDate', 'endDate'],
	['periodStart', 'periodEnd'],
] as const;

function checkPeriods(tree: Tree): Problem[] {
	const own = periods.flatMap(([start, end]) => checkPeriod(tree, start, end, [end]));
	const measures = items(tree.measures).flatMap((measure, index) => checkPeriod(measure, 'start', 'due', ['measures', index, 'due']));
	return [...own, ...measures];
}

function checkPeriod(tree: Tree, startName: string, endName: string, path: Path): Problem[] {
	const [start, end] = [tree[startName], tree[endName]];
	if (typeof start !== 'string' || typeof end !== 'string' || !start || !end) return [];
	// Dates are as exact as known, so only what both say is compared: 2021 does not end before 2021-05.
	const length = Math.min(start.length, end.length);
	return end.slice(0, length) < start.slice(0, length) ? [{ kind: 'ends-before-start', path, start, end }] : [];
}

/** Measures that wait for each other can never begin. */
function checkDependencies(tree: Tree): Problem[] {
	const measures = items(tree.measures);
	const cycle = findCycle(new Map(measures.map((measure) => [measure.key ?? '', Array.isArray(measure.dependsOn) ? measure.dependsOn.map(String) : []])));
	if (!cycle) return [];
	const titles = cycle.map((key) => String(measures.find((measure) => measure.key === key)?.title ?? key));
	return [{ kind: 'circular', path: ['measures'], titles }];
}

/** @returns the keys of one circle, in order; `undefined` when there is none */
export function findCycle(waitsFor: ReadonlyMap<string, readonly string[]>): string[] | undefined {
	const done = new Set<string>();
	const visit = (key: string, trail: readonly string[]): string[] | undefined => {
		if (trail.includes(key)) return trail.slice(trail.indexOf(key));
		if (done.has(key)) return undefined;
		for (const next of waitsFor.get(key) ?? []) {
			const cycle = visit(next, [...trail, key]);
			if (cycle) return cycle;
		}
		done.add(key);
		return undefined;
	};
	for (const key of waitsFor.keys()) {
		const cycle = visit(key, []);
		if (cycle) return cycle;
	}
	return undefined;
}
