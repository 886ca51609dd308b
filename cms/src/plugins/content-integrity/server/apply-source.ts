/**
 * The source language owns facts and structure, a translation owns text.
 *
 * Pure: trees in, tree out. A tree is what `rows.ts` makes of a row: plain values, lists of trees with their `key`,
 * organisations as document ids, files as ids.
 */
import type { Field } from './fields.ts';

export type Tree = { key?: string } & { [field: string]: unknown };

/**
 * @returns the target with the source's facts and lists; its own text stays wherever the item still exists, and is empty
 * where the source has something new
 */
export function applySource(fields: readonly Field[], source: Tree, target: Tree): Tree {
	const result: Tree = {};
	if (source.key !== undefined) result.key = source.key;
	for (const field of fields) result[field.name] = merge(field, source[field.name] ?? null, target[field.name] ?? null);

	return result;
}

function merge(field: Field, source: unknown, target: unknown): unknown {
	switch (field.kind) {
		case 'text':
		case 'own':
			return target;
		case 'fact':
			return source;
		case 'group':
			return isTree(source) ? applySource(field.fields, source, isTree(target) ? target : {}) : null;
		case 'list':
			return items(source).map((item) => applySource(field.fields, item, counterpart(item, items(target))));
	}
}

const counterpart = (item: Tree, candidates: readonly Tree[]): Tree => candidates.find((candidate) => item.key !== undefined && candidate.key === item.key) ?? {};

export const items = (value: unknown): Tree[] => (Array.isArray(value) ? value.filter(isTree) : []);
export const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
