import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startCms, type OwnCms } from '../support/cms.ts';
import { receivingSite, type ReceivingSite } from '../support/receiving-site.ts';

describe.each(['sqlite', 'postgres'] as const)('what leaves the CMS on %s', (database) => {
	let cms: OwnCms;
	let site: ReceivingSite;

	beforeAll(async () => {
		site = await receivingSite();
		cms = await startCms({ database, env: { SITE_ORIGINS: site.origin } });
	});
	afterAll(async () => {
		await cms?.stop();
		await site?.close();
	});
	beforeEach(() => site.forget());

	const settled = () => cms.call(async (strapi) => strapi.plugin('change-feed').service('feed').settled());

	it('a published page reaches the site with a document for each language', async () => {
		const documentId = await cms.call(async (strapi) => {
			const { documentId } = await strapi.documents('api::page.page').create({ locale: 'it', data: { title: 'Chi siamo', sourceLocale: 'it', order: 1, slug: 'chi-siamo', body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Una rete.' }] }] } as never });
			await strapi.documents('api::page.page').publish({ documentId, locale: 'it' });
			return documentId;
		});
		await settled();
		console.log(JSON.stringify(site.deliveries, null, 1).slice(0, 3000));
		console.log(cms.log().slice(-3000));
		expect(site.work('page', documentId)?.available).toEqual(['it']);
	});
});
