/** The fields that GraphQL shows of our content types and of the components in them. */
import type { Core, UID } from '@strapi/strapi';

export interface Attribute {
	type: string;
	component?: string;
	repeatable?: boolean;
	multiple?: boolean;
	relation?: string;
	target?: string;
}

export interface Field {
	/** Of the content type or component. */
	uid: string;
	/** Name of its type in the schema. */
	type: string;
	/** Name of the field and of the attribute. */
	name: string;
	attribute: Attribute;
}

/** @returns each once, those of components after those of what holds them */
export function fieldsOf(strapi: Core.Strapi, uids: readonly string[]): Field[] {
	const { naming } = strapi.plugin('graphql').service('utils');
	const fields: Field[] = [];
	const waiting = [...uids];
	const seen = new Set<string>();
	for (let uid = waiting.shift(); uid !== undefined; uid = waiting.shift()) {
		if (seen.has(uid)) continue;
		seen.add(uid);
		const model = strapi.getModel(uid as UID.Schema) as unknown as { modelType: string; attributes: Record<string, Attribute> };
		const type: string = model.modelType === 'component' ? naming.getComponentName(model) : naming.getTypeName(model);
		for (const [name, attribute] of Object.entries(model.attributes)) {
			fields.push({ uid, type, name, attribute });
			if (attribute.component) waiting.push(attribute.component);
		}
	}
	return fields;
}
