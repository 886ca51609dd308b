/** What concerns a person reaches them: in the admin always, by mail where the installation sends any. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type Cms, type OwnCms } from '../support/cms.ts';
import { databases } from '../support/databases.ts';
import { freePort } from '../../scripts/tooling/free-port.ts';
import { mailServer, type MailServer } from '../support/mail-server.ts';
import { createDatabase } from '../support/postgres.ts';
import { sharedCms } from '../support/shared-cms.ts';
import { signUp, type Person } from './access/people.ts';

interface Told {
	id: number;
	kind: string;
	values: Record<string, string>;
	link: string;
	read: boolean;
}

interface Page {
	notices: Told[];
	total: number;
	unread: number;
}

const values = { by: 'Ada Rossi', title: 'Åbne døre', locale: 'da', due: '2026-11-30' };
const link = '/plugins/translation-desk/case/abc/da';

interface Telling {
	to: number[];
	kind?: string;
	values?: Record<string, string>;
	link?: string;
}

const tell = (cms: Cms, telling: Telling) => cms.call(async (strapi, args) => strapi.plugin('notices').service('notices').tell(args) as Promise<void>, { kind: 'desk-assigned', values, link, ...telling });
const pageOf = async (person: Person, query = ''): Promise<Page> => (await person.request('GET', `/notices/${query}`)).body.data as unknown as Page;
const waitingMails = (cms: Cms) => cms.call(async (strapi) => Number((await strapi.db.connection('notice_mails').count('* as total'))[0]?.total));

describe.each(databases)('notices on %s, without a mail server', (database) => {
	let cms: Cms;
	let ada: Person;
	let bo: Person;

	beforeAll(async () => {
		cms = await sharedCms(database);
		ada = await signUp(cms, 'translator-da', {}, 'da');
		bo = await signUp(cms, 'reviewer-da', {}, 'de');
	}, 600_000);

	it('stand in the admin of those who were told, and of nobody else', async () => {
		await tell(cms, { to: [ada.id, ada.id] });
		expect(await pageOf(ada)).toMatchObject({ total: 1, unread: 1, notices: [{ kind: 'desk-assigned', values, link, read: false }] });
		expect(await pageOf(bo)).toEqual({ total: 0, unread: 0, notices: [] });
	});

	it('are read one by one or all together, each by their owner', async () => {
		await tell(cms, { to: [ada.id] });
		await tell(cms, { to: [ada.id] });
		const [newest] = (await pageOf(ada)).notices;
		await bo.request('POST', '/notices/read', { ids: [newest?.id] });
		expect((await pageOf(ada)).unread).toBe(3);
		expect((await ada.request('POST', '/notices/read', { ids: [newest?.id] })).body.data).toEqual({ unread: 2 });
		expect((await pageOf(ada, '?unread=1')).notices).toHaveLength(2);
		expect((await ada.request('POST', '/notices/read', {})).body.data).toEqual({ unread: 0 });
		expect((await ada.request('GET', '/notices/unread')).body.data).toEqual({ unread: 0 });
	});

	it('are not written when what they tell of did not happen', async () => {
		const before = (await pageOf(ada)).total;
		const broken = cms.call(
			async (strapi, args) =>
				strapi.db.transaction(async () => {
					await strapi.plugin('notices').service('notices').tell(args);
					throw new Error('The save failed.');
				}),
			{ to: [ada.id], kind: 'desk-assigned', values, link },
		);
		await expect(broken).rejects.toThrow('The save failed.');
		expect((await pageOf(ada)).total).toBe(before);
	});

	it('of a kind that somebody turned off are not written for them', async () => {
		expect((await bo.request('POST', '/notices/choices', { kind: 'desk-mentioned', way: 'off' })).status).toBe(200);
		await tell(cms, { to: [ada.id, bo.id], kind: 'desk-mentioned' });
		expect((await pageOf(bo)).total).toBe(0);
		expect((await pageOf(ada)).notices[0]?.kind).toBe('desk-mentioned');
	});

	it('say that no mails go out, and none waits', async () => {
		const choices = (await ada.request('GET', '/notices/choices')).body.data as { mail: object; kinds: { kind: string; way: string }[] };
		expect(choices.mail).toEqual({ goesOut: false });
		expect(choices.kinds).toContainEqual({ kind: 'desk-assigned', way: 'now' });
		expect(await waitingMails(cms)).toBe(0);
	});

	it('come in pages', async () => {
		const carla = await signUp(cms, 'translator-it', {}, 'it');
		await cms.call(async (strapi, args) => {
			for (let index = 0; index < 30; index++) await strapi.plugin('notices').service('notices').tell({ ...args, values: { ...args.values, title: `Titolo ${index}` } });
		}, { to: [carla.id], kind: 'desk-checked', values, link });
		const [first, second] = await Promise.all([pageOf(carla), pageOf(carla, '?page=2')]);
		expect([first.notices.length, second.notices.length, first.total]).toEqual([25, 5, 30]);
		expect(first.notices[0]?.values.title).toBe('Titolo 29');
	});

	it('go with the account', async () => {
		const dora = await signUp(cms, 'translator-it');
		await tell(cms, { to: [dora.id] });
		const left = await cms.call(async (strapi, id) => {
			await strapi.service('admin::user').deleteById(id);
			return Number((await strapi.db.connection('notice_notices').where({ person: id }).count('* as total'))[0]?.total);
		}, dora.id);
		expect(left).toBe(0);
		await expect(tell(cms, { to: [dora.id, 999_999] })).resolves.not.toThrow();
	});

	it.each<[string, object]>([
		['an unknown kind', { kind: 'desk-invented' }],
		['a link out of the admin', { link: '//evil.example' }],
	])('refuse %s from the code that tells', async (_, telling) => {
		await expect(tell(cms, { to: [ada.id], ...telling })).rejects.toThrow();
	});

	it.each<[string, object]>([
		['an unknown kind', { kind: '__proto__', way: 'now' }],
		['an unknown way', { kind: 'desk-assigned', way: 'pigeon' }],
		['nothing', {}],
	])('refuse %s as somebody’s choice', async (_, body) => {
		expect((await ada.request('POST', '/notices/choices', body)).status).toBe(400);
	});

	it('are for people who are signed in', async () => {
		expect((await fetch(`${cms.origin}/notices/`)).status).toBe(401);
	});
});

describe.each(databases)('mails on %s', (database) => {
	let server: MailServer;
	let cms: OwnCms;
	let ada: Person;
	let bo: Person;
	let port: number;
	const dataDir = mkdtempSync(join(tmpdir(), 'erasmi-notices-'));
	let options: Parameters<typeof startCms>[0];

	beforeAll(async () => {
		port = await freePort();
		server = await mailServer(port);
		options = { database, dataDir, env: { SMTP_URL: server.url, MAIL_FROM: 'commons@example.org' }, ...(database === 'postgres' ? { databaseUrl: await createDatabase('filled') } : {}) };
		cms = await startCms(options);
		ada = await signUp(cms, 'translator-da', {}, 'da');
		bo = await signUp(cms, 'reviewer-da', {}, 'ar');
	}, 600_000);

	afterAll(async () => {
		await cms?.stop();
		await server?.close();
		rmSync(dataDir, { recursive: true, force: true });
	}, 60_000);

	const mailsTo = (person: Person) => server.mails.filter(({ to }) => to.includes(person.email));

	it('go out in the language of each person, with a link to the place', async () => {
		await tell(cms, { to: [ada.id, bo.id] });
		await expect.poll(() => server.mails.length, { timeout: 20_000 }).toBe(2);
		const [danish, arabic] = [mailsTo(ada)[0], mailsTo(bo)[0]];
		expect(danish).toMatchObject({ from: 'commons@example.org', subject: 'Ønske om oversættelse: Åbne døre' });
		expect(danish?.text.split('\n').slice(0, 3)).toEqual(['Ada Rossi beder dig arbejde med »Åbne døre«. Sprog: dansk.', 'Frist: 30. november 2026.', `${cms.origin}/admin${link}`]);
		expect(danish?.headers).toMatchObject({ 'auto-submitted': 'auto-generated', 'content-language': 'da' });
		expect(arabic?.subject).toBe('طلب ترجمة: Åbne døre');
		await expect.poll(() => waitingMails(cms)).toBe(0);
	});

	it('of a kind for which somebody wants one mail a day wait, and go out together', async () => {
		const before = mailsTo(ada).length;
		await ada.request('POST', '/notices/choices', { kind: 'desk-checked', way: 'daily' });
		for (const title of ['Et', 'To', 'Tre']) await tell(cms, { to: [ada.id], kind: 'desk-checked', values: { ...values, title } });
		await tell(cms, { to: [bo.id], kind: 'desk-checked' });
		await expect.poll(() => mailsTo(bo).length, { timeout: 20_000 }).toBe(2);
		expect(mailsTo(ada)).toHaveLength(before);
		const due = await cms.call(async (strapi) => (await strapi.db.connection('notice_mails').select('due_at')).map(({ due_at }: { due_at: number | string }) => new Date(Number(due_at)).getHours()));
		expect(due).toEqual([6, 6, 6]);

		// Morning comes.
		await cms.call(async (strapi) => void (await strapi.db.connection('notice_mails').update({ due_at: Date.now() })));
		await expect.poll(() => mailsTo(ada).length, { timeout: 20_000 }).toBe(before + 1);
		const digest = mailsTo(ada).at(-1);
		expect(digest?.subject).toBe('3 nye beskeder til dig');
		expect(['»Et«', '»To«', '»Tre«'].every((title) => digest?.text.includes(title))).toBe(true);
	});

	it('of a kind that somebody reads in the admin only do not go out', async () => {
		const before = mailsTo(ada).length;
		await ada.request('POST', '/notices/choices', { kind: 'desk-rejected', way: 'here' });
		await tell(cms, { to: [ada.id, bo.id], kind: 'desk-rejected' });
		await expect.poll(() => mailsTo(bo).at(-1)?.subject, { timeout: 20_000 }).toContain('أُعيد');
		expect(mailsTo(ada)).toHaveLength(before);
		expect((await pageOf(ada)).notices[0]?.kind).toBe('desk-rejected');
	});

	it('that a server refuses for one person wait, and the person is told why', async () => {
		const gone = await signUp(cms, 'translator-it');
		server.refuse(gone.email);
		await tell(cms, { to: [gone.id, bo.id], kind: 'desk-published' });
		await expect.poll(() => mailsTo(bo).at(-1)?.subject, { timeout: 20_000 }).toContain('نُشر');
		await expect.poll(async () => ((await gone.request('GET', '/notices/choices')).body.data as { mail: object }).mail, { timeout: 20_000 }).toEqual({ goesOut: true, fault: expect.stringContaining('No such person here') });
		await cms.call(async (strapi) => void (await strapi.db.connection('notice_mails').delete()));
	});

	it('survive a mail server that is away and a CMS that is killed', async () => {
		await server.close();
		const told = await cms.call(
			async (strapi, { to, kind, values, link }) => {
				for (let index = 0; index < 20; index++) await strapi.plugin('notices').service('notices').tell({ to, kind, values: { ...values, title: `Nummer ${index}` }, link });
				return 20;
			},
			{ to: [ada.id], kind: 'desk-assigned', values, link },
		);
		await expect.poll(() => waitingMails(cms), { timeout: 20_000 }).toBe(told);
		await cms.kill();

		server = await mailServer(port);
		cms = await startCms(options);
		// What the killed process had taken is left alone for some minutes, and what failed rests; neither is lost.
		await cms.call(async (strapi) => void (await strapi.db.connection('notice_mails').update({ due_at: Date.now() })));
		await expect.poll(() => waitingMails(cms), { timeout: 30_000 }).toBe(0);
		const texts = server.mails.map(({ text }) => text).join('\n');
		for (let index = 0; index < 20; index++) expect(texts).toContain(`»Nummer ${index}«`);
	}, 600_000);
});
