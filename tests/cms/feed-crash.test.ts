/** The CMS is killed in the middle of its work, again and again; what the site knows must still come true. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { startCms, type Cms, type OwnCms } from '../support/cms.ts';
import { caseData, organisation, page, save, settled } from '../support/feed-content.ts';
import { createDatabase } from '../support/postgres.ts';
import { receivingSite, type ReceivingSite } from '../support/receiving-site.ts';

/** A round costs a start of the CMS. The long run proves more, the short one that nothing obvious broke. */
const ROUNDS = process.env.FULL ? 25 : 2;

/** Longer than several acts take, shorter than all of them. */
const KILL_WITHIN_MS = 700;

/** What a visitor would be told: titles by language and organisations involved, by entry. */
type Truth = Record<string, { titles: Record<string, string>; organisations: string[] }>;

const inDatabase = (cms: Cms): Promise<Truth> =>
	cms.call(async (strapi) => {
		const truth: Record<string, { titles: Record<string, string>; organisations: string[] }> = {};
		for (const type of ['page', 'case'] as const) {
			const rows = await strapi.db.query(`api::${type}.${type}` as 'api::case.case').findMany({
				where: { publishedAt: { $notNull: true } },
				populate: type === 'case' ? ({ actors: { populate: { organisation: true } } } as never) : [],
			});
			for (const row of rows as { documentId: string; locale: string; title: string; actors?: { organisation?: { name: string } }[] }[]) {
				const entry = (truth[`${type}:${row.documentId}`] ??= { titles: {}, organisations: [] });
				entry.titles[row.locale] = row.title;
				entry.organisations = [...new Set((row.actors ?? []).flatMap(({ organisation }) => organisation?.name ?? []))].sort();
			}
		}
		return truth;
	});

function onSite(site: ReceivingSite): Truth {
	const works = [...site.state].flatMap(([key, { work }]) => (work ? [[key, work] as const] : []));
	return Object.fromEntries(
		works.map(([key, { documents }]) => [
			key,
			{ titles: Object.fromEntries(documents.filter(({ locale, source }) => locale === source).map(({ locale, title }) => [locale, title])), organisations: [...(documents[0]?.organisations ?? [])].sort() },
		]),
	);
}

/** Changes everything there is without pause, until somebody pulls the plug. Never awaited. */
const editWithoutEnd = (cms: Cms, args: { pages: string[]; cases: string[]; organisations: string[]; page: object }): Promise<unknown> =>
	cms.call(async (strapi, { pages, cases, organisations, page }: { pages: string[]; cases: string[]; organisations: string[]; page: object }) => {
		const pick = <T>(list: T[]): T => list[Math.floor(Math.random() * list.length)] as T;
		const documents = strapi.documents;
		const word = (): string => Math.random().toString(36).slice(2, 8);
		const acts = [
			async () => documents('api::page.page').update({ documentId: pick(pages), locale: 'en', data: { title: `Page ${word()}` } as never, status: 'published' }),
			async () => documents('api::page.page').update({ documentId: pick(pages), locale: 'da', data: { title: `Side ${word()}`, body: [{ type: 'paragraph', children: [{ type: 'text', text: word() }] }] } as never, status: 'published' }),
			async () => documents('api::page.page').unpublish({ documentId: pick(pages), locale: 'da' }),
			async () => documents('api::page.page').update({ documentId: pick(pages), locale: 'en', data: { title: `Draft ${word()}` } as never }),
			async () => documents('api::case.case').update({ documentId: pick(cases), locale: 'en', data: { title: `Case ${word()}` } as never, status: 'published' }),
			async () => documents('api::organisation.organisation').update({ documentId: pick(organisations), data: { name: `Organisation ${word()}` } as never }),
			async () => {
				const { documentId } = await documents('api::page.page').create({ locale: 'en', data: page as never, status: 'published' });
				if (Math.random() < 0.5) await documents('api::page.page').delete({ documentId, locale: '*' });
			},
		];
		// Refused acts, such as withdrawing what is not published, are part of the game.
		for (;;) await pick(acts)().catch(() => undefined);
	}, args);

describe.each(['sqlite', 'postgres'] as const)('a CMS on %s that is killed', (database) => {
	const dataDir = mkdtempSync(join(tmpdir(), 'erasmi-crash-'));
	let cms: OwnCms | undefined;
	let site: ReceivingSite | undefined;

	afterAll(async () => {
		await cms?.kill();
		await site?.close();
		rmSync(dataDir, { recursive: true, force: true });
	});

	it(`${ROUNDS} times while it writes and delivers has told the site in the end exactly what is published`, async () => {
		site = await receivingSite();
		const databaseUrl = database === 'postgres' ? await createDatabase('filled') : undefined;
		const start = () => startCms({ database, dataDir, ...(databaseUrl && { databaseUrl }), env: { SITE_ORIGINS: site?.origin ?? '' } });
		cms = await start();
		const organisations = [await organisation(cms, { name: 'City', actorType: 'municipality' }), await organisation(cms, { name: 'Association' })] as const;
		const pages: string[] = [];
		const cases: string[] = [];
		for (let n = 0; n < 3; n++) pages.push(await save(cms, { type: 'page', locale: 'en', data: page(organisations[1]), publish: true }));
		for (let n = 0; n < 2; n++) cases.push(await save(cms, { type: 'case', locale: 'en', data: caseData(organisations[1], organisations), publish: true }));

		for (let round = 1; round <= ROUNDS; round++) {
			site.answer = () => (Math.random() < 0.1 ? 503 : undefined);
			site.isAnswerLost = () => Math.random() < 0.1;
			const edits = editWithoutEnd(cms, { pages, cases, organisations: [...organisations], page: page(organisations[1]) }).catch(() => undefined);
			await wait(Math.random() * KILL_WITHIN_MS);
			await cms.kill();
			await edits;

			site.answer = undefined;
			site.isAnswerLost = undefined;
			cms = await start();
			await cms.call(async (strapi) => strapi.plugin('change-feed').service('feed').retry());
			await settled(cms);
			expect(onSite(site), `round ${round}`).toEqual(await inDatabase(cms));
		}
	}, ROUNDS * 90_000);
});

it('two CMS on one PostgreSQL share the work: everything arrives, in one order, nothing twice', async () => {
	const site = await receivingSite();
	const databaseUrl = await createDatabase('filled');
	const env = { SITE_ORIGINS: site.origin };
	const first = await startCms({ database: 'postgres', databaseUrl, env });
	const second = await startCms({ database: 'postgres', databaseUrl, env });
	try {
		const owner = await organisation(first, { name: 'Owner' });
		const publishMany = (cms: Cms): Promise<unknown> =>
			cms.call(async (strapi, data: object) => {
				await Promise.all(Array.from({ length: 4 }, async () => {
					for (let n = 0; n < 5; n++) await strapi.documents('api::page.page').create({ locale: 'en', data: data as never, status: 'published' });
				}));
			}, page(owner));
		await Promise.all([publishMany(first), publishMany(second)]);
		await Promise.all([settled(first), settled(second)]);

		expect(onSite(site)).toEqual(await inDatabase(first));
		const versions = site.changes().filter(({ type }) => type === 'page').map(({ version }) => version);
		expect(versions.length).toBe(40);
		expect(new Set(versions).size).toBe(40);
	} finally {
		await Promise.all([first.stop(), second.stop()]);
		await site.close();
	}
}, 120_000);
