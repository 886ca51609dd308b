/** Custom fields for terms, links and closed lists: where a relation would lose its target in another language or at publication. */
import type { Core } from '@strapi/strapi';
import { choiceLabel, choicesIn, isChoice } from '../choices.ts';
import { conceptsService, type ConceptsService } from './concepts.ts';
import { customFields } from './custom-fields.ts';
import { registerGuard } from './guard.ts';
import { routes } from './routes.ts';

interface Context {
	strapi: Core.Strapi;
}

export default {
	register({ strapi }: Context): void {
		for (const { name, type } of customFields) strapi.customFields.register({ name, type, plugin: 'vocabulary' });
		registerGuard(strapi);
	},
	bootstrap({ strapi }: Context): void {
		const { forget } = strapi.plugin('vocabulary').service('concepts') as ConceptsService;
		const models = ['api::concept.concept', 'concept.label'];
		strapi.db.lifecycles.subscribe({ models, afterCreate: forget, afterCreateMany: forget, afterUpdate: forget, afterUpdateMany: forget, afterDelete: forget, afterDeleteMany: forget });
	},
	routes,
	services: { concepts: conceptsService, choices: () => ({ isChoice, labelOf: choiceLabel, of: choicesIn }) },
};
