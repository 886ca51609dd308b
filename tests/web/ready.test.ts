import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { locales } from '@erasmi/config/locales';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Readiness } from '#web/lib/server/readiness.ts';
import { type BuiltSite, secrets, startSite, until } from '../support/built-site.ts';
import { type FakeCms, fakeCms } from '../support/fake-cms.ts';

/** As many as a search server would hold of everything; the site's own index is empty. */
const HELD = 7;

let cms: FakeCms;
let site: BuiltSite;
let mood: 'well' | 'hanging' | 'failing' = 'well';

/** A search server as far as `/ready` asks it: how many documents each index holds. */
const server = createServer((request, response) => {
	if (mood === 'hanging') return;
	const answer = { results: locales.map((locale) => ({ indexUid: `erasmi-${locale}`, hits: [], estimatedTotalHits: HELD })), status: 'available' };
	request.resume().on('end', () => response.writeHead(mood === 'well' ? 200 : 500, { 'content-type': 'application/json' }).end(JSON.stringify(mood === 'well' ? answer : { message: 'disk full', code: 'internal', type: 'internal' })));
});

beforeAll(async () => {
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	cms = await fakeCms(secrets.FEED_SECRET, secrets.SITE_TOKEN);
	site = await startSite(cms.origin, { MEILI_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, MEILI_SEARCH_KEY: 'a-key-that-may-only-search' });
});
afterAll(async () => {
	await site?.stop();
	await cms?.down();
	server.closeAllConnections();
	server.close();
});

const ready = async (): Promise<Readiness> => (await (await site.get('/ready')).json()) as Readiness;
const documents = (count: number): Record<string, number> => Object.fromEntries(locales.map((locale) => [locale, count]));

test('the site names the engine that answers its visitors, and what that one holds', async () => {
	await until(async () => (await ready()).status === 'ok', 'the site is ready');
	expect((await ready()).search).toEqual({ engine: 'meilisearch', documents: documents(HELD), lagMs: 0 });
});

test.each(['hanging', 'failing'] as const)('while the search server is %s, the site says that its own index answers and that something is missing', async (state) => {
	mood = state;
	const began = performance.now();
	expect(await ready()).toMatchObject({ status: 'degraded', search: { engine: 'embedded', documents: documents(0) } });
	expect(performance.now() - began).toBeLessThan(3_000);
	mood = 'well';
	await until(async () => (await ready()).search.engine === 'meilisearch', 'the search server is asked again');
});
