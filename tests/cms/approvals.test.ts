/** Links for practice owners against a running CMS: made, read and answered without an account, taken back. */
import { beforeAll, describe, expect, it } from 'vitest';
import { sign, signatureHeader } from '@erasmi/config/delivery';
import { ownerPath, readOwnerLink, type OwnerAnswer } from '@erasmi/config/owner-link';
import type { Cms } from '../support/cms.ts';
import { databases } from '../support/databases.ts';
import { FIRST_START_TIMEOUT_MS, sharedCms } from '../support/shared-cms.ts';
import { send, signUp, type Answer, type Person } from './access/people.ts';

interface Links {
	title: string;
	can: { allowed: boolean };
	approval: { by: string; recipient: string; isChanged: boolean } | null;
	links: { id: number; recipient: string; url: string; isOpen: boolean; until: number; approved?: { by: string }; words: { name: string; text: string }[] }[];
}

const DAY_MS = 24 * 60 * 60_000;

describe.each(databases)('links for practice owners on %s', (database) => {
	let cms: Cms;
	let editor: Person;
	let stranger: Person;
	let own: string;

	const data = <T>(answer: Answer): T => {
		expect(answer.status, JSON.stringify(answer.body)).toBe(200);
		return answer.body.data as T;
	};
	const draft = (title: string): Promise<string> => cms.call(async (strapi, { title, own }) => (await strapi.documents('api::case.case').create({ locale: 'de', data: { title, owner: { documentId: own } } as never })).documentId, { title, own });
	const make = async (documentId: string, recipient = 'Frau Yıldız'): Promise<Links> => data<Links>(await editor.request('POST', `/approvals/entries/case/${documentId}`, { recipient }));
	const list = async (documentId: string, person = editor): Promise<Links> => data<Links>(await person.request('GET', `/approvals/entries/case/${documentId}`));
	const nameOf = (url: string): string => new URL(url).pathname.split('/').at(-1) ?? '';
	/** What the site sends for a visitor. */
	const take = async (letter: object, secret = cms.env.FEED_SECRET ?? ''): Promise<Answer> => {
		const body = JSON.stringify(letter);
		return send(cms, 'POST', ownerPath, { [signatureHeader]: sign(secret, body) }, letter);
	};
	const answered = async (letter: object): Promise<OwnerAnswer> => data<OwnerAnswer>(await take(letter));
	const noticesOf = (person: Person, kind: string) => cms.call(async (strapi, { id, kind }) => ((await strapi.plugin('notices').service('notices').list(id, { unreadOnly: false, page: 1 })) as { notices: { kind: string; link: string; values: Record<string, string> }[] }).notices.filter((notice) => notice.kind === kind), { id: person.id, kind });

	beforeAll(async () => {
		cms = await sharedCms(database);
		const made = await cms.call(async (strapi) => {
			const organisation = async (name: string): Promise<string> => (await strapi.documents('api::organisation.organisation').create({ data: { name, actorType: 'ngo', country: 'de' } as never })).documentId;
			return { own: await organisation('Approvals own'), foreign: await organisation('Approvals foreign') };
		});
		({ own } = made);
		editor = await signUp(cms, 'editor', { organisation: own }, 'de');
		stranger = await signUp(cms, 'editor', { organisation: made.foreign }, 'en');
	}, FIRST_START_TIMEOUT_MS);

	it('are good for fourteen days under an address that only the CMS can make', async () => {
		const documentId = await draft('Freigabe: Adresse');
		const [link] = (await make(documentId)).links;
		const url = new URL(link?.url ?? '');
		expect(url.pathname).toMatch(/^\/de\/owner\/[\w-]{22}$/u);
		expect(Math.round(((link?.until ?? 0) - Date.now()) / DAY_MS)).toBe(14);
		const secret = cms.env.FEED_SECRET ?? '';
		const name = nameOf(url.href);
		expect(readOwnerLink(secret, name, url.searchParams)).toBe('good');
		expect(readOwnerLink(secret, name, url.searchParams, Date.now() + 14 * DAY_MS + 1000)).toBe('ended');
		expect(readOwnerLink(secret, `${name.slice(0, -1)}-`, url.searchParams)).toBe('forged');
		expect(readOwnerLink(secret, name, new URLSearchParams({ until: String((link?.until ?? 0) + DAY_MS), signature: url.searchParams.get('signature') ?? '' }))).toBe('forged');
	});

	it('let nobody make or take back one who may not change the entry, and show them no address', async () => {
		const documentId = await draft('Freigabe: fremd');
		const [link] = (await make(documentId)).links;
		expect((await stranger.request('POST', `/approvals/entries/case/${documentId}`, { recipient: '' })).status).toBe(403);
		expect((await stranger.request('POST', `/approvals/entries/case/${documentId}/${link?.id}/end`, {})).status).toBe(403);
		expect(await list(documentId, stranger)).toMatchObject({ can: { allowed: false }, links: [{ url: '', isOpen: true }] });
	});

	it('say when the words that were approved are others since, and can be asked for again', async () => {
		const documentId = await draft('Freigabe: geändert');
		const write = (change: object): Promise<unknown> => cms.call(async (strapi, { documentId, change }) => void (await strapi.documents('api::case.case').update({ documentId, locale: 'de', data: change as never })), { documentId, change });
		const link = nameOf((await make(documentId)).links[0]?.url ?? '');
		expect((await list(documentId)).approval).toBeNull();
		await answered({ link, act: 'approve', name: 'Ayşe Yıldız' });
		await write({ country: 'de', reviewDue: '2027-01-01' });
		expect((await list(documentId)).approval).toMatchObject({ by: 'Ayşe Yıldız', recipient: 'Frau Yıldız', isChanged: false });
		await write({ goals: [{ text: 'Zusammen kochen' }] });
		expect((await list(documentId)).approval).toMatchObject({ isChanged: true });
		await write({ goals: [] });
		expect((await list(documentId)).approval).toMatchObject({ isChanged: false });
		await write({ summary: 'Ein neuer Satz.' });
		expect((await list(documentId)).approval).toMatchObject({ isChanged: true });
		await answered({ link: nameOf((await make(documentId, 'Frau Yıldız')).links[0]?.url ?? ''), act: 'approve', name: 'Ayşe Yıldız' });
		expect((await list(documentId)).approval).toMatchObject({ isChanged: false });
	});

	it('bring what the owner writes to the entry and to whoever made the link', async () => {
		const documentId = await draft('Freigabe: Kommentar');
		const link = nameOf((await make(documentId)).links[0]?.url ?? '');
		expect(await answered({ link, act: 'read' })).toMatchObject({ ok: true, entry: { type: 'case', documentId } });
		expect(await answered({ link, act: 'comment', name: 'Ayşe Yıldız', text: 'Es sind zwölf Familien.\n<b>nicht zehn</b>' })).toMatchObject({ ok: true });
		expect((await list(documentId)).links[0]?.words).toMatchObject([{ name: 'Ayşe Yıldız', text: 'Es sind zwölf Familien.\n<b>nicht zehn</b>' }]);
		expect(await noticesOf(editor, 'approvals-comment')).toMatchObject([{ link: `/plugins/approvals/case/${documentId}`, values: { by: 'Ayşe Yıldız', title: 'Freigabe: Kommentar' } }]);
	});

	it('note in the entry which organisation approved it and when, once', async () => {
		const documentId = await draft('Freigabe: ja');
		const link = nameOf((await make(documentId)).links[0]?.url ?? '');
		const today = new Date().toISOString().slice(0, 10);
		for (let turn = 0; turn < 2; turn++) expect(await answered({ link, act: 'approve', name: 'Verein Offene Tür' })).toMatchObject({ ok: true, entry: { approved: { by: 'Verein Offene Tür', on: today } } });
		expect(await cms.call((strapi, { documentId }) => strapi.documents('api::case.case').findOne({ documentId, locale: 'de', status: 'draft' }), { documentId })).toMatchObject({ approvedBy: 'Verein Offene Tür', approvedOn: today, title: 'Freigabe: ja' });
		expect((await noticesOf(editor, 'approvals-approved')).filter(({ values }) => values['title'] === 'Freigabe: ja')).toHaveLength(1);
	});

	it('no longer open once they were taken back or their time is over, and then take nothing', async () => {
		const documentId = await draft('Freigabe: zurück');
		const made = await make(documentId);
		const link = nameOf(made.links[0]?.url ?? '');
		const ended = data<Links>(await editor.request('POST', `/approvals/entries/case/${documentId}/${made.links[0]?.id}/end`, {}));
		expect(ended.links[0]).toMatchObject({ isOpen: false });
		expect(await answered({ link, act: 'read' })).toEqual({ ok: false, reason: 'ended' });
		expect(await answered({ link, act: 'comment', name: 'A', text: 'Zu spät' })).toEqual({ ok: false, reason: 'ended' });
		expect(await answered({ link, act: 'approve', name: 'A' })).toEqual({ ok: false, reason: 'ended' });
		expect((await list(documentId)).links[0]?.words).toEqual([]);
		expect(await cms.call((strapi, { documentId }) => strapi.documents('api::case.case').findOne({ documentId, locale: 'de' }), { documentId })).toMatchObject({ approvedBy: null });

		const other = nameOf((await make(documentId)).links[0]?.url ?? '');
		await cms.call((strapi, { other }) => strapi.db.connection('approval_links').where({ link: other }).update({ until: Date.now() - 1000 }), { other });
		expect(await answered({ link: other, act: 'read' })).toEqual({ ok: false, reason: 'ended' });
		expect(await answered({ link: 'nothing-like-it', act: 'read' })).toEqual({ ok: false, reason: 'unknown' });
	});

	it('take nothing without the signature of a site, and nothing that is too long or empty', async () => {
		const documentId = await draft('Freigabe: Grenzen');
		const link = nameOf((await make(documentId)).links[0]?.url ?? '');
		expect((await take({ link, act: 'read' }, 'another secret of thirty-two characters')).status).toBe(401);
		expect((await send(cms, 'POST', ownerPath, {}, { link, act: 'read' })).status).toBe(401);
		for (const letter of [{ link, act: 'comment', name: '', text: 'x' }, { link, act: 'comment', name: 'x', text: 'x'.repeat(5001) }, { link, act: 'approve', name: ' ' }, { link, act: 'delete' }, { link: '../x', act: 'read' }, null]) {
			expect((await take(letter as object)).status, JSON.stringify(letter).slice(0, 60)).toBe(400);
		}
	});
});
