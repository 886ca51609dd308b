/** Accounts, roles and tokens: who gets them, who gives them. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '@erasmi/config/locales';
import { startCms, testSecrets, type Cms, type OwnCms } from '../../support/cms.ts';
import { sharedCms } from '../../support/shared-cms.ts';
import { send, signUp, type Person } from './people.ts';

let cms: Cms;
let administrator: Person;
let superAdmin: Person;

beforeAll(async () => {
	cms = await sharedCms();
	administrator = await signUp(cms, 'administrator', {}, 'de');
	superAdmin = await signUp(cms, 'super-admin');
});

const roleId = (code: string): Promise<number> => cms.call(async (strapi, { code }) => (await strapi.service('admin::role').findOne({ code })).id as number, { code });
const newAccount = (email: string, role: number) => ({ email, firstname: 'New', lastname: 'Account', roles: [role] });

describe('the role of super-admin', () => {
	test('is not given by an administrator, neither to a new account nor to an old one', async () => {
		const highest = await roleId('strapi-super-admin');
		const created = await administrator.request('POST', '/admin/users', newAccount('climber@example.org', highest));
		expect(created.status).toBe(403);
		expect(created.body.error?.message).toBe('Nur ein Super-Admin kann die Rolle Super-Admin geben oder nehmen.');
		expect((await administrator.request('PUT', `/admin/users/${administrator.id}`, { roles: [highest] })).status).toBe(403);
	});

	test('protects its holder: an administrator changes neither password nor roles and deletes nobody', async () => {
		expect((await administrator.request('PUT', `/admin/users/${superAdmin.id}`, { password: 'Taken-Over-2026' })).status).toBe(403);
		expect((await administrator.request('PUT', `/admin/users/${superAdmin.id}`, { roles: [await roleId('erasmi-editor')] })).status).toBe(403);
		expect((await administrator.request('DELETE', `/admin/users/${superAdmin.id}`)).status).toBe(403);
		expect((await administrator.request('POST', '/admin/users/batch-delete', { ids: [superAdmin.id] })).status).toBe(403);
	});

	test('is given by a super-admin', async () => {
		const { status } = await superAdmin.request('POST', '/admin/users', newAccount('second@example.org', await roleId('strapi-super-admin')));
		expect(status).toBe(201);
	});
});

describe('accounts', () => {
	test('are made by administrators and by nobody else', async () => {
		const role = await roleId('erasmi-editor');
		expect((await administrator.request('POST', '/admin/users', newAccount('invited@example.org', role))).status).toBe(201);
		for (const name of ['editor', 'publisher', 'coordinator', 'translator-da', 'reviewer-da']) {
			const person = await signUp(cms, name);
			expect((await person.request('POST', '/admin/users', newAccount(`by-${name}@example.org`, role))).status).toBe(403);
			expect((await person.request('PUT', '/admin/users/me', { roles: [await roleId('erasmi-administrator')] })).status).not.toBe(200);
		}
	});

	test('may do what their roles say at this very moment, although that is worked out only when it changes', async () => {
		const person = await signUp(cms, 'editor');
		const mayList = async (): Promise<number> => (await person.request('GET', '/admin/users')).status;
		const allow = (code: string, actions: string[]): Promise<void> =>
			cms.call(
				async (strapi, { code, actions, id }) => {
					const service = strapi.service('admin::role');
					const role = (await service.findOne({ code })) ?? (await service.create({ code, name: code, description: 'For a test.' }));
					await service.assignPermissions(role.id, actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] })));
					const user = (await strapi.db.query('admin::user').findOne({ where: { id }, populate: ['roles'] })) as { roles: { id: number }[] };
					await strapi.service('admin::user').updateById(id, { roles: [...new Set([...user.roles.map((each) => each.id), role.id])] });
				},
				{ code, actions, id: person.id },
			);
		expect([await mayList(), await mayList()]).toEqual([403, 403]);
		await allow('list-people', ['admin::users.read']);
		expect([await mayList(), await mayList()]).toEqual([200, 200]);
		await allow('list-people', []);
		expect([await mayList(), await mayList()]).toEqual([403, 403]);
		await allow('list-people', ['admin::users.read']);
		expect(await mayList()).toBe(200);
	});

	test('leave nothing behind of what rights knew about them when they are deleted', async () => {
		const person = await signUp(cms, 'publisher', { sourceLanguages: ['da'] });
		expect((await administrator.request('DELETE', `/admin/users/${person.id}`)).status).toBe(200);
		expect(await cms.call((strapi, { id }) => strapi.db.query('plugin::access.membership').count({ where: { userId: id } }), { id: person.id })).toBe(0);
	});

	test('the super-admin keeps the keys: an administrator reaches neither tokens nor roles nor schemas', async () => {
		for (const [method, path, body] of [
			['GET', '/admin/api-tokens'],
			['POST', '/admin/api-tokens', { name: 'mine', type: 'full-access', kind: 'content-api', lifespan: null, description: '' }],
			['POST', '/admin/transfer/tokens', { name: 'mine', permissions: ['pull'], lifespan: null, description: '' }],
			['POST', '/admin/roles', { name: 'Everything', description: '' }],
			['PUT', `/admin/roles/${await roleId('erasmi-administrator')}/permissions`, { permissions: [] }],
			['GET', '/content-type-builder/content-types'],
			['DELETE', '/i18n/locales/1'],
		] as const) {
			expect({ path, status: (await administrator.request(method, path, body)).status }).toEqual({ path, status: 403 });
		}
	});

	test('the page "People" is for administrators', async () => {
		const editor = await signUp(cms, 'editor');
		expect((await editor.request('GET', '/access/people')).status).toBe(403);
		const { status, body } = await administrator.request('GET', '/access/people');
		expect(status).toBe(200);
		const { people } = body.data as { people: { id: number; roles: { kind?: string }[] }[] };
		expect(people.find(({ id }) => id === editor.id)?.roles).toEqual([expect.objectContaining({ kind: 'editor' })]);
		expect((await administrator.request('PUT', `/access/people/${editor.id}`, { organisation: 'nowhere' })).status).toBe(400);
	});
});

describe('signing in', () => {
	test('the page for the first account is closed', async () => {
		const { status } = await send(cms, 'POST', '/admin/register-admin', {}, { email: 'first@example.org', password: 'First-Password-2026', firstname: 'First', lastname: 'One' });
		expect(status).toBe(400);
	});

	test('an address is shut out for a while after ten wrong passwords', async () => {
		const attempt = () => send(cms, 'POST', '/admin/login', {}, { email: 'guessed@example.org', password: 'wrong' });
		const statuses = [];
		for (let count = 0; count < 12; count++) statuses.push((await attempt()).status);
		expect(statuses.slice(0, 10)).toEqual(Array(10).fill(400));
		expect(statuses.at(-1)).toBe(429);
	});
});

describe('tokens', () => {
	test('only the two of the environment exist', async () => {
		expect(await cms.call((strapi) => strapi.db.query('admin::api-token').findMany({ select: ['name', 'type', 'kind'], orderBy: { name: 'asc' } }))).toMatchObject([
			{ name: 'preview', type: 'custom', kind: 'content-api' },
			{ name: 'site', type: 'custom', kind: 'content-api' },
		]);
	});

	test('a new value in the environment replaces the old one at the next start', async () => {
		const other = 'another-site-token-0123456789abcdef0123456789';
		const read = (token: string) => send(cms, 'GET', '/api/pages', { authorization: `Bearer ${token}` });
		const set = (SITE_TOKEN: string) =>
			cms.call(
				async (strapi, { SITE_TOKEN }) => {
					process.env['SITE_TOKEN'] = SITE_TOKEN;
					await strapi.plugin('access').service('setup').run();
				},
				{ SITE_TOKEN },
			);
		await set(other);
		expect([(await read(testSecrets.SITE_TOKEN)).status, (await read(other)).status]).toEqual([401, 200]);
		await set(testSecrets.SITE_TOKEN);
		expect([(await read(testSecrets.SITE_TOKEN)).status, (await read(other)).status]).toEqual([200, 401]);
	});
});

describe('demo accounts', () => {
	let demo: OwnCms;

	beforeAll(async () => {
		demo = await startCms({ env: { SEED_DEMO: '1' } });
	});
	afterAll(() => demo.stop());

	const readAccounts = (): { role: string; locale: string | null; email: string; password: string }[] => JSON.parse(readFileSync(join(demo.dataDir, 'demo-accounts.json'), 'utf8'));
	const ensure = (): Promise<void> => demo.call((strapi) => strapi.plugin('access').service('demo').ensure());

	test('one for each task, and one for each language that is translated and checked; the file is for its owner only', () => {
		const accounts = readAccounts();
		const withLanguage = ['translator', 'reviewer'].flatMap((role) => locales.map((locale) => [role, locale]));
		expect(accounts.map(({ role, locale }) => [role, locale])).toEqual([['editor', null], ['publisher', null], ['coordinator', null], ...withLanguage, ['administrator', null]]);
		expect(new Set(accounts.map(({ password }) => password)).size).toBe(accounts.length);
		expect(statSync(join(demo.dataDir, 'demo-accounts.json')).mode & 0o777).toBe(0o600);
	});

	test('each of them can sign in, and a second start changes none of them', async () => {
		const before = readAccounts();
		await ensure();
		expect(readAccounts()).toEqual(before);
		for (const { email, password } of before) expect((await send(demo, 'POST', '/admin/login', {}, { email, password })).status).toBe(200);
	});

	test('editor and coordinator are linked to the seed as soon as it is there', async () => {
		const ids = await demo.call(async (strapi) => {
			const organisation = await strapi.documents('api::organisation.organisation').create({ data: { name: 'Frontiera Lavoro', actorType: 'ngo', country: 'it' } as never });
			const network = await strapi.documents('api::network.network').create({ locale: 'it', data: { title: 'Rete ERASMI Umbria' } as never });
			await strapi.plugin('access').service('demo').ensure();
			return { organisation: organisation.documentId, network: network.documentId };
		});
		const memberships = await demo.call((strapi) => strapi.db.query('plugin::access.membership').findMany({ orderBy: { id: 'asc' } }));
		expect(memberships).toMatchObject([
			{ organisation: ids.organisation, networks: [] },
			{ organisation: ids.organisation, networks: [ids.network] },
		]);
	});

	test('without SEED_DEMO there are none', async () => {
		expect(await cms.call((strapi) => strapi.db.query('admin::user').count({ where: { email: { $endsWith: '@demo.example' } } }))).toBe(0);
	});
});
