/** New entries get a labelled draft by machine in every language that has none, whatever happens to the machine or the CMS. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type OwnCms } from '../support/cms.ts';
import { databases } from '../support/databases.ts';
import { page, paragraph, save } from '../support/feed-content.ts';
import { createDatabase } from '../support/postgres.ts';
import { FIRST_START_TIMEOUT_MS } from '../support/shared-cms.ts';
import { translateServer, type TranslateServer } from '../support/translate-server.ts';
import { signUp, type Person } from './access/people.ts';

const KEY = 'translate-key';
const SOON = { timeout: 40_000 };

interface Shown {
	id: string;
	field: string;
	source: string;
	target: string;
	state: string;
	origin?: string;
	unread: boolean;
	revision: number;
}

interface Opened {
	units: Shown[];
	machine: { on: boolean; waiting: boolean; error?: string };
}

describe.each(databases)('drafts by machine on %s', (database) => {
	let machine: TranslateServer;
	let cms: OwnCms;
	let translator: Person;
	let owner: string;
	let options: Parameters<typeof startCms>[0];
	const dataDir = mkdtempSync(join(tmpdir(), 'erasmi-machine-'));

	const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Leggi la ' }, { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: 'guida' }] }, { type: 'text', text: ' di ERASMI & <amici>.' }] }, ...paragraph('Il patto di collaborazione vale.')];
	const create = (title: string): Promise<string> => save(cms, { type: 'page', locale: 'it', data: page(owner, { title, body }) });
	const publish = (id: string): Promise<string> => save(cms, { type: 'page', documentId: id, locale: 'it', publish: true });
	const open = async (id: string, locale = 'da'): Promise<Opened> => (await translator.request('GET', `/translation-desk/entries/page/${id}/${locale}`)).body.data as unknown as Opened;
	const targets = async (id: string, locale = 'da'): Promise<string[]> => (await open(id, locale)).units.map(({ target }) => target);
	const draft = (id: string, locale: string) => cms.call(async (strapi, { id, locale }) => strapi.documents('api::page.page').findOne({ documentId: id, locale }) as unknown as Promise<Record<string, unknown> | null>, { id, locale });
	const jobs = () => cms.call(async (strapi) => Number((await strapi.db.connection('desk_machine_jobs').count('* as total'))[0]?.total));
	const hurry = () => cms.call(async (strapi) => void (await strapi.db.connection('desk_machine_jobs').update({ due_at: Date.now() })));

	beforeAll(async () => {
		machine = await translateServer({ key: KEY, languages: ['de', 'en', 'da', 'ar', 'it'] });
		options = { database, dataDir, env: { TRANSLATE_URL: machine.url, TRANSLATE_KEY: KEY }, ...(database === 'postgres' ? { databaseUrl: await createDatabase('filled') } : {}) };
		cms = await startCms(options);
		translator = await signUp(cms, 'translator-da', {}, 'da');
		// Without the vocabularies no form would take an organisation, and none of them is needed here.
		owner = await cms.call(async (strapi) => ((await strapi.db.query('api::organisation.organisation').create({ data: { documentId: 'draftsowner', name: 'Drafts' } as never })) as { documentId: string }).documentId);
		for (const term of [{ status: 'approved', words: { it: ['patto di collaborazione'], da: ['samarbejdsaftale'] } }, { status: 'keep', words: { it: ['ERASMI'], da: ['ERASMI'] } }]) expect((await translator.request('POST', '/translation-desk/terms', term)).status).toBe(200);
	}, FIRST_START_TIMEOUT_MS);

	afterAll(async () => {
		await cms?.stop();
		await machine?.close();
		rmSync(dataDir, { recursive: true, force: true });
	}, 60_000);

	it('come when the original is published, in each language that has none, with label, placeholders and agreed words', async () => {
		const id = await create('Una porta aperta');
		expect(machine.requests).toHaveLength(0);
		await publish(id);
		await expect.poll(() => targets(id), SOON).toEqual(['UNA PORTA APERTA', 'LEGGI LA [1]GUIDA[/1] DI ERASMI & <AMICI>.', 'IL samarbejdsaftale VALE.']);
		const { units, machine: state } = await open(id);
		expect(units.every(({ state, origin, unread }) => state === 'draft' && origin === 'machine' && unread)).toBe(true);
		await expect.poll(async () => (await open(id)).machine, SOON).toEqual({ on: true, waiting: false });
		expect(state.on).toBe(true);
		expect(await draft(id, 'da')).toMatchObject({ title: 'UNA PORTA APERTA', textOrigin: 'machine', body: [{ children: [{ text: 'LEGGI LA ' }, { type: 'link', url: 'https://example.org' }, { text: ' DI ERASMI & <AMICI>.' }] }, {}] });
		await expect.poll(() => targets(id, 'ar'), SOON).toContain('aperta porta Una');
		const published = await cms.call(async (strapi, id) => (await strapi.db.query('api::page.page').findMany({ where: { documentId: id, publishedAt: { $notNull: true } }, select: ['locale'] })).map(({ locale }: { locale?: string }) => locale), id);
		expect(published).toEqual(['it']);
	});

	it('are not asked for again when the machine does not have a language', async () => {
		await expect.poll(jobs, SOON).toBe(0);
		expect(machine.requests.filter(({ target }) => target === 'tr')).toHaveLength(1);
	});

	it('never stand over words that a person wrote', async () => {
		const id = await create('Scritto da una persona');
		const [title] = (await open(id)).units;
		expect((await translator.request('POST', `/translation-desk/entries/page/${id}/da/write`, { unit: title?.id, target: 'Skrevet af et menneske', seen: 0 })).status).toBe(200);
		await publish(id);
		await expect.poll(() => targets(id, 'de'), SOON).toContain('SCRITTO DA UNA PERSONA');
		expect(await targets(id)).toEqual(['Skrevet af et menneske', '', '']);

		expect((await translator.request('POST', `/translation-desk/entries/page/${id}/da/machine`, {})).status).toBe(200);
		await expect.poll(() => targets(id), SOON).toEqual(['Skrevet af et menneske', expect.stringContaining('LEGGI'), expect.stringContaining('VALE')]);
	});

	it('wait while the machine is away, say why, and come when it is back', async () => {
		machine.answerWith(503);
		const id = await create('Torna presto');
		await publish(id);
		await expect.poll(async () => (await open(id)).machine, SOON).toEqual({ on: true, waiting: true, error: expect.stringContaining('Busy') });
		machine.answerWith(200);
		await expect
			.poll(async () => {
				await hurry();
				return targets(id);
			}, SOON)
			.toContain('TORNA PRESTO');
	});

	it('survive a CMS that is killed', async () => {
		await expect.poll(jobs, SOON).toBe(0);
		machine.answerWith(503);
		const ids: string[] = [];
		for (const title of ['Uno', 'Due', 'Tre']) {
			const id = await create(title);
			await publish(id);
			ids.push(id);
		}
		await cms.kill();
		machine.answerWith(200);
		cms = await startCms(options);
		translator = await signUp(cms, 'translator-da', {}, 'da');
		await hurry();
		for (const [index, id] of ids.entries()) await expect.poll(() => targets(id), SOON).toContain(['UNO', 'DUE', 'TRE'][index]);
	}, 400_000);

	it('are for the languages a person translates', async () => {
		const id = await create('Solo le proprie lingue');
		expect((await translator.request('POST', `/translation-desk/entries/page/${id}/de/machine`, {})).status).toBe(403);
		expect((await translator.request('POST', `/translation-desk/entries/page/${id}/it/machine`, {})).status).toBe(400);
	});
});
