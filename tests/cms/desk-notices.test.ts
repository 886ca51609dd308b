/** Whom the translation desk tells of what, and how little of an entry a translator's save touches. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cms } from '../support/cms.ts';
import { databases } from '../support/databases.ts';
import { organisation, page, paragraph, save } from '../support/feed-content.ts';
import { FIRST_START_TIMEOUT_MS, sharedCms } from '../support/shared-cms.ts';
import { signUp, type Person } from './access/people.ts';

interface Shown {
	id: string;
	field: string;
	revision: number;
}

interface Told {
	kind: string;
	values: Record<string, string>;
	link: string;
}

describe.each(databases)('the desk tells people on %s', (database) => {
	let cms: Cms;
	let translator: Person;
	let reviewer: Person;
	let id: string;

	const at = () => `/translation-desk/entries/page/${id}/da`;
	const units = async (): Promise<Shown[]> => ((await translator.request('GET', at())).body.data as unknown as { units: Shown[] }).units;
	const passage = async (field: string): Promise<Shown> => (await units()).find((unit) => unit.field === field) as Shown;
	const told = async (person: Person): Promise<Told[]> => ((await person.request('GET', '/notices/?unread=1')).body.data as unknown as { notices: Told[] }).notices;
	const readAll = async (): Promise<void> => void (await Promise.all([translator, reviewer].map((person) => person.request('POST', '/notices/read', {}))));
	const write = async (field: string, target: string) => {
		const unit = await passage(field);
		return translator.request('POST', `${at()}/write`, { unit: unit.id, target, seen: unit.revision, confirm: true, accepted: ['length', 'unchanged', 'language'] });
	};
	const act = async (name: 'approve' | 'reject', field: string, more: object = {}) => {
		const unit = await passage(field);
		return reviewer.request('POST', `${at()}/${name}`, { unit: unit.id, seen: unit.revision, accepted: ['length', 'unchanged', 'language'], ...more });
	};

	beforeAll(async () => {
		cms = await sharedCms(database);
		translator = await signUp(cms, 'translator-da', {}, 'da');
		reviewer = await signUp(cms, 'reviewer-da', {}, 'de');
		await cms.call(async (strapi, { translator, reviewer }) => {
			await strapi.service('admin::user').updateById(translator, { firstname: 'Ada', lastname: `Rossi${translator}` });
			await strapi.service('admin::user').updateById(reviewer, { firstname: 'Bo', lastname: `Holm${reviewer}` });
		}, { translator: translator.id, reviewer: reviewer.id });
		const owner = await organisation(cms, { name: 'Desk Notices' });
		id = await save(cms, { type: 'page', locale: 'it', data: page(owner, { title: 'Una porta aperta per tutte le famiglie', body: paragraph('La rete si incontra in biblioteca.') }), publish: true });
	}, FIRST_START_TIMEOUT_MS);

	it('who is asked to do an entry, with date and words', async () => {
		expect((await reviewer.request('POST', `${at()}/assignment`, { person: translator.id, due: '2026-11-30', comment: 'Haster lidt.' })).status).toBe(200);
		expect(await told(translator)).toEqual([expect.objectContaining({ kind: 'desk-assigned', values: { by: `Bo Holm${reviewer.id}`, title: 'Una porta aperta per tutte le famiglie', locale: 'da', due: '2026-11-30', comment: 'Haster lidt.' }, link: `/plugins/translation-desk/page/${id}/da` })]);
		await translator.request('POST', `${at()}/assignment`, { person: translator.id });
		expect(await told(translator)).toHaveLength(1);
		await readAll();
	});

	it('who is asked to do everything that a work list shows, once for all of it', async () => {
		const owner = await organisation(cms, { name: 'Desk Lists' });
		const ids = [];
		for (const title of ['Elenco da tradurre: primo', 'Elenco da tradurre: secondo']) ids.push(await save(cms, { type: 'page', locale: 'it', data: page(owner, { title, body: paragraph('Testo.') }) }));
		const filters = { locale: 'da', type: 'page', q: 'elenco da tradurre' };
		const assign = (person: Person, to: number | null) => person.request('POST', '/translation-desk/worklist/assign', { filters, person: to, due: '2026-12-24', comment: 'Før jul.' });

		expect((await assign(await signUp(cms, 'translator-tr'), translator.id)).status).toBe(403);
		expect((await assign(reviewer, translator.id)).body.data).toEqual({ assigned: 2 });
		expect(await told(translator)).toEqual([expect.objectContaining({ kind: 'desk-assigned', values: expect.objectContaining({ title: expect.stringMatching(/^Elenco da tradurre: \w+ \(\+ 1\)$/u), due: '2026-12-24', comment: 'Før jul.' }), link: '/plugins/translation-desk/work?locale=da&mine=1' })]);
		const mine = async () => ((await translator.request('GET', `/translation-desk/worklist?${new URLSearchParams({ ...filters, mine: '1' })}`)).body.data as unknown as { items: { documentId: string }[] }).items.map(({ documentId }) => documentId);
		expect((await mine()).toSorted()).toEqual(ids.toSorted());
		expect((await assign(reviewer, null)).body.data).toEqual({ assigned: 2 });
		expect(await mine()).toEqual([]);
		await readAll();
	});

	it('who is named in a comment, at the passage it is about', async () => {
		const unit = await passage('title');
		await translator.request('POST', `${at()}/comments`, { unit: unit.id, text: `Kan du se på det, @Bo Holm${reviewer.id}?` });
		expect(await told(reviewer)).toEqual([expect.objectContaining({ kind: 'desk-mentioned', link: `/plugins/translation-desk/page/${id}/da?passage=title` })]);
		expect(await told(translator)).toEqual([]);
		await readAll();
	});

	it('the one of two people with the same name who is meant, and nobody while that is unclear', async () => {
		const namesake = await signUp(cms, 'translator-da', { organisation: await organisation(cms, { name: 'Namesakes of Aarhus' }) }, 'da');
		const name = `Bo Holm${reviewer.id}`;
		const rename = (lastname: string) => cms.call((strapi, { id, lastname }) => strapi.service('admin::user').updateById(id, { firstname: 'Bo', lastname }), { id: namesake.id, lastname });
		await rename(`Holm${reviewer.id}`);
		const unit = await passage('title');
		const comment = (text: string) => translator.request('POST', `${at()}/comments`, { unit: unit.id, text });

		const unclear = await comment(`Hvad siger du, @${name}?`);
		expect(unclear.status).toBe(400);
		expect(unclear.body.error).toMatchObject({ message: expect.stringContaining('»Nævn nogen«'), details: { code: 'which-person', names: [name] } });
		expect((await comment(`Hvad siger du, @${name} (Namesakes of Aarhus)?`)).status).toBe(200);
		expect(await told(reviewer)).toEqual([]);
		expect(await told(namesake)).toEqual([expect.objectContaining({ kind: 'desk-mentioned' })]);

		const { readers, people } = (await translator.request('GET', at())).body.data as unknown as Record<'readers' | 'people', { name: string }[]>;
		for (const list of [readers, people]) {
			const names = list.map((person) => person.name);
			expect(names).toContain(`${name} (Namesakes of Aarhus)`);
			expect(new Set(names).size).toBe(names.length);
		}
		await rename('Holm');
	});

	it('whose passage was sent back, and why', async () => {
		expect((await write('title', 'En åben dør for alle familier')).status).toBe(200);
		expect((await act('reject', 'title', { comment: 'Døren er lukket.' })).status).toBe(200);
		expect(await told(translator)).toEqual([expect.objectContaining({ kind: 'desk-rejected', values: expect.objectContaining({ comment: 'Døren er lukket.' }) })]);
		await readAll();
	});

	it('whose translation is checked, once the last passage is', async () => {
		expect((await write('title', 'En lukket dør for alle familier')).status).toBe(200);
		expect((await write('body', 'Netværket mødes på biblioteket.')).status).toBe(200);
		expect((await act('approve', 'title')).status).toBe(200);
		expect(await told(translator)).toEqual([]);
		expect((await act('approve', 'body')).status).toBe(200);
		expect(await told(translator)).toEqual([expect.objectContaining({ kind: 'desk-checked' })]);
		await readAll();
	});

	it('whose translation is published, once for what they wrote since the last time', async () => {
		expect((await reviewer.request('POST', `${at()}/publish`, {})).status).toBe(200);
		expect(await told(translator)).toEqual([expect.objectContaining({ kind: 'desk-published', values: expect.objectContaining({ by: `Bo Holm${reviewer.id}` }) })]);
		expect(await told(reviewer)).toEqual([]);
		await readAll();
		expect((await reviewer.request('POST', `${at()}/publish`, {})).status).toBe(200);
		expect(await told(translator)).toEqual([]);
	});

	it('also when it is published in the content manager', async () => {
		await write('title', 'En åben dør for familier');
		expect((await reviewer.request('POST', `/content-manager/collection-types/api::page.page/${id}/actions/publish?locale=da`, { documentId: id })).status).toBe(200);
		expect(await told(translator)).toEqual([expect.objectContaining({ kind: 'desk-published' })]);
		await readAll();
	});

	it('and a save reads and writes its own language only', async () => {
		const written = () => cms.call(async (strapi, id) => Object.fromEntries((await strapi.db.connection('desk_summaries').where({ document_id: id }).select('locale', 'updated_at')).map((row: { locale: string; updated_at: number }) => [row.locale, Number(row.updated_at)])) as Record<string, number>, id);
		const before = await written();
		await write('title', 'Åben dør for alle');
		const after = await written();
		expect(after.da).toBeGreaterThan(before.da ?? 0);
		expect({ ...after, da: 0 }).toEqual({ ...before, da: 0 });
	});
});
