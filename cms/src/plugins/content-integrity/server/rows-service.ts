import type { Core, UID } from '@strapi/strapi';
import type { Tree } from './apply-source.ts';
import { lock } from './database.ts';
import type { FieldsService } from './fields-service.ts';
import { loadRows, toData, type Row, type Which } from './rows.ts';
import { slugsOfOthers } from './slugs.ts';

/** All languages and versions of an entry as plain trees, for plugins that read whole entries. */
export const rowsService = ({ strapi }: { strapi: Core.Strapi }) => {
	const fieldsOf = (uid: string) => (strapi.plugin('content-integrity').service('fields') as FieldsService).of(uid);
	return {
		load: (uid: UID.ContentType, documentId: string, which?: Which): Promise<Row[]> => loadRows(strapi, uid, fieldsOf(uid), documentId, which),
		/** Fields of a tree in the form the document service takes. */
		data: (uid: UID.ContentType, tree: Tree): Record<string, unknown> => toData(fieldsOf(uid), tree),
		/** Whether an entry may have this address: no other has it or had it, in any language. */
		isAddressFree: async (uid: UID.ContentType, documentId: string, slug: string): Promise<boolean> => !(await slugsOfOthers(strapi, uid, documentId, slug)).has(slug),
		/** Runs work in a transaction while nobody else writes the entry: what it read is still true when it writes. */
		async exclusively<T>(documentId: string, work: () => Promise<T>): Promise<T> {
			return strapi.db.transaction(async () => {
				await lock(strapi, documentId);
				return work();
			});
		},
	};
};
