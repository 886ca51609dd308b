/**
 * What `content-integrity` reads from the schemas about each field, as far as a seed file is concerned. The schemas alone
 * say which fields exist; nothing is repeated here. Pure.
 */

export type Fields = readonly Field[];

export type Field = { name: string; marks: Marks } & (
	| { kind: 'text'; format: 'plain' | 'blocks' }
	| { kind: 'fact'; value: FactValue }
	| { kind: 'list' | 'group'; fields: Fields; hasText: boolean }
	/** Belongs to one language's row, such as its slug. */
	| { kind: 'own' }
);

interface Marks {
	words?: number;
	/** Needed to publish. */
	publish?: true | { unless: string };
	min?: number;
	max?: number;
}

export type FactValue =
	| { type: 'scalar'; of: string; values?: readonly string[]; limits: { regex?: string | RegExp; min?: number; max?: number; maxLength?: number; default?: unknown } }
	| { type: 'concept' | 'concepts'; scheme: string; max?: number }
	| { type: 'entry-links'; types: readonly string[]; max?: number }
	/** Keys of items of another list; one that starts with `./` lies in the same item. */
	| { type: 'item-key' | 'item-keys' | 'choice' | 'choices'; list: string }
	| { type: 'organisation' | 'organisations' }
	| { type: 'media'; many: boolean };

/** Fields that the import sets itself. */
const setByImport = new Set(['sourceLocale', 'owner', 'coOwners']);

/** The fields a seed file may fill. It holds no uploaded files. */
export const fillable = (fields: Fields): Fields => fields.filter((field) => field.kind !== 'own' && !setByImport.has(field.name) && !(field.kind === 'fact' && field.value.type === 'media'));

export const fieldNamed = (fields: Fields, name: string): Field | undefined => fields.find((field) => field.name === name);

/** Whether a file gives the value as a list. Where one link is all there can be, it is written without one. */
export const isMany = (value: FactValue): boolean => (value.type === 'entry-links' ? value.max !== 1 : value.type.endsWith('s'));
