import type { Core } from '@strapi/strapi';
import { factsOf, leadsOf, listsOf, readFields, textsOf, walk, type Components, type Field, type ModelSchema } from './fields.ts';

export type FieldsService = ReturnType<typeof fieldsService>;

/** What the schema says about each type; other plugins ask here. Schemas do not change while Strapi runs. */
export const fieldsService = ({ strapi }: { strapi: Core.Strapi }) => {
	const known = new Map<string, Field[]>();

	return {
		/** The tree of fields of a type. */
		of(uid: string): Field[] {
			const found = known.get(uid) ?? readFields(strapi.contentTypes[uid as never] as unknown as ModelSchema, strapi.components as unknown as Components);
			known.set(uid, found);
			return found;
		},
		walk,
		textsOf,
		factsOf,
		listsOf,
		leadsOf,
	};
};
