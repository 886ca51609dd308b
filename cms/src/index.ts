import type { Core } from '@strapi/strapi';

/** What must be there before anybody writes, in this order. Each line is one plugin's own business. */
export default {
	async bootstrap({ strapi }: { strapi: Core.Strapi }) {
		await strapi.plugin('content-integrity').service('locales').ensure();
		await strapi.plugin('access').service('setup').run();
	},
};
