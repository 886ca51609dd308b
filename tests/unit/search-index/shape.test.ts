import { expect, it } from 'vitest';
import { describe as describeType, type Model } from '#cms/plugins/search-index/server/shape.ts';

const models: Record<string, Model> = {
	'api::case.case': {
		attributes: {
			title: { type: 'string', pluginOptions: { erasmi: { text: true } } },
			slug: { type: 'string' },
			country: { type: 'string', customField: 'plugin::vocabulary.concept', options: { scheme: 'country' } },
			methods: { type: 'json', customField: 'plugin::vocabulary.concepts', options: { scheme: 'method' } },
			related: { type: 'json', customField: 'plugin::vocabulary.entry-links' },
			owner: { type: 'relation', target: 'api::organisation.organisation' },
			localizations: { type: 'relation', target: 'api::case.case' },
			contact: { type: 'component', component: 'shared.contact' },
			picture: { type: 'media' },
			startDate: { type: 'string' },
		},
	},
	'shared.contact': { attributes: { function: { type: 'string', pluginOptions: { erasmi: { text: true } } }, email: { type: 'email', private: true }, inside: { type: 'component', component: 'shared.contact' } } },
};

it('the schema says which fields are texts, concepts, links, organisations and files; facts and private fields are left out', () => {
	expect(describeType('api::case.case', (uid) => models[uid] ?? { attributes: {} })).toEqual([
		{ kind: 'text', name: 'title' },
		{ kind: 'concepts', name: 'country', scheme: 'country' },
		{ kind: 'concepts', name: 'methods', scheme: 'method' },
		{ kind: 'links', name: 'related' },
		{ kind: 'organisations', name: 'owner' },
		{ kind: 'component', name: 'contact', fields: [{ kind: 'text', name: 'function' }] },
		{ kind: 'files', name: 'picture' },
	]);
});
