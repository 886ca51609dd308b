/** One truth per document: the source language owns facts and structure, a translation owns text. */
import type { Core } from '@strapi/strapi';
import { publishedService } from './amend.ts';
import { ensureUniqueRows } from './database.ts';
import { deskService } from './desk.ts';
import type { Components } from './fields.ts';
import { fieldsService } from './fields-service.ts';
import { registerIntegrity } from './integrity.ts';
import localesService, { protectLocales } from './locales.ts';
import { forgetWhatIsWritten } from './read-once.ts';
import { readyService } from './ready.ts';
import { rowsService } from './rows-service.ts';
import { lintSchemas, type ContentTypeSchema } from './schema-lint.ts';
import { isLocalized } from './types.ts';

interface Context {
	strapi: Core.Strapi;
}

export default {
	register({ strapi }: Context): void {
		registerIntegrity(strapi);
	},
	async bootstrap({ strapi }: Context): Promise<void> {
		refuseBadSchemas(strapi);
		replaceStrapisSync(strapi);
		forgetWhatIsWritten(strapi);
		protectLocales(strapi);
		await ensureUniqueRows(strapi);
	},
	services: { fields: fieldsService, locales: localesService, desk: deskService, published: publishedService, rows: rowsService, ready: readyService },
};

function refuseBadSchemas(strapi: Core.Strapi): void {
	const faults = lintSchemas(Object.values(strapi.contentTypes) as unknown as ContentTypeSchema[], strapi.components as unknown as Components);
	if (faults.length > 0) throw new Error(`The content types would lose content:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
}

/**
 * Strapi copies shared fields from a row that the database happens to give first: results differ between SQLite and
 * PostgreSQL, and publishing one language may rewrite what another has published.
 */
function replaceStrapisSync(strapi: Core.Strapi): void {
	const localizations = strapi.plugin('i18n').service('localizations');
	const original = localizations.syncNonLocalizedAttributes;
	localizations.syncNonLocalizedAttributes = (entry: unknown, model: { uid: string }) => (isLocalized(strapi, model.uid) ? undefined : original(entry, model));
}
