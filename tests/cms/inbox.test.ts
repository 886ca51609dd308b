/** Messages of visitors, from the letter of the site to the day they are deleted. */
import { sign, signatureHeader } from '@erasmi/config/delivery';
import { letterPath, type Letter, type VisitorMessage } from '@erasmi/config/letters';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MessageLine, OpenMessage } from '#cms/plugins/inbox/server/inbox.ts';
import { startCms, testSecrets, type Cms, type OwnCms } from '../support/cms.ts';
import { databases } from '../support/databases.ts';
import { organisation, page, save } from '../support/feed-content.ts';
import { mailServer, type MailServer } from '../support/mail-server.ts';
import { sharedCms, FIRST_START_TIMEOUT_MS } from '../support/shared-cms.ts';
import { signUp, type Answer, type Person } from './access/people.ts';

let count = 0;
const letterOf = (message: Partial<VisitorMessage> & { text: string }): Letter => ({ id: `letter-${process.pid}-${++count}`, at: Date.now(), about: 'message', message: { kind: 'fact', locale: 'de', ...message } });

function deliver(cms: Cms, letter: object, signature?: string): Promise<Response> {
	const body = JSON.stringify(letter);
	return fetch(cms.origin + letterPath, { method: 'POST', headers: { 'content-type': 'application/json', [signatureHeader]: signature ?? sign(testSecrets.FEED_SECRET, body) }, body });
}

const said = ({ body }: Answer): OpenMessage => body.data as unknown as OpenMessage;

describe.each(databases)('the inbox on %s', (database) => {
	let cms: Cms;
	let publisher: Person;
	let editor: Person;
	let stranger: Person;
	let entry: NonNullable<VisitorMessage['entry']>;

	const list = async (person: Person, query = 'status=open'): Promise<MessageLine[]> => ((await person.request('GET', `/inbox/messages?${query}`)).body.data as { items: MessageLine[] } | undefined)?.items ?? [];
	/** Delivers a message and gives back its number. */
	const arrive = async (message: Partial<VisitorMessage> & { text: string }): Promise<number> => {
		expect((await deliver(cms, letterOf(message))).status).toBe(200);
		const found = (await list(publisher)).find(({ text }) => text === message.text);
		return found?.id ?? 0;
	};
	const notices = (person: Person) => cms.call((strapi, id: number) => strapi.plugin('notices').service('notices').list(id, { unreadOnly: true, page: 1 }) as Promise<{ notices: { kind: string; values: Record<string, string>; link: string }[] }>, person.id);

	beforeAll(async () => {
		cms = await sharedCms(database);
		const owner = await organisation(cms, { name: `Inbox town ${process.pid}` });
		const other = await organisation(cms, { name: `Inbox elsewhere ${process.pid}` });
		publisher = await signUp(cms, 'publisher', {}, 'it');
		editor = await signUp(cms, 'editor', { organisation: owner }, 'de');
		stranger = await signUp(cms, 'editor', { organisation: other }, 'tr');
		const network = await save(cms, { type: 'network', locale: 'de', data: { ...page(owner, { title: 'Netzwerk im Posteingang' }), body: undefined, order: undefined } });
		entry = { type: 'network', documentId: network };
	}, FIRST_START_TIMEOUT_MS);

	it('takes a letter of the site once, however often it is sent', async () => {
		const letter = letterOf({ text: 'Sent twice', email: 'visitor@example.org' });
		expect(await (await deliver(cms, letter)).json()).toEqual({ data: 'taken' });
		expect(await (await deliver(cms, letter)).json()).toEqual({ data: 'known' });
		expect((await list(publisher)).filter(({ text }) => text === 'Sent twice')).toHaveLength(1);
	});

	it('takes nothing from anybody else, and nothing it does not understand', async () => {
		expect((await deliver(cms, letterOf({ text: 'Forged' }), sign('another-secret-0123456789abcdef0123456789', 'x'))).status).toBe(401);
		expect((await deliver(cms, { id: 'letter-odd-1', at: 1, about: 'weather' })).status).toBe(400);
		expect(await list(publisher)).not.toContainEqual(expect.objectContaining({ text: 'Forged' }));
	});

	it('tells publishers that something came and what it is about, and not what was written', async () => {
		const id = await arrive({ text: 'A private remark', kind: 'question', page: '/de/netzwerke/x', entry });
		const { notices: told } = await notices(publisher);
		expect(told).toContainEqual(expect.objectContaining({ kind: 'inbox-question', values: { title: 'Netzwerk im Posteingang' }, link: `/plugins/inbox/${id}` }));
		expect(JSON.stringify(told)).not.toContain('A private remark');
	});

	it('shows editors what is about entries of their organisation, and nothing else', async () => {
		const own = await arrive({ text: 'About the network', entry, page: '/de/netzwerke/x' });
		const general = await arrive({ text: 'About the site' });
		expect((await list(editor)).map(({ id }) => id)).toContain(own);
		expect((await list(editor)).map(({ id }) => id)).not.toContain(general);
		expect(await list(stranger)).toEqual([]);
		expect(said(await editor.request('GET', `/inbox/messages/${own}`))).toMatchObject({ title: 'Netzwerk im Posteingang', can: { remove: false }, pageUrl: expect.stringMatching(/\/de\/netzwerke\/x$/) });
		for (const [method, path, body] of [['GET', '', undefined], ['POST', '/status', { status: 'closed' }], ['POST', '/notes', { text: 'x' }], ['POST', '/assignment', { person: null }], ['POST', '/keep-until', { day: '2027-01-01' }], ['POST', '/remove', {}]] as const) {
			const answer = await stranger.request(method, `/inbox/messages/${own}${path}`, body);
			expect([answer.status, answer.body.error?.message], path).toEqual([403, 'Bu mesaj kuruluşunuzun bir kaydıyla ilgili değil.']);
		}
	});

	it('is closed to people who have nothing to do with it', async () => {
		const translator = await signUp(cms, 'translator-da');
		expect((await translator.request('GET', '/inbox/messages')).status).toBe(403);
	});

	it('keeps who did what: assigned, in work, noted, closed', async () => {
		const id = await arrive({ text: 'To be worked on', entry });
		await publisher.request('POST', `/inbox/messages/${id}/assignment`, { person: editor.id });
		await editor.request('POST', `/inbox/messages/${id}/notes`, { text: '  Called the town hall.  ' });
		const { message, acts, names } = said(await editor.request('POST', `/inbox/messages/${id}/status`, { status: 'closed' }));
		expect(message).toMatchObject({ status: 'closed', assignee: editor.id });
		expect(acts.map(({ act, value, person }) => [act, value, person])).toEqual([
			['assign', String(editor.id), publisher.id],
			['status', 'in-work', publisher.id],
			['note', 'Called the town hall.', editor.id],
			['status', 'closed', editor.id],
		]);
		expect(names[editor.id]).toBe('editor');
		expect((await notices(editor)).notices).toContainEqual(expect.objectContaining({ kind: 'inbox-assigned', link: `/plugins/inbox/${id}` }));
		expect((await list(publisher)).map((line) => line.id)).not.toContain(id);
		expect((await list(publisher, 'status=closed')).map((line) => line.id)).toContain(id);
	});

	it('refuses what cannot be, in the person’s language', async () => {
		const id = await arrive({ text: 'Odd requests' });
		const refusals = await Promise.all(
			([['status', { status: 'lost' }], ['notes', { text: ' ' }], ['notes', { text: 'x'.repeat(5_001) }], ['assignment', { person: stranger.id }], ['keep-until', { day: '2020-01-01' }], ['keep-until', { day: '2099-01-01' }], ['reply', { text: 'Hello' }]] as const).map(async ([path, body]) => (await publisher.request('POST', `/inbox/messages/${id}/${path}`, body)).body.error?.details?.['code']),
		);
		expect(refusals).toEqual(['unknown-status', 'empty', 'too-long', 'unknown-person', 'unknown-day', 'unknown-day', 'no-address']);
		expect((await publisher.request('GET', '/inbox/messages/999999')).body.error?.message).toBe('Questo messaggio non c’è più.');
	});

	it('deletes a message with all that belongs to it when its time is over, and no other', async () => {
		const [kept, closed] = [await arrive({ text: 'Still open' }), await arrive({ text: 'Closed long ago' })];
		await publisher.request('POST', `/inbox/messages/${closed}/notes`, { text: 'Gone with it' });
		await publisher.request('POST', `/inbox/messages/${closed}/status`, { status: 'closed' });
		const inMonths = (months: number) => new Date(new Date().setMonth(new Date().getMonth() + months)).getTime();
		const cleanUp = (now: number) => cms.call((strapi, at: number) => strapi.plugin('inbox').service('inbox').cleanUp(at) as Promise<number>, now);
		const isThere = async (id: number) => (await publisher.request('GET', `/inbox/messages/${id}`)).status === 200;

		await cleanUp(inMonths(11));
		expect([await isThere(kept), await isThere(closed)]).toEqual([true, true]);
		await cleanUp(inMonths(13));
		expect([await isThere(kept), await isThere(closed)]).toEqual([true, false]);
		await cleanUp(inMonths(25));
		expect(await isThere(kept)).toBe(false);
		expect(await cms.call((strapi) => strapi.db.connection('inbox_acts').where({ value: 'Gone with it' }).count({ n: '*' }))).toEqual([{ n: expect.toSatisfy((n: unknown) => Number(n) === 0) }]);
	});

	it('removes a message at once for who sees all', async () => {
		const id = await arrive({ text: 'Advertisement' });
		expect((await publisher.request('POST', `/inbox/messages/${id}/remove`, {})).status).toBe(200);
		expect((await publisher.request('GET', `/inbox/messages/${id}`)).status).toBe(404);
	});

	it('adds up how often pages were read', async () => {
		const day = new Date().toISOString().slice(0, 10);
		const what = `case-${database}`;
		const visits = (n: number, id: string) => ({ id, at: 1, about: 'visits', visits: [{ day, what, locale: 'de', count: n }, { day, what: 'file:pdf', count: 1 }] });
		await deliver(cms, visits(3, `visits-${database}-${process.pid}-1`));
		await deliver(cms, visits(4, `visits-${database}-${process.pid}-2`));
		await deliver(cms, visits(4, `visits-${database}-${process.pid}-2`));
		const { body } = await publisher.request('GET', '/inbox/visits?days=1');
		expect(body.data).toContainEqual({ day, what, locale: 'de', count: 7 });
		expect(body.data).toContainEqual({ day, what: 'file:pdf', count: expect.any(Number) });
	});
});

describe('an installation that sends mails', () => {
	let cms: OwnCms;
	let mails: MailServer;
	let publisher: Person;
	beforeAll(async () => {
		mails = await mailServer();
		cms = await startCms({ env: { SMTP_URL: mails.url } });
		publisher = await signUp(cms, 'publisher', {}, 'de');
	}, FIRST_START_TIMEOUT_MS);
	afterAll(async () => {
		await cms?.stop();
		await mails?.close();
	});

	it('answers a visitor in plain text, quotes what they wrote, and notes it', async () => {
		await deliver(cms, letterOf({ text: 'Erste Zeile\nZweite Zeile', email: 'visitor@example.org', locale: 'da' }));
		const [line] = (await publisher.request('GET', '/inbox/messages')).body.data?.['items'] as MessageLine[];
		const answered = said(await publisher.request('POST', `/inbox/messages/${line?.id}/reply`, { text: 'Tak for beskeden.' }));
		expect(answered.message.status).toBe('answered');
		expect(answered.acts.map(({ act }) => act)).toEqual(['reply', 'status']);
		const mail = mails.mails.find(({ to }) => to.includes('visitor@example.org'));
		expect(mail?.subject).toBe('Svar på din besked til ERASMI Commons');
		expect(mail?.text).toContain('Tak for beskeden.\n\nDu skrev:\n> Erste Zeile\n> Zweite Zeile');
	});
});
