/** Rights that depend on the entry: who owns it, where a publisher's and a coordinator's reach ends, what a translator leaves alone. */
import { beforeAll, describe, expect, test } from 'vitest';
import { sharedCms } from '../../support/shared-cms.ts';
import type { Cms } from '../../support/cms.ts';
import { newDocumentId, writeOrganisation, writeRows } from './entries.ts';
import { collection, signUp, type Person } from './people.ts';

let cms: Cms;
let own: string;
let partner: string;
let stranger: string;
let editor: Person;

beforeAll(async () => {
	cms = await sharedCms();
	own = await writeOrganisation(cms, 'Frontiera Scope');
	partner = await writeOrganisation(cms, 'Partner Scope');
	stranger = await writeOrganisation(cms, 'Stranger Scope');
	editor = await signUp(cms, 'editor', { organisation: own }, 'it');
});

const path = (documentId: string, locale = 'it'): string => `${collection('case')}/${documentId}?locale=${locale}`;

async function caseOf(owner: string, more: { coOwners?: string[]; published?: ('it' | 'en')[] } = {}): Promise<string> {
	const documentId = newDocumentId();
	await writeRows(cms, { type: 'case', documentId, owner, drafts: ['it', 'en'], ...more });
	return documentId;
}

const ownerOf = (documentId: string): Promise<string | undefined> =>
	cms.call(
		async (strapi, { documentId }) => {
			const row = await strapi.db.query('api::case.case').findOne({ where: { documentId, locale: 'it', publishedAt: null }, populate: ['owner'] });
			return row?.owner?.documentId as string | undefined;
		},
		{ documentId },
	);

describe('an editor', () => {
	test('enters a case that belongs to the own organisation without saying so', async () => {
		const { status, body } = await editor.request('POST', `${collection('case')}?locale=it`, { locale: 'it', title: 'Nuovo caso' });
		expect(status).toBe(201);
		expect(await ownerOf(body.data?.['documentId'] as string)).toBe(own);
	});

	test('cannot enter a case in the name of another organisation', async () => {
		const { status } = await editor.request('POST', `${collection('case')}?locale=it`, { locale: 'it', title: 'Per altri', owner: { connect: [{ documentId: stranger }] } });
		expect(status).toBe(403);
	});

	test('changes what the own organisation shares, and nothing of others; the refusal names the owner in Italian', async () => {
		const shared = await caseOf(partner, { coOwners: [own] });
		const foreign = await caseOf(stranger);
		expect((await editor.request('PUT', path(shared), { title: 'Condiviso' })).status).toBe(200);

		const refused = await editor.request('PUT', path(foreign), { title: 'Altrui' });
		expect(refused.status).toBe(403);
		expect(refused.body.error?.message).toBe('Non puoi modificare questo testo. Appartiene a Stranger Scope. Può farlo: chi inserisce contenuti per l’organizzazione, chi approva e pubblica i testi originali o chi amministra.');
	});

	test('cannot add a language to a foreign case, copy it, or delete it', async () => {
		const foreign = await caseOf(stranger);
		expect((await editor.request('PUT', path(foreign, 'de'), { title: 'Fremd' })).status).toBe(403);
		expect((await editor.request('POST', `${collection('case')}/clone/${foreign}?locale=it`, { locale: 'it', title: 'Copia' })).status).toBe(403);
		expect((await editor.request('DELETE', `${collection('case')}/${foreign}?locale=*`)).status).toBe(403);
	});

	test('deletes a draft of the own organisation, but nothing that is on the site', async () => {
		const draft = await caseOf(own);
		const published = await caseOf(own, { published: ['it'] });
		expect((await editor.request('DELETE', `${collection('case')}/${published}?locale=*`)).status).toBe(403);
		expect((await editor.request('DELETE', `${collection('case')}/${draft}?locale=*`)).status).toBe(200);
	});

	test('without an organisation is told who can change that', async () => {
		const lonely = await signUp(cms, 'editor', {}, 'de');
		const { status, body } = await lonely.request('POST', `${collection('case')}?locale=de`, { locale: 'de', title: 'Neu' });
		expect(status).toBe(403);
		expect(body.error?.message).toContain('Ihr Konto gehört noch zu keiner Organisation; die Administration kann das unter „Personen“ ändern.');
	});

	test('cannot publish by saving with the status "published"', async () => {
		const draft = await caseOf(own);
		await editor.request('PUT', `${path(draft)}&status=published`, { title: 'Furbo', status: 'published' });
		const count = await cms.call((strapi, { draft }) => strapi.db.query('api::case.case').count({ where: { documentId: draft, publishedAt: { $notNull: true } } }), { draft });
		expect(count).toBe(0);
	});
});

describe('handing over', () => {
	const give = (to: string) => ({ owner: { connect: [{ documentId: to }], disconnect: [] } });

	test('an owning editor gives an entry to a co-owner and to nobody else', async () => {
		const documentId = await caseOf(own, { coOwners: [partner] });
		expect((await editor.request('PUT', path(documentId), give(stranger))).status).toBe(403);
		expect(await ownerOf(documentId)).toBe(own);
		expect((await editor.request('PUT', path(documentId), give(partner))).status).toBe(200);
		expect(await ownerOf(documentId)).toBe(partner);
	});

	test('a co-owner changes neither owner nor co-owners', async () => {
		const documentId = await caseOf(partner, { coOwners: [own] });
		expect((await editor.request('PUT', path(documentId), give(own))).status).toBe(403);
		expect((await editor.request('PUT', path(documentId), { coOwners: { connect: [{ documentId: stranger }] } })).status).toBe(403);
		expect((await editor.request('PUT', path(documentId), { title: 'Solo il testo' })).status).toBe(200);
	});

	test('an owner cannot leave an entry to nobody', async () => {
		const documentId = await caseOf(own);
		expect((await editor.request('PUT', path(documentId), { owner: { set: [] } })).status).toBe(403);
	});

	test('a publisher gives an entry to any organisation', async () => {
		const publisher = await signUp(cms, 'publisher');
		const documentId = await caseOf(own);
		expect((await publisher.request('PUT', path(documentId), give(stranger))).status).toBe(200);
		expect(await ownerOf(documentId)).toBe(stranger);
	});
});

describe('a publisher with limits', () => {
	test('approves only entries of these organisations', async () => {
		const publisher = await signUp(cms, 'publisher', { organisations: [own] });
		expect((await publisher.request('PUT', path(await caseOf(own)), { title: 'Mio' })).status).toBe(200);
		const { status, body } = await publisher.request('POST', `${collection('case')}/${await caseOf(stranger)}/actions/publish?locale=it`, { locale: 'it' });
		expect(status).toBe(403);
		expect(body.error?.message).toContain('limited to certain organisations or original languages');
	});

	test('approves only entries written in these languages', async () => {
		const publisher = await signUp(cms, 'publisher', { sourceLanguages: ['da'] });
		expect((await publisher.request('PUT', path(await caseOf(own)), { title: 'Mio' })).status).toBe(403);
	});
});

describe('a translator', () => {
	test('changes the text of one language and no fact, whatever is sent', async () => {
		const translator = await signUp(cms, 'translator-en');
		const documentId = await caseOf(own);
		const { status } = await translator.request('PUT', path(documentId, 'en'), { title: 'Translated', country: 'fr', owner: { connect: [{ documentId: stranger }] }, sourceLocale: 'en', textCheckedAt: '2026-01-01T00:00:00.000Z' });
		expect(status).toBe(200);
		const row = await cms.call((strapi, { documentId }) => strapi.db.query('api::case.case').findOne({ where: { documentId, locale: 'en', publishedAt: null }, populate: ['owner'] }), { documentId });
		expect(row).toMatchObject({ title: 'Translated', country: null, sourceLocale: 'it', textCheckedAt: null, owner: { documentId: own } });
	});
});

describe('a reviewer', () => {
	test('publishes a machine translation as checked; the original keeps its own state', async () => {
		const documentId = await cms.call(
			async (strapi, { own }) => {
				const pages = strapi.documents('api::page.page');
				const created = await pages.create({ locale: 'it', data: { title: 'Chi siamo', register: 'standard', order: 1, owner: own, licence: 'CC-BY-4.0', body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Testo' }] }] } as never });
				await pages.publish({ documentId: created.documentId, locale: 'it' });
				await pages.update({ documentId: created.documentId, locale: 'da', data: { title: 'Om os', body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Tekst' }] }], textOrigin: 'machine' } as never });
				return created.documentId;
			},
			{ own },
		);
		const reviewer = await signUp(cms, 'reviewer-da');
		const { status, body } = await reviewer.request('POST', `${collection('page')}/${documentId}/actions/publish?locale=da`, { locale: 'da' });
		expect(status, body.error?.message).toBe(200);
		const rows = await cms.call((strapi, { documentId }) => strapi.db.query('api::page.page').findMany({ where: { documentId, publishedAt: { $notNull: true } }, orderBy: { locale: 'asc' } }), { documentId });
		expect(rows).toMatchObject([
			{ locale: 'da', textOrigin: 'machine', textCheckedAt: expect.any(String) },
			{ locale: 'it', textCheckedAt: null },
		]);
	});
});

describe('a coordinator', () => {
	test('is refused at the network of others', async () => {
		const network = newDocumentId();
		await writeRows(cms, { type: 'network', documentId: network, owner: own, drafts: ['it'] });
		const coordinator = await signUp(cms, 'coordinator');
		const { status, body } = await coordinator.request('PUT', `${collection('network')}/${network}?locale=it`, { meetings: [] });
		expect(status).toBe(403);
		expect(body.error?.message).toContain('a network that you do not coordinate');
	});
});

