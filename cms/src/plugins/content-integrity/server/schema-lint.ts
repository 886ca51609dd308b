/**
 * Refuses content types that would lose content: Strapi drops links to localized or draft entries when it publishes, and
 * a list without keys cannot be held together over languages.
 *
 * Pure: schemas in, faults out.
 */
import { isOrHoldsText, readFields, walk, type Components, type Field, type ModelSchema } from './fields.ts';

export interface ContentTypeSchema extends ModelSchema {
	uid: string;
	options?: { draftAndPublish?: boolean };
	pluginOptions?: { i18n?: { localized?: boolean } };
}

/** @returns one sentence a fault, each with what to do */
export function lintSchemas(types: readonly ContentTypeSchema[], components: Components): string[] {
	const ours = types.filter(({ uid }) => uid.startsWith('api::'));
	const faults = ours.flatMap((type) => [...lintType(type, components), ...lintRelations(type.uid, type, types)]);
	for (const [uid, component] of Object.entries(components)) faults.push(...lintRelations(uid, component, types));

	return [...new Set(faults)];
}

function lintRelations(uid: string, model: ModelSchema, types: readonly ContentTypeSchema[]): string[] {
	return Object.entries(model.attributes)
		.filter(([name, attribute]) => attribute.type === 'relation' && !['localizations', 'createdBy', 'updatedBy'].includes(name) && attribute.target?.startsWith('api::'))
		.flatMap(([name, attribute]) => {
			const target = types.find((type) => type.uid === attribute.target);
			const bad = target?.pluginOptions?.i18n?.localized ? 'has languages' : target?.options?.draftAndPublish ? 'has drafts' : undefined;
			return bad ? [`${uid}.${name} is a relation to ${attribute.target}, which ${bad}; Strapi loses such links. Use the custom field entry-links.`] : [];
		});
}

function lintType(type: ContentTypeSchema, components: Components): string[] {
	if (!type.pluginOptions?.i18n?.localized) return [];
	const fields = readFields(type, components);
	const faults: string[] = [];
	for (const name of ['sourceLocale', 'textOrigin']) {
		if (!(name in type.attributes)) faults.push(`${type.uid} has languages but no field ${name}. Add \`...provenance\` or \`...common()\`.`);
	}
	for (const field of fields) faults.push(...lintRoot(type, field));
	for (const field of walk(fields)) {
		if (field.kind === 'list' && field.hasText && !field.keyed) faults.push(`${type.uid}.${field.path} is a list with text, but its items (${field.component}) have no key. Add \`key\` to the component.`);
		if ((field.kind === 'list' || field.kind === 'group') && field.component && !components[field.component]) faults.push(`${type.uid}.${field.path} uses the component ${field.component}, which does not exist.`);
		const unless = typeof field.marks.publish === 'object' ? field.marks.publish.unless : undefined;
		if (unless && !(unless in type.attributes)) faults.push(`${type.uid}.${field.path} is needed unless ${unless} is filled, but there is no field ${unless}.`);
	}
	return faults;
}

/** Strapi shares or separates whole attributes; flags further inside have no effect. */
function lintRoot({ uid, attributes }: ContentTypeSchema, field: Field): string[] {
	const localized = attributes[field.name]?.pluginOptions?.i18n?.localized ?? false;
	if (isOrHoldsText(field) && !localized) return [`${uid}.${field.name} holds text, but is not localized. Use \`textList\` or \`textGroup\`.`];
	if ((field.kind === 'list' || field.kind === 'group') && !field.hasText && localized) return [`${uid}.${field.name} holds only facts, but is localized. Use \`factList\`.`];
	return [];
}
