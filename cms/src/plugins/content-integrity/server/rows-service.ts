import type { Core, UID } from '@strapi/strapi';
import type { FieldsService } from './fields-service.ts';
import { loadRows, type Row, type Which } from './rows.ts';

/** All languages and versions of an entry as plain trees, for plugins that read whole entries. */
export const rowsService = ({ strapi }: { strapi: Core.Strapi }) => ({
	load: (uid: UID.ContentType, documentId: string, which?: Which): Promise<Row[]> =>
		loadRows(strapi, uid, (strapi.plugin('content-integrity').service('fields') as FieldsService).of(uid), documentId, which),
});
