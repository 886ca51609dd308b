/** How a field is asked for, read from the schema: which words, terms and choices it takes. Pure. */
import type { EditorsField } from './values.ts';

export interface Choice {
	value: string;
	label: string;
}

export type Input =
	| { as: 'line' | 'text'; words?: number }
	| { as: 'number'; isWhole: boolean; min?: number; max?: number }
	| { as: 'concept' | 'concepts'; scheme: string; max?: number }
	| { as: 'choice' | 'choices'; choices: Choice[] }
	| { as: 'entries'; types: readonly string[]; max?: number }
	/** Items of another list of the same entry, by their keys. */
	| { as: 'item' | 'items'; list: string }
	| { as: 'list'; fields: FormField[]; min?: number }
	/** Fields that belong together. */
	| { as: 'group'; fields: FormField[] }
	/** Text with headings, lists, quotes and links. */
	| { as: 'rich'; words?: number }
	| { as: 'file'; isPicture: boolean; types: readonly string[]; maxBytes: number }
	| { as: 'word' | 'address' | 'email' | 'duration' | 'rough-date' | 'day' | 'moment' | 'yes-no' | 'organisation' };

/** The input that goes by this name. */
export type InputOf<Kind extends Input['as'], Each = Input> = Each extends { as: infer Named } ? (Kind extends Named ? Each & { as: Kind } : never) : never;

export interface FormField {
	name: string;
	label: string;
	/** Publishing never needs it. */
	isOptional: boolean;
	input: Input;
}

interface Words {
	/** @param path names of fields from the entry down */
	label(path: readonly string[]): string;
	choices(list: string): Choice[];
	/** What may be uploaded: types and size. */
	uploads: { types: readonly string[]; maxBytes: number };
}

/** Texts of no more words fit a line. */
const LINE_WORDS = 20;

/** @returns fields that a guided form can ask for */
export function describe(fields: readonly EditorsField[], words: Words, above: readonly string[] = []): FormField[] {
	return fields.flatMap((field): FormField[] => {
		const path = [...above, field.name];
		const input = inputOf(field, words, path);
		return input ? [{ name: field.name, label: words.label(path), isOptional: field.marks.publish === undefined, input }] : [];
	});
}

function inputOf(field: EditorsField, words: Words, path: readonly string[]): Input | undefined {
	const { marks, kind } = field;
	if (kind === 'list') return { as: 'list', fields: describe(field.fields ?? [], words, path), ...(marks.min === undefined ? {} : { min: marks.min }) };
	if (kind === 'group') return { as: 'group', fields: describe(field.fields ?? [], words, path) };
	if (kind === 'text') return { as: field.format === 'blocks' ? 'rich' : (marks.words ?? 0) <= LINE_WORDS ? 'line' : 'text', ...(marks.words === undefined ? {} : { words: marks.words }) };
	if (kind !== 'fact') return undefined;
	const { value } = field;
	const max = value?.max === undefined ? {} : { max: value.max };
	switch (value?.type) {
		case 'concept':
		case 'concepts':
			return { as: value.type, scheme: value.scheme ?? '', ...max };
		case 'choice':
		case 'choices':
			return { as: value.type, choices: words.choices(value.list ?? '') };
		case 'entry-links':
			return { as: 'entries', types: value.types ?? [], ...max };
		case 'item-key':
			return { as: 'item', list: value.list ?? '' };
		case 'item-keys':
			return { as: 'items', list: value.list ?? '' };
		case 'organisation':
			return { as: 'organisation' };
		case 'media':
			return { as: 'file', isPicture: value.pictures === true, types: words.uploads.types.filter((type) => !value.pictures || type.startsWith('image/')), maxBytes: words.uploads.maxBytes };
		case 'scalar':
			return scalar(field);
		default:
			return undefined;
	}
}

function scalar({ marks, value }: EditorsField): Input | undefined {
	const { min, max } = value?.limits ?? {};
	switch (value?.of) {
		case 'string':
			return { as: marks.shape ?? 'word' };
		case 'email':
			return { as: 'email' };
		case 'boolean':
			return { as: 'yes-no' };
		case 'date':
			return { as: 'day' };
		case 'datetime':
			return { as: 'moment' };
		case 'integer':
		case 'float':
			return { as: 'number', isWhole: value.of === 'integer', ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
		default:
			return undefined;
	}
}
