/**
 * Reads a Strapi schema and says what each field is: a text that every language says anew, a fact that all share, a
 * list held together by keys. Integrity, seed, search, ledger and forms ask here instead of keeping tables of their own.
 *
 * Pure: schemas in, tables out.
 */

/** Marks of `cms/src/schema/attributes.ts`, kept in `pluginOptions.erasmi`. */
export interface Marks {
	text?: boolean;
	words?: number;
	publish?: true | { unless: string };
	lead?: boolean;
	min?: number;
	max?: number;
	facet?: false;
	shape?: 'address' | 'duration' | 'rough-date';
}

interface Base {
	name: string;
	/** Names from the entry down, `quiz.options.text`. */
	path: string;
	marks: Marks;
}

export interface TextField extends Base {
	kind: 'text';
	format: 'plain' | 'blocks';
}

/** What Strapi itself demands of a value, as it stands in the schema. */
export interface Limits {
	regex?: string | RegExp;
	min?: number;
	max?: number;
	maxLength?: number;
	default?: unknown;
}

export type FactValue =
	| { type: 'scalar'; of: string; values?: readonly string[]; limits: Limits }
	| { type: 'concept' | 'concepts'; scheme: string; max?: number }
	| { type: 'entry-links'; types: readonly string[]; max?: number }
	| { type: 'item-key' | 'item-keys'; list: string }
	| { type: 'choice' | 'choices'; list: string }
	| { type: 'organisation' | 'organisations' }
	| { type: 'media'; many: boolean; pictures: boolean };

export interface FactField extends Base {
	kind: 'fact';
	value: FactValue;
	private: boolean;
}

export interface ListField extends Base {
	kind: 'list';
	component: string;
	fields: Field[];
	keyed: boolean;
	/** Holds text somewhere below, so each language has a copy of its own. */
	hasText: boolean;
}

export interface GroupField extends Base {
	kind: 'group';
	component: string;
	fields: Field[];
	hasText: boolean;
}

/** Belongs to one language's row and is neither translated nor shared: its address, where its text came from. */
export interface OwnField extends Base {
	kind: 'own';
}

export type Field = TextField | FactField | ListField | GroupField | OwnField;

/** As much of a Strapi attribute as is read here. */
export interface AttributeSchema extends Limits {
	type: string;
	customField?: string;
	component?: string;
	repeatable?: boolean;
	multiple?: boolean;
	allowedTypes?: readonly string[];
	target?: string;
	relation?: string;
	private?: boolean;
	enum?: readonly string[];
	options?: { scheme?: string; max?: number; types?: readonly string[]; list?: string };
	pluginOptions?: { i18n?: { localized?: boolean }; erasmi?: Marks };
}

export interface ModelSchema {
	uid?: string;
	attributes: Record<string, AttributeSchema>;
}

export type Components = Record<string, ModelSchema>;

/** Attributes that Strapi adds to every type. */
const systemAttributes = new Set(['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'firstPublishedAt', 'createdBy', 'updatedBy', 'locale', 'localizations', 'strapi_stage', 'strapi_assignee', 'strapi_release_action']);

export function readFields(model: ModelSchema, components: Components, parent = ''): Field[] {
	return Object.entries(model.attributes)
		.filter(([name]) => !systemAttributes.has(name) && !(parent && name === 'key'))
		.map(([name, attribute]) => readField(name, attribute, components, parent));
}

function readField(name: string, attribute: AttributeSchema, components: Components, parent: string): Field {
	const marks = attribute.pluginOptions?.erasmi ?? {};
	const base = { name, path: parent ? `${parent}.${name}` : name, marks };

	if (attribute.type === 'component') {
		const component = attribute.component ?? '';
		const model = components[component] ?? { attributes: {} };
		const fields = readFields(model, components, base.path);
		const rest = { ...base, component, fields, hasText: fields.some(isOrHoldsText) };
		return attribute.repeatable ? { kind: 'list', ...rest, keyed: 'key' in model.attributes } : { kind: 'group', ...rest };
	}
	if (marks.text) return { kind: 'text', ...base, format: attribute.type === 'blocks' ? 'blocks' : 'plain' };
	if (!parent && attribute.pluginOptions?.i18n?.localized) return { kind: 'own', ...base };

	return { kind: 'fact', ...base, value: readValue(attribute), private: attribute.private ?? false };
}

export const isOrHoldsText = (field: Field): boolean => field.kind === 'text' || ((field.kind === 'list' || field.kind === 'group') && field.hasText);

function readValue({ type, customField, options = {}, relation, multiple, allowedTypes = [], enum: values, ...attribute }: AttributeSchema): FactValue {
	const max = options.max === undefined ? {} : { max: options.max };
	switch (customField?.replace('plugin::vocabulary.', '')) {
		case 'concept':
			return { type: 'concept', scheme: options.scheme ?? '' };
		case 'concepts':
			return { type: 'concepts', scheme: options.scheme ?? '', ...max };
		case 'entry-links':
			return { type: 'entry-links', types: options.types ?? [], ...max };
		case 'item-key':
			return { type: 'item-key', list: options.list ?? '' };
		case 'item-keys':
			return { type: 'item-keys', list: options.list ?? '' };
		case 'choice':
			return { type: 'choice', list: options.list ?? '' };
		case 'choices':
			return { type: 'choices', list: options.list ?? '' };
	}
	if (type === 'relation') return { type: relation?.endsWith('ToMany') ? 'organisations' : 'organisation' };
	if (type === 'media') return { type: 'media', many: multiple ?? false, pictures: allowedTypes.every((each) => each === 'images') };
	return { type: 'scalar', of: type, ...(values ? { values } : {}), limits: limitsOf(attribute) };
}

function limitsOf(attribute: Limits): Limits {
	const names = ['regex', 'min', 'max', 'maxLength', 'default'] as const;
	return Object.fromEntries(names.filter((name) => attribute[name] !== undefined).map((name) => [name, attribute[name]]));
}

/** Every field with all that lie below it, depth first. */
export function* walk(fields: readonly Field[]): Generator<Field> {
	for (const field of fields) {
		yield field;
		if (field.kind === 'list' || field.kind === 'group') yield* walk(field.fields);
	}
}

/** Every translatable leaf. */
export const textsOf = (fields: readonly Field[]): TextField[] => [...walk(fields)].filter((field) => field.kind === 'text');
/** Every fact, also those in items of lists. */
export const factsOf = (fields: readonly Field[]): FactField[] => [...walk(fields)].filter((field) => field.kind === 'fact');
export const listsOf = (fields: readonly Field[]): ListField[] => [...walk(fields)].filter((field) => field.kind === 'list');
/** Title and summary, in this order. */
export const leadsOf = (fields: readonly Field[]): TextField[] => textsOf(fields).filter((field) => field.marks.lead);
