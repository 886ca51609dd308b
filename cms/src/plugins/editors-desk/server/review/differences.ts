/** What a draft says differently from what is on the site, field by field. Pure. */
import { isDeepStrictEqual } from 'node:util';
import type { EditorsField, Tree } from '../form/values.ts';

export interface Difference {
	/** Names of fields with keys of items, `actors/a1/role`. */
	path: string;
	/** Names of fields with numbers of items from 0, for a label. */
	steps: readonly (string | number)[];
	field: EditorsField;
	before: unknown;
	after: unknown;
	/** An item that came or went is one difference; what is in it is its own. */
	kind: 'changed' | 'added' | 'removed';
}

export function differences(fields: readonly EditorsField[], before: Tree | undefined, after: Tree): Difference[] {
	return within(fields, before ?? {}, after, '', []);
}

function within(fields: readonly EditorsField[], before: Tree, after: Tree, path: string, steps: readonly (string | number)[]): Difference[] {
	return fields.filter(({ kind }) => kind !== 'own').flatMap((field) => ofField(field, before[field.name] ?? null, after[field.name] ?? null, path + field.name, [...steps, field.name]));
}

function ofField(field: EditorsField, before: unknown, after: unknown, path: string, steps: readonly (string | number)[]): Difference[] {
	if (field.kind === 'list') return ofList(field, items(before), items(after), path, steps);
	if (field.kind === 'group') return within(field.fields ?? [], isTree(before) ? before : {}, isTree(after) ? after : {}, `${path}/`, steps);
	if (isDeepStrictEqual(emptied(before), emptied(after))) return [];
	return [{ path, steps, field, before, after, kind: isEmpty(before) ? 'added' : isEmpty(after) ? 'removed' : 'changed' }];
}

function ofList(field: EditorsField, before: readonly Tree[], after: readonly Tree[], path: string, steps: readonly (string | number)[]): Difference[] {
	const found = after.flatMap((item, index) => {
		const old = before.find(({ key }) => key !== undefined && key === item.key);
		return within(field.fields ?? [], old ?? {}, item, `${path}/${item.key ?? index}/`, [...steps, index]);
	});
	const gone = before.flatMap((item, index) => (after.some(({ key }) => key === item.key) ? [] : within(field.fields ?? [], item, {}, `${path}/${item.key ?? index}/`, [...steps, index])));
	return [...found, ...gone];
}

const isEmpty = (value: unknown): boolean => emptied(value) === null;
const emptied = (value: unknown): unknown => (value === '' || value === false || value === undefined || (Array.isArray(value) && value.length === 0) ? null : value);
const items = (value: unknown): Tree[] => (Array.isArray(value) ? value.filter(isTree) : []);
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
