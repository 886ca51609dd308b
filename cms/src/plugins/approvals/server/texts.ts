/** Which words somebody approved. Pure. */
import { createHash } from 'node:crypto';

/** As much of a field of content-integrity as is read here. */
export interface TextsField {
	kind: 'text' | 'fact' | 'list' | 'group' | 'own';
	name: string;
	fields?: readonly TextsField[];
}

type Tree = Record<string, unknown>;

/** Names the words of an entry: another term or date is no other text. */
export const textsName = (fields: readonly TextsField[], tree: Tree): string => createHash('sha256').update(JSON.stringify(textsOf(fields, tree))).digest('base64url').slice(0, 22);

/** Empty texts, empty lists and what is not there are one. */
function textsOf(fields: readonly TextsField[], tree: Tree): unknown[] {
	return fields.flatMap(({ kind, name, fields: inner = [] }): unknown[] => {
		const value = tree[name] ?? null;
		if (kind === 'text') return value === null || value === '' ? [] : [[name, value]];
		if (kind !== 'list' && kind !== 'group') return [];
		const items = [value].flat().filter((item): item is Tree => typeof item === 'object' && item !== null);
		return items.map((item) => [name, textsOf(inner, item)]).filter(([, texts]) => (texts as unknown[]).length > 0);
	});
}
