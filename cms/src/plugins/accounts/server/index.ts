import type { Core } from '@strapi/strapi';
import { registerTables } from '../../../plugin-kit/tables.ts';
import { createAttempts } from './attempts.ts';
import { accounts } from './controllers.ts';
import { nameDevices } from './devices.ts';
import { createFactors } from './factors.ts';
import { createPeople } from './people.ts';
import { routes } from './routes.ts';
import { createSessions } from './sessions.ts';
import { guardSignIn } from './sign-in.ts';
import * as store from './store.ts';
import { tables } from './tables.ts';

interface Context {
	strapi: Core.Strapi;
}

/** Accounts: invitation, second factor, sessions, sign-in attempts, and how an account ends. */
export default {
	register({ strapi }: Context): void {
		registerTables(strapi, 'accounts', tables);
		guardSignIn(strapi);
		nameDevices(strapi);
	},

	bootstrap({ strapi }: Context): void {
		strapi.db.lifecycles.subscribe({
			models: ['admin::user'],
			async afterDelete(event) {
				const id: unknown = (event as { result?: { id?: unknown } }).result?.id;
				if (typeof id === 'number') await strapi.db.transaction(({ trx }) => store.removeFactor(trx, id));
			},
		});
	},

	routes,
	controllers: { accounts },
	services: {
		attempts: ({ strapi }: Context) => createAttempts(strapi),
		factors: ({ strapi }: Context) => createFactors(strapi),
		people: ({ strapi }: Context) => createPeople(strapi),
		sessions: ({ strapi }: Context) => createSessions(strapi),
	},
};
