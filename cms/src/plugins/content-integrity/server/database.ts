/** What the document service leaves to luck: one writer a document at a time, one row a language and version. */
import { localizedUids } from './types.ts';
import type { Core } from '@strapi/strapi';

/**
 * Waits until nobody else writes the document; the lock ends with the transaction. SQLite has one connection, so its
 * transactions wait for each other anyway.
 */
export async function lock(strapi: Core.Strapi, name: string): Promise<void> {
	if (strapi.db.dialect.client !== 'postgres') return;
	await strapi.db.transaction(async ({ trx }) => {
		await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [name]);
	});
}

/** Three concurrent first publications made two published rows in nine documents out of ten. */
export async function ensureUniqueRows(strapi: Core.Strapi): Promise<void> {
	for (const uid of localizedUids(strapi)) {
		const table = strapi.contentType(uid).collectionName ?? '';
		await strapi.db.connection.raw(`create unique index if not exists ${table}_one_row on ${table} (document_id, locale, (published_at is null))`);
	}
}
