/** People and their rights: roles as code, guards before every write, tokens, drafts that stay inside. */
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { Core } from '@strapi/strapi';
import { guardSuperAdmins } from './accounts.ts';
import { demoService } from './demo.ts';
import { registerDraftGuard } from './draft-guard.ts';
import { registerExplanations } from './explain.ts';
import { graphqlLimits } from './graphql-limits.ts';
import { registerGuard } from './guard.ts';
import { keepAbilities } from './kept-abilities.ts';
import { membershipSchema } from './membership.ts';
import { peopleService } from './people.ts';
import { progressService } from './progress-service.ts';
import { rightsService } from './rights.ts';
import { routes } from './routes.ts';
import { setupService } from './setup.ts';
import { trusted } from './trust.ts';

interface Context {
	strapi: Core.Strapi;
}

export default {
	register({ strapi }: Context): void {
		registerGuard(strapi);
		registerDraftGuard(strapi);
		registerExplanations(strapi);
		addGraphqlLimits(strapi);
	},
	async bootstrap({ strapi }: Context): Promise<void> {
		guardSuperAdmins(strapi);
		keepAbilities(strapi);
		await strapi.service('admin::permission').actionProvider.registerMany([{ section: 'plugins', displayName: 'People: read and change', uid: 'people', pluginName: 'access' }]);
	},
	contentTypes: { membership: { schema: membershipSchema } },
	routes,
	services: {
		setup: setupService,
		demo: demoService,
		rights: rightsService,
		people: peopleService,
		progress: progressService,
		trust: () => ({ run: trusted }),
	},
};

/** The GraphQL plugin reads its settings when it starts, which is after every plugin has registered. */
function addGraphqlLimits(strapi: Core.Strapi): void {
	const path = 'plugin::graphql.apolloServer.plugins';
	// Nothing here is kept by anybody on the way, so no field needs to be asked how long it may be.
	strapi.config.set(path, [...strapi.config.get<unknown[]>(path, []), ApolloServerPluginCacheControlDisabled(), graphqlLimits()]);
}
