/** Changes what is public without publishing the rest of the draft, for reports on how a network's work goes on. */
import type { Core, UID } from '@strapi/strapi';
import type { Tree } from './apply-source.ts';
import { lock } from './database.ts';
import type { FieldsService } from './fields-service.ts';
import { spread } from './integrity.ts';
import { loadRows, writeTree } from './rows.ts';

export const publishedService = ({ strapi }: { strapi: Core.Strapi }) => ({
	/**
	 * Writes what `change` makes of the published original, and its facts into the published translations.
	 * The draft is the caller's business.
	 * @returns whether anything is public
	 */
	async amend(uid: UID.ContentType, documentId: string, change: (tree: Tree) => Tree): Promise<boolean> {
		return strapi.db.transaction(async () => {
			await lock(strapi, documentId);
			const fields = (strapi.plugin('content-integrity').service('fields') as FieldsService).of(uid);
			const rows = await loadRows(strapi, uid, fields, documentId, { status: 'published' });
			const source = rows.find((row) => row.locale === row.tree.sourceLocale);
			if (!source) return false;

			await writeTree(strapi, uid, fields, source, change(source.tree));
			await spread({ strapi, uid, fields }, documentId, source.locale, source.locale, 'published');
			return true;
		});
	},
});
