import type { Core } from '@strapi/strapi';
import documents from './documents.ts';
import writer from './writer.ts';

/** At 03:47, after the change feed has compared. */
const EVERY_NIGHT = '47 3 * * *';

/** From published entries to search documents, and from there into Meilisearch. */
export default {
	bootstrap({ strapi }: { strapi: Core.Strapi }): void {
		const { isConfigured, clean } = strapi.plugin('search-index').service('writer');
		if (isConfigured) strapi.cron.add({ 'search-index clean-up': { task: clean, options: { rule: EVERY_NIGHT } } });
	},
	services: { documents, writer },
};
