import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { locales } from '@erasmi/config/locales';
import { searchPlanPath, searchRebuildPath, searchStatePath, type SearchState } from '@erasmi/config/search/desk';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Overview } from '#cms/plugins/search-index/server/overview.ts';
import type { Compared } from '#cms/plugins/search-index/server/desk.ts';
import { currentFile } from '#web/lib/server/search/replica-files.ts';
import { openReplica, type Replica } from '#web/lib/server/search/index.ts';
import { startCms, type OwnCms } from '../support/cms.ts';
import { databases } from '../support/databases.ts';
import { organisation, page, save, settled } from '../support/feed-content.ts';
import { receivingSite, type ReceivingSite } from '../support/receiving-site.ts';
import { FIRST_START_TIMEOUT_MS } from '../support/shared-cms.ts';
import { signUp, type Person } from './access/people.ts';

/** Entries; a twentieth of them is damaged. */
const ENTRIES = 40;

const day = new Date().toISOString().slice(0, 10);

describe.each(databases)('the page "Search" of the CMS on %s', (database) => {
	const dir = mkdtempSync(join(tmpdir(), 'erasmi-search-desk-'));
	let replica: Replica;
	let site: ReceivingSite;
	let cms: OwnCms;
	let administrator: Person;
	let publisher: Person;
	let state: SearchState;
	let wishes: { path: string; body: unknown }[];

	beforeAll(async () => {
		replica = await openReplica(dir);
		site = await receivingSite();
		site.apply = async ({ changes, concepts }) => replica.engine.apply(changes, concepts);
		cms = await startCms({ database, env: { SITE_ORIGINS: site.origin } });
		[administrator, publisher] = await Promise.all([signUp(cms, 'administrator'), signUp(cms, 'publisher')]);
		const owner = await organisation(cms, { name: 'Owner' });
		for (let n = 0; n < ENTRIES; n++) await save(cms, { type: 'page', locale: 'de', data: page(owner, { title: `Seite ${n}` }), publish: true });
		await settled(cms);
	}, FIRST_START_TIMEOUT_MS);
	afterAll(async () => {
		await cms?.stop();
		await site?.close();
		await replica?.close();
		rmSync(dir, { recursive: true, force: true });
	});
	beforeEach(() => {
		state = { unanswered: [] };
		wishes = [];
		site.other = async (path, body) => {
			if (path === '/ready') return { status: 'ok', cms: 'up', search: { engine: 'embedded', documents: (await replica.engine.health()).documents, lagMs: 0 } };
			if (body === undefined) return undefined;
			wishes.push({ path, body });
			const said = state;
			// Handed over once.
			state = { unanswered: [] };
			return [searchStatePath, searchRebuildPath].includes(path) ? said : path === searchPlanPath ? { words: [], hits: [], asked: body } : undefined;
		};
	});

	const overview = async (person = administrator): Promise<Overview> => (await person.request('GET', '/search-index/overview')).body.data as unknown as Overview;

	it('tells how many entries there are and how many each site holds in each language', async () => {
		const { published, search, sites } = await overview();
		expect(published).toBe(ENTRIES);
		expect(search).toMatchObject({ configured: false, reachable: false });
		expect(sites).toMatchObject([{ address: site.origin, reachable: true, status: 'ok', engine: 'embedded', waiting: 0, documents: Object.fromEntries(locales.map((locale) => [locale, ENTRIES])) }]);
	});

	it('tells that a site cannot be reached, and why', async () => {
		site.other = () => undefined;
		expect((await overview()).sites).toMatchObject([{ address: site.origin, reachable: false, reason: '404' }]);
	});

	it('finds a twentieth of an index damaged, says how, and mends it in both directions', async () => {
		await replica.close();
		const [lost, torn] = damage(dir);
		replica = await openReplica(dir);
		// What was withdrawn while the index was copied from somewhere else.
		const [stray] = site.changes();
		if (!stray?.work) throw new Error('The site holds nothing that could be copied.');
		await replica.engine.apply([{ ...stray, documentId: 'stray', version: stray.version, work: { ...stray.work, id: 'page-stray', documentId: 'stray', documents: stray.work.documents.map((each) => ({ ...each, id: 'page-stray', documentId: 'stray' })) } }]);
		site.inventory = await replica.engine.inventory();
		expect(Object.keys(site.inventory.works)).not.toContain(lost);

		const answer = (await administrator.request('POST', '/search-index/compare', {})).body.data as unknown as { compared: Compared[]; overview: Overview };
		expect(answer.compared).toEqual([{ place: site.origin, missing: 1, different: 1, surplus: 1 }]);
		await settled(cms);
		const { works } = await replica.engine.inventory();
		expect(Object.keys(works)).toHaveLength(ENTRIES);
		expect(works[torn]).not.toBe('torn');
		expect(works['page-stray']).toBeUndefined();
		expect((await overview()).sites).toMatchObject([{ drift: 3, waiting: 0 }]);

		site.inventory = await replica.engine.inventory();
		await administrator.request('POST', '/search-index/compare', {});
		expect((await overview()).sites).toMatchObject([{ drift: 0 }]);
	});

	it('collects what visitors did not find, adds it up, and takes nothing else that a site may say', async () => {
		state = { unanswered: [{ day, locale: 'de', query: 'sauna', count: 2 }, { day, locale: 'da', query: 'sauna', count: 1 }] };
		await overview();
		state = { unanswered: [{ day, locale: 'de', query: 'sauna', count: 3 }, { day, locale: 'de', query: 'x'.repeat(101), count: 1 }, { day: 'yesterday', locale: 'de', query: 'y', count: 1 }] };
		const { unanswered } = await overview();
		expect(unanswered).toEqual({ isKept: true, lines: [{ query: 'sauna', locale: 'de', count: 5, day }, { query: 'sauna', locale: 'da', count: 1, day }] });
		expect(wishes).toContainEqual({ path: searchStatePath, body: { remember: true } });
	});

	it('forgets them after 30 days', async () => {
		const old = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
		state = { unanswered: [{ day: old, locale: 'it', query: 'antico', count: 9 }] };
		await cms.call(async (strapi) => strapi.plugin('search-index').service('desk').collectUnanswered());
		expect((await overview()).unanswered.lines.map(({ query }) => query)).not.toContain('antico');
		await cms.call(async (strapi) => strapi.plugin('search-index').service('desk').forgetUnanswered());
		expect(await cms.call(async (strapi) => strapi.db.connection('search_unanswered').where({ query: 'antico' }))).toEqual([]);
	});

	it('turned off, it deletes what it kept and tells every site to remember nothing', async () => {
		expect((await administrator.request('POST', '/search-index/unanswered', { keep: false })).status).toBe(200);
		expect(wishes).toContainEqual({ path: searchStatePath, body: { remember: false } });
		state = { unanswered: [{ day, locale: 'de', query: 'late', count: 1 }] };
		expect((await overview()).unanswered).toEqual({ isKept: false, lines: [] });
		await administrator.request('POST', '/search-index/unanswered', { keep: true });
		expect((await overview()).unanswered.isKept).toBe(true);
	});

	it('has an index rebuilt by the site that holds it, and shows how far it is', async () => {
		expect((await administrator.request('POST', '/search-index/rebuild', { place: site.origin })).status).toBe(202);
		expect(wishes.map(({ path }) => path)).toContain(searchRebuildPath);
		const rebuild = { startedAt: '2026-11-26T08:00:00.000Z', done: 12, total: ENTRIES };
		state = { unanswered: [], rebuild };
		expect((await overview()).sites).toMatchObject([{ rebuild }]);
	});

	it.each([['search'], ['https://elsewhere.example'], [undefined]])('does not rebuild what it does not know: %s', async (place) => {
		expect((await administrator.request('POST', '/search-index/rebuild', { place })).status).toBe(400);
	});

	it('asks a site how it reads a query', async () => {
		const answer = await publisher.request('GET', '/search-index/plan?query=Wohnen&locale=de');
		expect(answer.body.data).toMatchObject({ asked: { query: 'Wohnen', locale: 'de' } });
		expect((await publisher.request('GET', '/search-index/plan?query=Wohnen&locale=xx')).status).toBe(400);
		site.other = () => undefined;
		expect((await publisher.request('GET', '/search-index/plan?query=Wohnen&locale=de')).status).toBe(502);
	});

	it('lets publishers look and administrators act, and nobody else', async () => {
		expect((await overview(publisher)).published).toBe(ENTRIES);
		for (const path of ['compare', 'rebuild', 'unanswered']) expect((await publisher.request('POST', `/search-index/${path}`, { keep: false, place: site.origin })).status, path).toBe(403);
		const editor = await signUp(cms, 'editor');
		for (const path of ['overview', 'plan?query=a&locale=de']) expect((await editor.request('GET', `/search-index/${path}`)).status, path).toBe(403);
		expect((await fetch(`${cms.origin}/search-index/overview`)).status).toBe(401);
		expect((await overview()).unanswered.isKept).toBe(true);
	});
});

/** Loses one entry and tears another, past the engine, as a failing disk does. @returns ids of both */
function damage(dir: string): [lost: string, torn: string] {
	const db = new Database(currentFile(dir) ?? '');
	const [lost = '', torn = ''] = db.prepare<[], string>('SELECT id FROM work WHERE live = 1 ORDER BY id LIMIT 2').pluck().all();
	db.prepare('DELETE FROM document WHERE key IN (SELECT key FROM document) AND json LIKE ?').run(`%"id":"${lost}"%`);
	db.prepare('UPDATE work SET live = 0 WHERE id = ?').run(lost);
	db.prepare("UPDATE work SET hashes = 'torn' WHERE id = ?").run(torn);
	db.close();
	return [lost, torn];
}
