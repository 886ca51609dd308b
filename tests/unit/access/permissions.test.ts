import { describe, expect, test } from 'vitest';
import { fieldsFor, keepTexts, type Schema, type Schemas } from '#cms/plugins/access/server/fields.ts';
import { permissionsOf } from '#cms/plugins/access/server/permissions.ts';
import { roles, type RoleCode } from '#cms/plugins/access/server/roles.ts';

const text = { pluginOptions: { i18n: { localized: true }, erasmi: { text: true } } };
const localized = { i18n: { localized: true } };

const components: Record<string, Schema> = {
	measure: { attributes: { key: { type: 'string' }, title: { type: 'string', ...text }, status: { type: 'string' }, progress: { type: 'integer' }, updates: { type: 'component', component: 'update', pluginOptions: localized } } },
	update: { attributes: { key: { type: 'string' }, date: { type: 'string' }, note: { type: 'text', ...text } } },
	source: { attributes: { key: { type: 'string' }, url: { type: 'string' } } },
};
const type: Schema = {
	pluginOptions: localized,
	attributes: {
		title: { type: 'string', ...text },
		slug: { type: 'string', pluginOptions: localized },
		country: { type: 'string' },
		textCheckedAt: { type: 'datetime', pluginOptions: localized },
		measures: { type: 'component', component: 'measure', pluginOptions: localized },
		sources: { type: 'component', component: 'source' },
		locale: { type: 'string' },
	},
};
const schemas: Schemas = { type: () => type, component: (uid) => components[uid]! };

describe('fields', () => {
	test('a translator reaches texts, the address and the keys that hold lists together, and no fact', () => {
		expect(fieldsFor('action-plan', 'text', schemas)).toEqual(['title', 'slug', 'measures.key', 'measures.title', 'measures.updates.key', 'measures.updates.note']);
	});

	test('a coordinator reaches what the table calls progress', () => {
		expect(fieldsFor('action-plan', 'progress', schemas)).toEqual(['measures.key', 'measures.status', 'measures.progress', 'measures.updates.key', 'measures.updates.date', 'measures.updates.note']);
	});

	test('of what a translator sends, facts are left out at every depth', () => {
		const sent = { title: 'T', country: 'it', textCheckedAt: 'now', measures: [{ id: 4, key: 'm1', title: 'M', status: 'done', updates: [{ id: 5, date: '2026', note: 'N' }] }], sources: [{ url: 'x' }], updatedBy: 7 };
		expect(keepTexts(sent, 'action-plan', schemas)).toEqual({ title: 'T', measures: [{ id: 4, key: 'm1', title: 'M', updates: [{ id: 5, note: 'N' }] }], updatedBy: 7 });
	});
});

describe("Strapi's permissions", () => {
	const known = ['admin::users.create', 'admin::roles.read', 'admin::roles.update', 'admin::api-tokens.access', 'admin::webhooks.create', 'admin::transfer.tokens.create', 'plugin::content-type-builder.read', 'plugin::i18n.locale.delete', 'plugin::upload.read', 'plugin::access.people', 'plugin::change-feed.read'];
	const of = (code: RoleCode) => permissionsOf(roles.find((role) => role.code === code)!, schemas, known);
	const actionsOf = (code: RoleCode): string[] => of(code).map(({ action }) => action);

	test('an administrator gets everything but the keys of the super-admin', () => {
		expect(actionsOf('erasmi-administrator').filter((action) => known.includes(action))).toEqual(['admin::users.create', 'admin::roles.read', 'plugin::upload.read', 'plugin::access.people', 'plugin::change-feed.read']);
	});

	test('a translator and a reviewer are bound to their language', () => {
		const update = of('erasmi-translator-da').find(({ action, subject }) => action.endsWith('.update') && subject === 'api::case.case');
		expect(update?.properties.locales).toEqual(['da']);
		expect(of('erasmi-reviewer-da').filter(({ action }) => /explorer\.(create|update|delete)/.test(action))).toEqual([]);
	});

	test('nobody but administrators reaches accounts or the page "People"', () => {
		for (const role of roles) if (role.kind !== 'administrator') expect(actionsOf(role.code).filter((action) => action.startsWith('admin::') || action === 'plugin::access.people')).toEqual([]);
	});
});
