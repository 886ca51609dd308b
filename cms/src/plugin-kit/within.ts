import type { Core } from '@strapi/strapi';

export type Knex = Core.Strapi['db']['connection'];

/** Reads in the running transaction, if there is one: SQLite's only connection belongs to it meanwhile. */
export async function within<T>(strapi: Core.Strapi, read: (db: Knex) => Promise<T>): Promise<T> {
	if (!strapi.db.inTransaction()) return read(strapi.db.connection);
	return strapi.db.transaction(async ({ trx }) => read(trx));
}
