/** What the seed has to know of each field, read from the schemas of the CMS, which alone say which fields exist. Pure. */

import type { ContentType } from '@erasmi/config/types';

/** The part of a Strapi attribute that is read here. */
export interface Attribute {
	type: string;
	component?: string;
	repeatable?: boolean;
	customField?: string;
	options?: { scheme?: string; types?: readonly string[]; list?: string; max?: number };
	enum?: readonly string[];
	regex?: string | RegExp;
	min?: number;
	max?: number;
	maxLength?: number;
	relation?: string;
	pluginOptions?: { erasmi?: Marks };
}

interface Marks {
	text?: boolean;
	words?: number;
	publish?: true | { unless: string };
	lead?: true;
	min?: number;
	max?: number;
}

export type Attributes = Readonly<Record<string, Attribute>>;

/** Where schemas come from: a running Strapi, or their files in a unit test. */
export interface Schemas {
	type(type: ContentType): Attributes;
	component(uid: string): Attributes;
}

export type Field = { marks: Marks } & (
	| { kind: 'text'; rich: boolean }
	| { kind: 'concepts'; scheme: string; list: boolean; max: number }
	/** `list` is false where one link is all there can be; a file then names it without a list. */
	| { kind: 'links'; types: readonly string[]; list: boolean; max: number }
	| { kind: 'organisations'; list: boolean }
	/** Keys of items of another list; one that starts with `./` lies in the same item. */
	| { kind: 'keys'; of: string; list: boolean }
	| { kind: 'choices'; of: string; list: boolean }
	| { kind: 'items'; fields: Fields }
	| { kind: 'group'; fields: Fields }
	| { kind: 'value'; attribute: Attribute }
);

export type Fields = ReadonlyMap<string, Field>;

/** Fields that the import sets itself. */
const setByImport = new Set(['sourceLocale', 'owner', 'coOwners']);

/** Fields a seed file may fill. Files are left out: the seed has none. */
export function fieldsOf(attributes: Attributes, schemas: Schemas): Fields {
	const fillable = Object.entries(attributes).filter(([name, attribute]) => attribute.pluginOptions?.erasmi && attribute.type !== 'media' && !setByImport.has(name));
	return new Map(fillable.map(([name, attribute]) => [name, toField(attribute, schemas)]));
}

function toField(attribute: Attribute, schemas: Schemas): Field {
	const marks = attribute.pluginOptions?.erasmi ?? {};
	if (attribute.customField) return { marks, ...customField(attribute.customField, attribute.options ?? {}) };
	if (attribute.type === 'relation') return { marks, kind: 'organisations', list: attribute.relation === 'manyToMany' };
	if (attribute.type === 'component') return { marks, kind: attribute.repeatable ? 'items' : 'group', fields: fieldsOf(schemas.component(attribute.component ?? ''), schemas) };
	if (marks.text) return { marks, kind: 'text', rich: attribute.type === 'blocks' };
	return { marks, kind: 'value', attribute };
}

type CustomField = Field extends infer F ? (F extends { marks: Marks } ? Omit<F, 'marks'> : never) : never;

function customField(name: string, { scheme = '', types = [], list = '', max = Infinity }: NonNullable<Attribute['options']>): CustomField {
	switch (name) {
		case 'plugin::vocabulary.concept':
			return { kind: 'concepts', scheme, list: false, max: 1 };
		case 'plugin::vocabulary.concepts':
			return { kind: 'concepts', scheme, list: true, max };
		case 'plugin::vocabulary.entry-links':
			return { kind: 'links', types, list: max > 1, max };
		case 'plugin::vocabulary.item-key':
			return { kind: 'keys', of: list, list: false };
		case 'plugin::vocabulary.item-keys':
			return { kind: 'keys', of: list, list: true };
		case 'plugin::vocabulary.choice':
			return { kind: 'choices', of: list, list: false };
		case 'plugin::vocabulary.choices':
			return { kind: 'choices', of: list, list: true };
		default:
			throw new Error(`The seed does not know the custom field ${name}. Say in scripts/seed/fields.ts how a file holds it.`);
	}
}
