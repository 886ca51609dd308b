import type { Attribute } from './attributes';
import { formConfig } from './form';

type Attributes = Record<string, Attribute>;

/** Columns of the list of entries; a type shows those it has. */
const listColumns = ['title', 'place', 'country', 'sourceLocale'];

/** A type that exists in several languages and has drafts. The name is also the name of its folder. */
export const localizedType = (name: string, plural: string, displayName: string, attributes: Attributes) => ({
	kind: 'collectionType',
	collectionName: plural.replaceAll('-', '_'),
	info: { singularName: name, pluralName: plural, displayName },
	options: { draftAndPublish: true },
	pluginOptions: { i18n: { localized: true } },
	attributes,
	config: formConfig(attributes, listColumns),
});

/** A type that every language shares and that is public as soon as a published entry refers to it. */
export const sharedType = (name: string, plural: string, displayName: string, attributes: Attributes) => ({
	kind: 'collectionType',
	collectionName: plural.replaceAll('-', '_'),
	info: { singularName: name, pluralName: plural, displayName },
	options: { draftAndPublish: false },
	attributes,
	config: formConfig(attributes, Object.keys(attributes).filter((name) => attributes[name]?.type !== 'component').slice(0, 4)),
});

/** The one entry that holds what is said once for the whole site. */
export const localizedSingle = (name: string, plural: string, displayName: string, attributes: Attributes) => ({
	...localizedType(name, plural, displayName, attributes),
	kind: 'singleType',
});

/** A group of fields inside a type. The table is named after the folder and the file. */
export const component = (collectionName: string, displayName: string, attributes: Attributes) => ({
	collectionName: `components_${collectionName}`,
	info: { displayName },
	options: {},
	attributes,
	config: formConfig(attributes),
});
