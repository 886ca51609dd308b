import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@erasmi/config/environment';
import { registerTables } from '../../../plugin-kit/tables.ts';
import { people, sites } from './controllers.ts';
import { createInbox } from './inbox.ts';
import { routes } from './routes.ts';
import { tables } from './tables.ts';

interface Context {
	strapi: Core.Strapi;
}

const EVERY_HOUR = '23 * * * *';

/** What visitors write to us, until it is answered and its time is over; and how often pages are read. */
export default {
	register({ strapi }: Context): void {
		registerTables(strapi, 'inbox', tables);
	},

	async bootstrap({ strapi }: Context): Promise<void> {
		await strapi.service('admin::permission').actionProvider.registerMany([{ section: 'plugins', displayName: 'Read and answer messages of visitors', uid: 'read', pluginName: 'inbox' }]);
		strapi.cron.add({ 'inbox clean-up': { task: () => cleanUp(strapi), options: { rule: EVERY_HOUR } } });
	},

	routes,
	controllers: { sites, people },
	services: {
		inbox: ({ strapi }: Context) => createInbox(strapi, readEnvironment(process.env, 'cms').publicOrigin),
	},
};

async function cleanUp(strapi: Core.Strapi): Promise<void> {
	const deleted = await strapi.plugin('inbox').service('inbox').cleanUp();
	if (deleted > 0) strapi.log.info(`inbox: ${deleted} messages were deleted because their time was over`);
}
