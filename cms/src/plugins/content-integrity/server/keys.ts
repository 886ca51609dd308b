/**
 * Stable keys of list items. Strapi's own ids change with every publication, so an item is known by its key in every
 * language and version.
 *
 * Pure, apart from the maker of new keys that is handed in.
 */
import { isTree, items } from './apply-source.ts';
import type { Field } from './fields.ts';

type Item = { id?: string | number; key?: string | null } & Record<string, unknown>;

/**
 * Gives each item in what was sent a key: the one it came with, else the one the stored item with its database id has,
 * else a new one. A key that occurs twice stays with the first.
 * @param stored the row as it is in the database, with ids; `undefined` for a new entry
 */
export function withKeys<T extends Record<string, unknown>>(fields: readonly Field[], sent: T, stored: Record<string, unknown> | undefined, newKey: () => string): T {
	const result: Record<string, unknown> = { ...sent };
	for (const field of fields) {
		if ((field.kind !== 'list' && field.kind !== 'group') || !(field.name in sent)) continue;
		const value = sent[field.name];
		const before = stored?.[field.name];
		if (field.kind === 'group') {
			if (isTree(value)) result[field.name] = withKeys(field.fields, value, isTree(before) ? before : undefined, newKey);
		} else if (Array.isArray(value)) {
			result[field.name] = keyedItems(field.fields, field.keyed, value as Item[], items(before) as Item[], newKey);
		}
	}
	return result as T;
}

function keyedItems(fields: readonly Field[], keyed: boolean, sent: readonly Item[], stored: readonly Item[], newKey: () => string): Item[] {
	const used = new Set<string>();
	return sent.map((item) => {
		const before = stored.find((candidate) => item.id !== undefined && String(candidate.id) === String(item.id)) ?? stored.find((candidate) => item.key && candidate.key === item.key);
		const result = withKeys(fields, item, before, newKey);
		if (!keyed) return result;
		const known = item.key || before?.key;
		const key = known && !used.has(known) ? known : newKey();
		used.add(key);
		return { ...result, key };
	});
}
