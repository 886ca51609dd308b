/**
 * What a type's schema says about its fields, as far as search and references need it.
 *
 * The Strapi schema stays the only place that names fields; a new field is searched without a change here.
 */

/** The part of a Strapi attribute that is read here. */
export interface Attribute {
	type: string;
	customField?: string;
	component?: string;
	target?: string;
	private?: boolean;
	options?: { scheme?: string };
	pluginOptions?: { erasmi?: { text?: boolean } };
}

export interface Model {
	attributes: Readonly<Record<string, Attribute>>;
}

export type Field =
	/** Words that people read: a string or rich text. */
	| { kind: 'text'; name: string }
	/** Notations of concepts: one string, or a list. */
	| { kind: 'concepts'; name: string; scheme: string }
	/** `[{ type, documentId }]` */
	| { kind: 'links'; name: string }
	| { kind: 'organisations'; name: string }
	| { kind: 'files'; name: string }
	| { kind: 'component'; name: string; fields: readonly Field[] };

/**
 * @param modelOf content types and components by uid
 * @returns fields in the order of the schema; fields without meaning here are left out
 */
export function describe(uid: string, modelOf: (uid: string) => Model): readonly Field[] {
	return fieldsOf(modelOf(uid), modelOf, [uid]);
}

function fieldsOf(model: Model, modelOf: (uid: string) => Model, inside: readonly string[]): Field[] {
	return Object.entries(model.attributes).flatMap(([name, attribute]): Field[] => {
		if (attribute.private || name === 'localizations') return [];
		if (attribute.type === 'component' && attribute.component) {
			if (inside.includes(attribute.component)) return [];
			const fields = fieldsOf(modelOf(attribute.component), modelOf, [...inside, attribute.component]);
			return [{ kind: 'component', name, fields }];
		}
		return field(name, attribute);
	});
}

function field(name: string, attribute: Attribute): Field[] {
	switch (attribute.customField) {
		case 'plugin::vocabulary.concept':
		case 'plugin::vocabulary.concepts':
			return [{ kind: 'concepts', name, scheme: attribute.options?.scheme ?? '' }];
		case 'plugin::vocabulary.entry-links':
			return [{ kind: 'links', name }];
	}
	if (attribute.type === 'relation') return attribute.target === 'api::organisation.organisation' ? [{ kind: 'organisations', name }] : [];
	if (attribute.type === 'media') return [{ kind: 'files', name }];
	return attribute.pluginOptions?.erasmi?.text ? [{ kind: 'text', name }] : [];
}
