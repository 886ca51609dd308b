import type { Core } from '@strapi/strapi';
import { registerTables } from '../../../plugin-kit/tables.ts';
import { people } from './controllers.ts';
import { createDesk, type Desk } from './desk.ts';
import documents from './documents.ts';
import { routes } from './routes.ts';
import { tables } from './tables.ts';
import writer from './writer.ts';

interface Context {
	strapi: Core.Strapi;
}

const deskOf = (strapi: Core.Strapi): Desk => strapi.plugin('search-index').service('desk');

/** At 03:47, after the change feed has compared. */
const EVERY_NIGHT = '47 3 * * *';
/** A site that was started anew waits at most this long to hear whether it is to remember what it found nothing for. */
const EVERY_MINUTE = '* * * * *';

const action = (uid: string, displayName: string) => ({ section: 'plugins', displayName, uid, pluginName: 'search-index' });

/** From published entries to search documents, and from there into Meilisearch; and the page that shows how the search is. */
export default {
	register({ strapi }: Context): void {
		registerTables(strapi, 'search-index', tables);
	},

	async bootstrap({ strapi }: Context): Promise<void> {
		await strapi.service('admin::permission').actionProvider.registerMany([action('read', 'See how the search is'), action('manage', 'Compare and rebuild the search')]);
		const { isConfigured, clean } = strapi.plugin('search-index').service('writer');
		if (isConfigured) strapi.cron.add({ 'search-index clean-up': { task: clean, options: { rule: EVERY_NIGHT } } });
		strapi.cron.add({
			'search-index unanswered': { task: () => deskOf(strapi).collectUnanswered(), options: { rule: EVERY_MINUTE } },
			'search-index forgets': { task: () => deskOf(strapi).forgetUnanswered(), options: { rule: EVERY_NIGHT } },
		});
	},

	routes,
	controllers: { people },
	services: { documents, writer, desk: ({ strapi }: Context) => createDesk(strapi) },
};
