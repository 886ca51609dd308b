import type { Core } from '@strapi/strapi';
import { customFields } from './custom-fields.ts';

interface Context {
	strapi: Core.Strapi;
}

export default {
	register({ strapi }: Context): void {
		for (const { name, type } of customFields) strapi.customFields.register({ name, type, plugin: 'vocabulary' });
	},
	services: {},
};
