/**
 * Tables of our plugins. They are models and no content types: nobody edits them in the admin, and neither REST nor
 * GraphQL shows them.
 *
 * Moments are milliseconds since 1970 in whole numbers, which both databases store and compare alike.
 */
import type { Core } from '@strapi/strapi';

export interface Table {
	attributes: Readonly<Record<string, object>>;
	indexes: readonly { columns: readonly string[]; unique?: true }[];
}

export const word = { type: 'string', column: { notNullable: true } };
export const optionalWord = { type: 'string' };
export const words = { type: 'text' };
export const moment = { type: 'biginteger', column: { notNullable: true } };
export const optionalMoment = { type: 'biginteger' };
/** Id of an admin user. */
export const person = { type: 'integer' };
export const count = { type: 'integer', column: { notNullable: true, defaultTo: 0 } };
export const flag = { type: 'boolean', column: { notNullable: true, defaultTo: false } };

/** For `register` of a plugin: Strapi then makes and alters the tables at its start. */
export function registerTables(strapi: Core.Strapi, plugin: string, tables: Readonly<Record<string, Table>>): void {
	// The registry of models has no public type; core's own tables are added in the same way, one at a time.
	const models = strapi.get('models') as { add(model: object): void };
	for (const [table, { attributes, indexes }] of Object.entries(tables)) {
		models.add({
			uid: `plugin::${plugin}.${table}`,
			singularName: table,
			tableName: table,
			// Strapi writes the column's name into each attribute, so none may be shared.
			attributes: Object.fromEntries(Object.entries({ id: { type: 'increments' }, ...attributes }).map(([name, attribute]) => [name, { ...attribute }])),
			indexes: indexes.map(({ columns, unique }) => ({ name: `${table}_${columns.join('_')}`, columns: [...columns], ...(unique && { type: 'unique' }) })),
		});
	}
}
