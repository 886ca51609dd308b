import type { Core } from '@strapi/strapi';
import { startLoop, type Loop } from '../../../plugin-kit/loop.ts';
import { desk } from './controllers.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { createDrafts, type Drafts } from './machine/drafts.ts';
import { createMemory } from './memory/service.ts';
import { createOverview } from './overview.ts';
import { createPeople } from './people.ts';
import { routes } from './routes.ts';
import { watchEntries } from './sync.ts';
import { registerTables } from './tables.ts';
import { createTalk } from './talk.ts';
import { createTerms } from './terms.ts';

interface Context {
	strapi: Core.Strapi;
}

const action = (uid: string, displayName: string) => ({ section: 'plugins', displayName, uid, pluginName: 'translation-desk' });

/** How soon a draft is begun that another process asked for or that waits for a retry; one's own is begun at its commit. */
const POLL_MS = 5000;

let drafting: Loop | undefined;

/** What each language says of an entry, how far it is behind its source, and the desk at which people work on it. */
export default {
	register({ strapi }: Context): void {
		registerTables(strapi);
		watchEntries(strapi);
	},
	async bootstrap({ strapi }: Context): Promise<void> {
		await strapi.service('admin::permission').actionProvider.registerMany([action('read', 'Open the translation desk'), action('use', 'Work at the translation desk')]);
		await (strapi.plugin('translation-desk').service('ledger') as Ledger).takeUpShared();
		const { isOn, step }: Drafts = strapi.plugin('translation-desk').service('drafts');
		if (isOn) drafting = startLoop(step, { pollMs: POLL_MS, onError: (error) => strapi.log.error(`translation-desk: ${error instanceof Error ? error.stack : String(error)}`) });
	},
	async destroy(): Promise<void> {
		await drafting?.stop();
	},
	routes,
	controllers: { desk },
	services: {
		ledger: ({ strapi }: Context) => createLedger(strapi),
		drafts: ({ strapi }: Context) => createDrafts(strapi, () => drafting?.wake()),
		overview: ({ strapi }: Context) => createOverview(strapi),
		memory: ({ strapi }: Context) => createMemory(strapi),
		terms: ({ strapi }: Context) => createTerms(strapi),
		people: ({ strapi }: Context) => createPeople(strapi),
		talk: ({ strapi }: Context) => createTalk(strapi),
	},
};
