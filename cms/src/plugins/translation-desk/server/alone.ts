import type { Core } from '@strapi/strapi';
import { within, type Knex } from './store.ts';

interface Rows {
	/** Runs work in a transaction while nobody else writes the entry. */
	exclusively<T>(documentId: string, work: () => Promise<T>): Promise<T>;
}

/** The entry is locked before the ledger, as everybody does who writes it: two who take them the other way round wait for each other for ever. */
export const alone = <T>(strapi: Core.Strapi, documentId: string, work: (trx: Knex) => Promise<T>): Promise<T> => (strapi.plugin('content-integrity').service('rows') as Rows).exclusively(documentId, () => within(strapi, work));
