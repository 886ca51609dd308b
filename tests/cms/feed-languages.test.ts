/** A language that the platform did not have before reaches the site with the next start of the CMS. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { locales } from '@erasmi/config/locales';
import { startCms } from '../support/cms.ts';
import { organisation, page, save, settled } from '../support/feed-content.ts';
import { receivingSite } from '../support/receiving-site.ts';

it('entries that were published before a language came get a document in it, once', { timeout: 600_000 }, async () => {
	const dataDir = mkdtempSync(join(tmpdir(), 'erasmi-languages-'));
	const site = await receivingSite();
	const start = () => startCms({ dataDir, env: { SITE_ORIGINS: site.origin } });
	let cms = await start();
	try {
		const documentId = await save(cms, { type: 'page', locale: 'en', data: page(await organisation(cms, { name: 'City of Erfurt' })), publish: true });
		await settled(cms);
		const before = site.work('page', documentId);
		// As if Arabic had come later.
		await cms.call(async (strapi) => {
			const works = strapi.db.connection('feed_works');
			for (const { id, json } of await works.clone().where({ type: 'page' })) {
				const work = JSON.parse(json);
				await works.clone().where({ id }).update({ json: JSON.stringify({ ...work, documents: work.documents.filter(({ locale }: { locale: string }) => locale !== 'ar') }) });
			}
		});
		await cms.stop();
		site.forget();

		cms = await start();
		await settled(cms);
		const after = site.work('page', documentId);
		expect(site.changes().map(({ documentId: id }) => id)).toContain(documentId);
		expect(after?.documents.map(({ locale }) => locale)).toEqual([...locales]);
		expect(after?.version).toBeGreaterThan(before?.version ?? Infinity);
		await cms.stop();
		site.forget();

		cms = await start();
		await settled(cms);
		expect(site.changes()).toEqual([]);
	} finally {
		await cms.stop();
		await site.close();
		rmSync(dataDir, { recursive: true, force: true });
	}
});
