import type { Core } from '@strapi/strapi';
import { registerTables } from '../../../plugin-kit/tables.ts';
import { people, sites } from './controllers.ts';
import { createLinks } from './links.ts';
import { routes } from './routes.ts';
import { tables } from './tables.ts';

interface Context {
	strapi: Core.Strapi;
}

/** Those whose practice it is read the draft, say what is wrong, and approve it, without an account. */
export default {
	register({ strapi }: Context): void {
		registerTables(strapi, 'approvals', tables);
	},
	routes,
	controllers: { sites, people },
	services: {
		links: ({ strapi }: Context) => createLinks(strapi),
	},
};
