/**
 * Strapi wraps every field of a schema to look for rights and policies. Those of plain values have none, and a case in
 * six languages has 350 of them: a sixth of the time of such a question went there.
 */
import type { Core } from '@strapi/strapi';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { fieldsOf } from './fields.ts';

/** Fields of plain values are read as GraphQL itself reads them; what leads to other rows keeps Strapi's ways. */
export function readPlainFieldsPlainly(strapi: Core.Strapi, uids: readonly string[]): void {
	const service = strapi.plugin('graphql').service('content-api');
	const build: () => GraphQLSchema = service.buildSchema;
	service.buildSchema = (): GraphQLSchema => {
		const schema = build();
		const { isStrapiScalar, isEnumeration } = strapi.plugin('graphql').service('utils').attributes;
		for (const { type, name, attribute } of fieldsOf(strapi, uids)) {
			if (!isStrapiScalar(attribute) && !isEnumeration(attribute)) continue;
			const owner = schema.getType(type);
			const field = isObjectType(owner) ? owner.getFields()[name] : undefined;
			if (field) delete field.resolve;
		}
		return schema;
	};
}
