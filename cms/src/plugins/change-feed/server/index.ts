import type { Core } from '@strapi/strapi';
import { createAudit, watchActs } from './audit.ts';
import { people, sites } from './controllers.ts';
import { createFeed, type Feed } from './feed.ts';
import { watchDatabase } from './outbox.ts';
import { createReferences } from './references.ts';
import { routes } from './routes.ts';
import { demandSignature, type SignedRequest } from './signature.ts';
import { takeTurns } from '../../../plugin-kit/turns.ts';
import { registerTables } from './tables.ts';

interface Context {
	strapi: Core.Strapi;
}

const feedOf = (strapi: Core.Strapi): Feed => strapi.plugin('change-feed').service('feed');

/** At 03:17, when nobody edits. */
const EVERY_NIGHT = '17 3 * * *';

const action = (uid: string, displayName: string) => ({ section: 'plugins', displayName, uid, pluginName: 'change-feed' });

/** Every change leaves the CMS through here: noted with the write, prepared once, delivered until it is acknowledged. */
export default {
	register({ strapi }: Context): void {
		takeTurns(strapi);
		registerTables(strapi);
		watchActs(strapi, feedOf(strapi).outbox);
	},

	async bootstrap({ strapi }: Context): Promise<void> {
		watchDatabase(strapi, feedOf(strapi).outbox);
		await strapi.service('admin::permission').actionProvider.registerMany([action('read', 'See the publishing status'), action('retry', 'Try again what could not be published')]);
		strapi.cron.add({ 'change-feed comparison': { task: () => feedOf(strapi).compareTonight(), options: { rule: EVERY_NIGHT } } });
		await feedOf(strapi).start();
	},

	async destroy({ strapi }: Context): Promise<void> {
		await feedOf(strapi).stop();
	},

	routes,
	controllers: { sites, people },
	policies: { 'is-signed': (context: SignedRequest, _config: unknown, { strapi }: Context): boolean => demandSignature(strapi, feedOf(strapi).secret, context) },
	services: {
		feed: ({ strapi }: Context) => createFeed(strapi),
		audit: ({ strapi }: Context) => createAudit(strapi),
		references: ({ strapi }: Context) => createReferences(strapi),
	},
};
