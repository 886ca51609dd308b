/**
 * A visitor searches in a browser while the Meilisearch server is killed and comes back. A server that holds the same works
 * stands in for it; with MEILI_BINARY a real one is killed, too.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Work } from '@erasmi/config/search/document';
import type { EngineName } from '@erasmi/config/search/engine';
import { meilisearchWriter } from '@erasmi/config/search/meilisearch-writer';
import { searchPath } from '#web/lib/routes.ts';
import type { Readiness } from '#web/lib/server/readiness.ts';
import { findBrowser, launchBrowser, visitor } from '../support/browser.ts';
import { type BuiltSite, secrets, startSite, until } from '../support/built-site.ts';
import { type Entry, type FakeCms, fakeCms } from '../support/fake-cms.ts';
import { fakeMeilisearch } from '../support/search/fake-meilisearch.ts';
import { realMeilisearch } from '../support/search/real-meilisearch.ts';

const found = await findBrowser();

const homes: Entry = { type: 'case', documentId: 'homes0000000000000000000', sourceLocale: 'de', texts: { de: { title: 'Wohnungen am Fluss', slug: 'wohnungen-am-fluss', fields: { summary: 'Nachbarn helfen beim Einzug, Vereine beraten, die Stadt vermittelt.' } } } };

interface Server {
	url: string;
	key: string;
	fail(fault: 'stopped'): Promise<void>;
	recover(): Promise<void>;
	close(): Promise<void>;
	/** Searches answered so far, where the server tells. */
	answered?: number;
}

const standIn = async (works: readonly Work[]): Promise<Server> => Object.assign(await fakeMeilisearch(works), { key: 'a-key-that-may-only-search' });

async function real(works: readonly Work[]): Promise<Server> {
	const server = await realMeilisearch(process.env['MEILI_BINARY'] ?? '');
	const writer = meilisearchWriter({ url: server.url, key: server.key });
	await writer.ensure();
	await writer.rebuild(works, [], 1);
	return server;
}

const servers: [string, boolean, (works: readonly Work[]) => Promise<Server>][] = [
	['a stand-in for Meilisearch', true, standIn],
	['a real Meilisearch server', process.env['MEILI_BINARY'] !== undefined, real],
];
if (!process.env['MEILI_BINARY']) process.stderr.write('\nSKIPPED: no real Meilisearch server was killed under a browser, because MEILI_BINARY is not set; a stand-in was.\n\n');

describe.each(servers)('a visitor who searches a site with %s', (_name, isThere, start) => {
	let [cms, server, site, browser]: [FakeCms?, Server?, BuiltSite?, Browser?] = [];
	beforeAll(async () => {
		if (!found.ok || !isThere) return;
		cms = await fakeCms(secrets.FEED_SECRET, secrets.SITE_TOKEN);
		const { work } = cms.publish(homes);
		server = await start(work ? [work] : []);
		site = await startSite(cms.origin, { MEILI_URL: server.url, MEILI_SEARCH_KEY: server.key });
		browser = await launchBrowser();
	});
	afterAll(async () => {
		await browser?.close();
		await site?.stop();
		await server?.close();
		await cms?.close();
	});

	const ready = async (): Promise<Readiness> => (await (await site?.get('/ready'))?.json()) as Readiness;
	const isReady = (status: Readiness['status'], engine: EngineName): Promise<void> => until(async () => (({ status: now, search }) => now === status && search.engine === engine)(await ready()), `/ready says ${status} by ${engine}`);
	/** Types into the field of the page and sends it, as people do. */
	const searchFor = async (page: Page, word: string): Promise<string[]> => {
		const field = page.getByRole('combobox');
		await field.fill(word);
		await field.press('Enter');
		await page.waitForURL((url) => url.searchParams.get('q') === word);
		return page.locator('main h3 a, main h2 a').allTextContents();
	};

	test.skipIf(!found.ok || !isThere)('is answered while it is killed, without noticing, and /ready tells who answers', async () => {
		if (!site || !server || !browser) throw new Error('Nothing was started.');
		await isReady('ok', 'meilisearch');
		const { page, close } = await visitor(browser, site.origin);
		await page.goto(searchPath('de'));
		expect(await searchFor(page, 'Wohnungen')).toEqual(['Wohnungen am Fluss']);
		const answered = server.answered ?? 0;

		await server.fail('stopped');
		expect(await searchFor(page, 'Nachbarn')).toEqual(['Wohnungen am Fluss']);
		expect(await ready()).toMatchObject({ status: 'degraded', search: { engine: 'embedded', documents: { de: 1, ar: 1 } } });
		expect(await searchFor(page, 'Vereine')).toEqual(['Wohnungen am Fluss']);
		expect(server.answered ?? 0).toBe(answered);

		await server.recover();
		await isReady('ok', 'meilisearch');
		expect(await searchFor(page, 'Einzug')).toEqual(['Wohnungen am Fluss']);
		if (server.answered !== undefined) expect(server.answered).toBeGreaterThan(answered);
		await close();
	});
});
