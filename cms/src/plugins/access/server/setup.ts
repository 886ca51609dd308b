/** Brings roles, tokens and the first account to what code and environment say. Runs after all plugins have started. */
import type { Core } from '@strapi/strapi';
import { ensureFirstAdministrator } from './accounts.ts';
import { ensureRoles } from './role-sync.ts';
import { ensureTokens } from './tokens.ts';

export const setupService = ({ strapi }: { strapi: Core.Strapi }) => ({
	async run(): Promise<void> {
		await ensureRoles(strapi);
		await ensureTokens(strapi);
		await ensureFirstAdministrator(strapi);
		await strapi.plugin('access').service('demo').ensure();
	},
});
