import type { Core } from '@strapi/strapi';
import { registerTables } from '../../../plugin-kit/tables.ts';
import { createCare } from './care.ts';
import { desk } from './controllers.ts';
import { guardUploads } from './files/guard.ts';
import { createEntries } from './form/entries.ts';
import { createHelp } from './help.ts';
import { createOrganisations } from './form/organisations.ts';
import { createSimilar } from './form/similar.ts';
import { createSuggesting } from './form/suggest.ts';
import { createPlanStart } from './plan-start/plan-start.ts';
import { createPlans } from './plans.ts';
import { createReview, watchPublishing } from './review/review.ts';
import { createVersions, watchVersions } from './review/versions.ts';
import { createWaiting } from './review/waiting.ts';
import { routes } from './routes.ts';
import { createStart } from './start/start.ts';
import { tables } from './tables.ts';

interface Context {
	strapi: Core.Strapi;
}

/** The desk of those who enter and approve: a start page, a form that asks one thing at a time, a second check, a plan on the phone. */
export default {
	register({ strapi }: Context): void {
		registerTables(strapi, 'editors-desk', tables);
		watchPublishing(strapi);
		watchVersions(strapi);
		guardUploads(strapi);
	},
	routes,
	controllers: { desk },
	services: {
		start: ({ strapi }: Context) => createStart(strapi),
		care: ({ strapi }: Context) => createCare(strapi),
		help: ({ strapi }: Context) => createHelp(strapi),
		entries: ({ strapi }: Context) => createEntries(strapi),
		organisations: ({ strapi }: Context) => createOrganisations(strapi),
		similar: ({ strapi }: Context) => createSimilar(strapi),
		suggesting: ({ strapi }: Context) => createSuggesting(strapi),
		review: ({ strapi }: Context) => createReview(strapi),
		versions: ({ strapi }: Context) => createVersions(strapi),
		waiting: ({ strapi }: Context) => createWaiting(strapi),
		plans: ({ strapi }: Context) => createPlans(strapi),
		planStart: ({ strapi }: Context) => createPlanStart(strapi),
	},
};
