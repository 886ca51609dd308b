/** The place finder of the forms against a running CMS. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cms } from '../support/cms.ts';
import { databases } from '../support/databases.ts';
import { FIRST_START_TIMEOUT_MS, sharedCms } from '../support/shared-cms.ts';
import { send, signUp, type Person } from './access/people.ts';

describe.each(databases)('the place finder on %s', (database) => {
	let cms: Cms;
	let editor: Person;
	const town = `Çınarköy${database}`;
	const find = async (query: Record<string, string>): Promise<unknown> => (await editor.request('GET', `/places/find?${new URLSearchParams(query)}`)).body.data;

	beforeAll(async () => {
		cms = await sharedCms(database);
		await cms.call(async (strapi, { town }) => {
			const { documentId } = await strapi.documents('api::case.case').create({ locale: 'tr', data: { title: `Places ${town}`, place: town, country: 'tr', lat: 39.5, lon: 32.25 } as never });
			await strapi.documents('api::case.case').update({ documentId, locale: 'de', data: { title: 'Platanendorf', place: `Platanendorf ${town}` } as never });
			await strapi.documents('api::organisation.organisation').create({ data: { name: `Places ${town}`, actorType: 'ngo', country: 'tr', place: town } as never });
		}, { town });
		editor = await signUp(cms, 'editor', {}, 'de');
	}, FIRST_START_TIMEOUT_MS);

	it('knows each place that the content names once, with its position, in every language it is named in', async () => {
		expect(await find({ q: `cinarkoy${database}`, locale: 'tr' })).toEqual([{ name: town, country: 'tr', lat: 39.5, lon: 32.25 }]);
		expect(await find({ q: `cinarkoy${database}`, locale: 'de' })).toEqual([{ name: `Platanendorf ${town}`, also: town, country: 'tr', lat: 39.5, lon: 32.25 }]);
		expect(await find({ q: `cinarkoy${database}`, locale: 'tr', country: 'de' })).toEqual([]);
	});

	it('knows towns that nobody has named yet, in the countries of the platform', async () => {
		const merseburg = { name: 'Merseburg', country: 'de', near: 'Halle (Saale)', lat: expect.closeTo(51.35, 1) as number, lon: expect.closeTo(11.99, 1) as number };
		await expect.poll(() => find({ q: 'Merseburg', locale: 'de', country: 'de' }), { timeout: 60_000, interval: 500 }).toContainEqual(merseburg);
		expect(await find({ q: 'merzeburg', locale: 'en' })).toContainEqual({ ...merseburg, name: 'Merzeburg', also: 'Merseburg' });
		// No term stands for this country, so nobody could choose it.
		expect(await find({ q: 'Nukualofa', locale: 'en' })).toEqual([]);
	});

	it.each([{}, { q: '' }, { q: 'x'.repeat(5000), locale: 'xx' }, { q: "'; drop table cases; --" }])('answers a question that is none with an empty list: %j', async (query) => {
		expect(await find(query as Record<string, string>)).toEqual([]);
	});

	it('answers nobody who is not signed in', async () => {
		expect((await send(cms, 'GET', '/places/find?q=halle')).status).toBe(401);
	});
});
