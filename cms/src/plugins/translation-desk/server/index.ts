import type { Core } from '@strapi/strapi';
import { desk } from './controllers.ts';
import { createLedger } from './ledger.ts';
import { createMemory } from './memory/service.ts';
import { createOverview } from './overview.ts';
import { routes } from './routes.ts';
import { watchEntries } from './sync.ts';
import { registerTables } from './tables.ts';
import { createTalk } from './talk.ts';
import { createTerms } from './terms.ts';

interface Context {
	strapi: Core.Strapi;
}

const action = (uid: string, displayName: string) => ({ section: 'plugins', displayName, uid, pluginName: 'translation-desk' });

/** What each language says of an entry, how far it is behind its source, and the desk at which people work on it. */
export default {
	register({ strapi }: Context): void {
		registerTables(strapi);
		watchEntries(strapi);
	},
	async bootstrap({ strapi }: Context): Promise<void> {
		await strapi.service('admin::permission').actionProvider.registerMany([action('read', 'Open the translation desk'), action('use', 'Work at the translation desk')]);
	},
	routes,
	controllers: { desk },
	services: {
		ledger: ({ strapi }: Context) => createLedger(strapi),
		overview: ({ strapi }: Context) => createOverview(strapi),
		memory: ({ strapi }: Context) => createMemory(strapi),
		terms: ({ strapi }: Context) => createTerms(strapi),
		talk: ({ strapi }: Context) => createTalk(strapi),
	},
};
