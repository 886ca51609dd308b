/** Which fields of a type belong to which part of an entry. Read from the schemas, which alone know the fields. */
import type { ContentType } from '@erasmi/config/types';
import type { Parts } from './roles.ts';

/** The part of Strapi's schemas that is read here. */
export interface Attribute {
	type: string;
	component?: string;
	pluginOptions?: { i18n?: { localized?: boolean }; erasmi?: { text?: boolean } };
}

export interface Schema {
	attributes: Record<string, Attribute>;
	pluginOptions?: { i18n?: { localized?: boolean } };
}

export interface Schemas {
	type(type: ContentType): Schema;
	component(uid: string): Schema;
}

/**
 * What a coordinator reports: lists whose items they add and change as a whole, and single facts of items that stay.
 * A path ends where the coordinator's freedom begins.
 */
export const progressPaths: Partial<Record<ContentType, readonly string[]>> = {
	'action-plan': ['measures.status', 'measures.progress', 'measures.lateReason', 'measures.evidence', 'measures.updates', 'goals.readings'],
	network: ['meetings'],
};

/** Besides its texts, a language has its own address and says how its text came to be. */
const textCompanions = ['slug', 'textOrigin'];

/** Paths of single fields, such as `measures.updates.note`. Keys of items go along, for they hold the languages together. */
export function fieldsFor(type: ContentType, parts: Parts, schemas: Schemas): string[] {
	const leaves = leavesOf(schemas.type(type), schemas);
	if (parts === 'everything') return leaves.map(({ path }) => path);
	if (parts === 'text') return leaves.filter(isText).map(({ path }) => path);

	const allowed = progressPaths[type] ?? [];
	const lists = allowed.map((path) => path.split('.')[0]);
	return leaves.map(({ path }) => path).filter((path) => allowed.some((start) => path === start || path.startsWith(`${start}.`)) || lists.includes(path.replace(/\.key$/, '')));
}

/** Leaves of what a translator sends only what a translation says, and Strapi's note of who wrote it. */
export function keepTexts(data: Record<string, unknown>, type: ContentType, schemas: Schemas): Record<string, unknown> {
	const kept = [...fieldsFor(type, 'text', schemas), 'createdBy', 'updatedBy'];
	return prune(data, kept, '');
}

function prune(item: Record<string, unknown>, kept: readonly string[], prefix: string): Record<string, unknown> {
	const entries = Object.entries(item).flatMap(([name, value]): [string, unknown][] => {
		const path = prefix + name;
		// Strapi finds the row of an item by its id.
		if (kept.includes(path) || (prefix !== '' && name === 'id')) return [[name, value]];
		if (!kept.some((field) => field.startsWith(`${path}.`))) return [];
		if (Array.isArray(value)) return [[name, value.map((part) => (isRecord(part) ? prune(part, kept, `${path}.`) : part))]];
		return [[name, isRecord(value) ? prune(value, kept, `${path}.`) : value]];
	});
	return Object.fromEntries(entries);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

interface Leaf {
	path: string;
	attribute: Attribute;
	/** Inside a list that each language has a copy of. */
	inTexts: boolean;
}

/** Strapi's own bookkeeping is not for forms. */
const internal = ['localizations', 'locale', 'createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy'];

function leavesOf(schema: Schema, schemas: Schemas, prefix = '', inTexts = false): Leaf[] {
	return Object.entries(schema.attributes)
		.filter(([name]) => prefix !== '' || !internal.includes(name))
		.flatMap(([name, attribute]) => {
			const path = prefix + name;
			if (attribute.type !== 'component' || !attribute.component) return [{ path, attribute, inTexts }];
			const isTextList = inTexts || attribute.pluginOptions?.i18n?.localized === true;
			return leavesOf(schemas.component(attribute.component), schemas, `${path}.`, isTextList);
		});
}

function isText({ path, attribute, inTexts }: Leaf): boolean {
	if (inTexts && path.endsWith('.key')) return true;
	if (textCompanions.includes(path)) return true;
	return attribute.pluginOptions?.erasmi?.text === true && (inTexts || !path.includes('.'));
}
