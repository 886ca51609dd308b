import type { Core } from '@strapi/strapi';

interface Context {
	strapi: Core.Strapi;
}

export default {
	register(_context: Context): void {},
	async bootstrap(_context: Context): Promise<void> {},
	services: {},
};
