/** Order in the media library against a running CMS: what shows a file, descriptions, and files that stay while they are in use. */
import { beforeAll, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import type { Cms } from '../support/cms.ts';
import { databases } from '../support/databases.ts';
import { FIRST_START_TIMEOUT_MS, sharedCms } from '../support/shared-cms.ts';
import { signUp, type Person } from './access/people.ts';

interface Line {
	id: number;
	name: string;
	description: string;
	uses: { type: string; documentId: string; title: string; locale: string | null }[];
}

const password = 'Right-Password-2026';

describe.each(databases)('the media library on %s', (database) => {
	let cms: Cms;
	let editor: Person;
	let administrator: Person;
	let token: string;
	let png: Blob;

	/** As Strapi's page sends it. */
	const upload = async (name: string, info: object | undefined, query = ''): Promise<{ status: number; body: { id: number }[] & { error?: { message: string } } }> => {
		const form = new FormData();
		if (!query) form.append('files', png, name);
		if (info) form.append('fileInfo', JSON.stringify(info));
		const response = await fetch(`${cms.origin}/upload${query}`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: form });
		return { status: response.status, body: (await response.json()) as never };
	};
	const files = async (filter: string): Promise<Line[]> => (await editor.request('GET', `/care/files?filter=${filter}`)).body.data?.['files'] as unknown as Line[];
	const find = async (filter: string, name: string): Promise<Line | undefined> => (await files(filter)).find((file) => file.name === name);

	beforeAll(async () => {
		cms = await sharedCms(database);
		editor = await signUp(cms, 'editor', {}, 'de');
		administrator = await signUp(cms, 'administrator', {}, 'en');
		const login = await fetch(`${cms.origin}/admin/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: editor.email, password }) });
		token = ((await login.json()) as { data: { token: string } }).data.token;
		png = new Blob([new Uint8Array(await sharp({ create: { width: 40, height: 30, channels: 3, background: '#2b6' } }).png().toBuffer())], { type: 'image/png' });
	}, FIRST_START_TIMEOUT_MS);

	it('takes a picture only with a description in words, in the language of the person', async () => {
		const name = `garden-${database}.png`;
		const refused = await upload(name, { name, alternativeText: '', caption: '' });
		expect([refused.status, refused.body.error?.message]).toEqual([400, 'Bitte sagen Sie in einigen Worten, was das Bild zeigt; der Dateiname genügt nicht.']);
		expect((await upload(name, { name, alternativeText: name })).status).toBe(400);
		expect((await upload(name, { name, alternativeText: 'Frauen pflanzen Tomaten' })).status).toBe(201);
		expect(await find('all', name)).toMatchObject({ description: 'Frauen pflanzen Tomaten', uses: [] });
		expect(await find('undescribed', name)).toBeUndefined();
	});

	it('lists pictures that came without a description and takes one', async () => {
		const name = `bare-${database}.png`;
		const [file] = (await upload(name, undefined)).body;
		expect(await find('undescribed', name)).toMatchObject({ id: file?.id, uses: [] });
		expect((await editor.request('POST', `/care/files/${file?.id}`, { description: name })).status).toBe(400);
		expect((await upload(name, { name, alternativeText: ' ' }, `?id=${file?.id}`)).status).toBe(400);
		expect((await editor.request('POST', `/care/files/${file?.id}`, { description: 'Ein leerer Platz' })).status).toBe(200);
		expect(await find('undescribed', name)).toBeUndefined();
		expect(await find('unused', name)).toMatchObject({ description: 'Ein leerer Platz' });
		const coordinator = await signUp(cms, 'coordinator');
		expect((await coordinator.request('POST', `/care/files/${file?.id}`, { description: 'Etwas anderes' })).status).toBe(403);
	});

	it('says which entries show a file, and keeps it as long as one does', async () => {
		const name = `used-${database}.png`;
		const [file] = (await upload(name, { name, alternativeText: 'Eine Werkstatt' })).body;
		const made = await cms.call(
			async (strapi, { id }) => {
				const { documentId } = await strapi.documents('api::case.case').create({ locale: 'de', data: { title: 'Werkstatt', media: [{ file: id, alt: 'Eine Werkstatt' }] } as never });
				await strapi.documents('api::case.case').update({ documentId, locale: 'en', data: { title: 'Workshop' } as never });
				const organisation = await strapi.documents('api::organisation.organisation').create({ data: { name: 'Media Verein', actorType: 'ngo', country: 'de', logo: id } as never });
				return { documentId, organisation: organisation.documentId };
			},
			{ id: file?.id },
		);
		const uses = [{ type: 'case', documentId: made.documentId, title: 'Werkstatt', locale: 'de' }, { type: 'organisation', documentId: made.organisation, title: 'Media Verein', locale: null }];
		expect((await find('all', name))?.uses).toEqual(uses);
		expect(await find('unused', name)).toBeUndefined();

		const refused = await administrator.request('DELETE', `/upload/files/${file?.id}`);
		expect([refused.status, refused.body.error?.message]).toEqual([409, 'An entry shows this file, so it stays. Take it out there first: “Werkstatt” and “Media Verein”']);
		expect((await administrator.request('POST', '/upload/actions/bulk-delete', { fileIds: [file?.id], folderIds: [] })).status).toBe(409);
		await cms.call(async (strapi, { documentId, organisation }) => {
			await strapi.documents('api::case.case').delete({ documentId, locale: '*' });
			await strapi.documents('api::organisation.organisation').update({ documentId: organisation, data: { logo: null } as never });
		}, made);
		expect((await administrator.request('DELETE', `/upload/files/${file?.id}`)).status).toBe(200);
		expect(await find('all', name)).toBeUndefined();
	});
});
