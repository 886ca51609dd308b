/**
 * The CMS writes a real Meilisearch server when MEILI_URL and MEILI_MASTER_KEY name one, all of whose indexes go; else it
 * says what it skipped.
 */
import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type OwnCms } from '../support/cms.ts';
import { organisation, page, save, settled } from '../support/feed-content.ts';

const url = process.env.MEILI_URL;
const key = process.env.MEILI_MASTER_KEY ?? '';

describe.skipIf(!url || !key)('the Meilisearch server behind the CMS (needs MEILI_URL and MEILI_MASTER_KEY)', () => {
	const client = new Meilisearch({ host: url ?? 'http://127.0.0.1:7700', apiKey: key });
	let cms: OwnCms;
	let owner: string;

	const clear = async (): Promise<void> => {
		for (const { uid } of (await client.getIndexes({ limit: 100 })).results) await client.deleteIndex(uid).waitTask();
	};
	beforeAll(async () => {
		await clear();
		cms = await startCms({ env: { MEILI_URL: url ?? '', MEILI_INDEX_KEY: key, MEILI_SEARCH_KEY: key } });
		owner = await organisation(cms, { name: 'Owner' });
	});
	// What is left would be found by the next site that uses the server.
	afterAll(async () => {
		await cms?.stop();
		await clear();
	});

	const titles = async (locale: string): Promise<string[]> => (await client.index(`erasmi-${locale}`).getDocuments<{ title: string }>({ limit: 100, fields: ['title'] })).results.map(({ title }) => title);

	it('holds a published page in the index of every language, and nothing of it when it is withdrawn', async () => {
		const documentId = await save(cms, { type: 'page', locale: 'de', data: page(owner, { title: 'Runder Tisch' }), publish: true });
		await settled(cms);
		for (const locale of ['de', 'ar']) expect(await titles(locale)).toEqual(['Runder Tisch']);

		await cms.call(async (strapi, id: string) => strapi.documents('api::page.page').unpublish({ documentId: id, locale: 'de' }), documentId);
		await settled(cms);
		expect(await titles('de')).toEqual([]);
	});

	it('is filled anew when its indexes are lost, and found equal by a comparison', async () => {
		await save(cms, { type: 'page', locale: 'de', data: page(owner, { title: 'Dauerhaft' }), publish: true });
		await settled(cms);
		await cms.call(async (strapi) => strapi.plugin('search-index').service('writer').rebuild());
		expect(await titles('tr')).toEqual(['Dauerhaft']);

		await client.index('erasmi-de').deleteAllDocuments().waitTask();
		await cms.call(async (strapi) => strapi.plugin('search-index').service('writer').rebuild());
		expect(await titles('de')).toEqual(['Dauerhaft']);

		const differences = await cms.call(async (strapi) => Object.fromEntries(await strapi.plugin('change-feed').service('feed').compare()));
		expect(differences.search).toEqual([]);
	});
});
