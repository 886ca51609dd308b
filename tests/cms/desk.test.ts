/** The translation desk against a running CMS, as a Danish translator and a Danish reviewer meet it. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cms } from '../support/cms.ts';
import { sharedCms } from '../support/shared-cms.ts';
import { signUp, type Person } from './access/people.ts';

const databases = ['sqlite', 'postgres'] as const;

interface Shown {
	id: string;
	field: string;
	label: string;
	source: string;
	sourceThen?: string;
	target: string;
	revision: number;
	state: string;
	staleness: string;
	unread: boolean;
	todo: boolean;
	comment?: string | null;
}

/** What it is, how it is asked, and the status of the answer. */
type BadRequest = readonly [string, 'GET' | 'POST', () => string, object | undefined, number];

interface Opened {
	units: Shown[];
	summary: Record<string, number | boolean>;
	sourceLocale: string;
}

describe.each(databases)('the translation desk on %s', (database) => {
	let cms: Cms;
	let translator: Person;
	let reviewer: Person;
	let id: string;

	const at = (locale = 'da') => `/translation-desk/entries/case/${id}/${locale}`;
	const open = async (person: Person = translator, locale = 'da'): Promise<Opened> => (await person.request('GET', at(locale))).body.data as unknown as Opened;
	const passage = async (field: string, locale = 'da'): Promise<Shown> => (await open(translator, locale)).units.find((unit) => unit.field === field) as Shown;
	const write = (unit: Shown, target: string, more: object = {}, person = translator) => person.request('POST', `${at()}/write`, { unit: unit.id, target, seen: unit.revision, ...more });
	const draft = (locale: string) => cms.call(async (strapi, { id, locale }) => strapi.documents('api::case.case').findOne({ documentId: id, locale, populate: { goals: true, actors: true } as never }) as unknown as Promise<Record<string, unknown>>, { id, locale });

	beforeAll(async () => {
		cms = await sharedCms(database);
		translator = await signUp(cms, 'translator-da', {}, 'da');
		reviewer = await signUp(cms, 'reviewer-da', {}, 'de');
		id = await cms.call(async (strapi) => {
			const organisations: string[] = [];
			for (const [name, actorType] of [['Desk Comune', 'municipality'], ['Desk Verein', 'migrant-organisation']]) organisations.push((await strapi.documents('api::organisation.organisation').create({ data: { name, actorType, country: 'it' } as never })).documentId);
			const [comune, verein] = organisations;
			const entry = await strapi.documents('api::case.case').create({
				locale: 'it',
				data: {
					title: 'Porte aperte a Orvieto', summary: 'Il comune apre 12 porte il 7 marzo.', approach: 'Insieme.', place: 'Orvieto', country: 'it', targetGroups: ['refugees'], fieldsOfAction: ['housing'], owner: { documentId: comune },
					sources: [{ title: 'Giornale' }], goals: [{ key: 'g1', text: 'Incontrarsi ogni mese' }],
					actors: [{ key: 'a1', organisation: { documentId: comune }, role: 'lead' }, { key: 'a2', organisation: { documentId: verein }, role: 'partner' }],
					body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Leggi la ' }, { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: 'guida' }] }, { type: 'text', text: '.' }] }, { type: 'paragraph', children: [{ type: 'text', text: 'La rete si incontra in biblioteca.' }] }],
				} as never,
			});
			await strapi.documents('api::case.case').publish({ documentId: entry.documentId, locale: 'it' });
			return entry.documentId;
		});
	}, 240_000);

	it('shows what is missing, passage by passage, with labels in the language of the person', async () => {
		const { units, summary, sourceLocale } = await open();
		expect(sourceLocale).toBe('it');
		expect(units.map(({ field, state }) => [field, state])).toEqual([['title', 'missing'], ['summary', 'missing'], ['place', 'missing'], ['goals.text', 'missing'], ['approach', 'missing'], ['body', 'missing'], ['body', 'missing']]);
		expect(units[5]?.source).toBe('Leggi la [1]guida[/1].');
		expect(units[0]?.label).toBe('Titel');
		expect(summary).toMatchObject({ units: 7, missing: 7, todo: 7, publishable: false });
	});

	it('takes a translation to the entry’s draft, and only to that language', async () => {
		const before = await draft('it');
		expect((await write(await passage('title'), 'Åbne døre i Orvieto', { confirm: true })).status).toBe(200);
		expect(await draft('da')).toMatchObject({ title: 'Åbne døre i Orvieto', country: 'it', textOrigin: 'human' });
		expect(await draft('it')).toEqual(before);
		expect((await open()).summary).toMatchObject({ translated: 1, missing: 6 });
	});

	it('asks about a number that differs, forbids a lost link, and remembers what was accepted', async () => {
		const summary = await passage('summary');
		const asked = await write(summary, 'Kommunen åbner 21 døre den 7. marts.', { confirm: true });
		expect([asked.status, asked.body.error?.message]).toEqual([422, 'Noget bør ses efter, før dette tekststykke regnes for oversat.']);
		expect((asked.body.error?.details as { results: { check: string }[] }).results.map(({ check }) => check)).toEqual(['numbers']);
		expect((await passage('summary')).revision).toBe(0);
		expect((await write(summary, 'Kommunen åbner 21 døre den 7. marts.', { confirm: true, accepted: ['numbers'] })).status).toBe(200);
		expect((await reviewer.request('POST', `${at()}/approve`, { unit: summary.id, seen: 1 })).status).toBe(200);

		const body = (await open()).units[5] as Shown;
		const lost = await write(body, 'Læs vejledningen.', { confirm: true, accepted: ['tokens'] });
		expect(lost.status).toBe(422);
		expect((await write(body, 'Læs [1]vejledningen[/1].', { confirm: true })).status).toBe(200);
		expect(((await draft('da')).body as unknown[])[0]).toMatchObject({ type: 'paragraph', children: [{ text: 'Læs ' }, { type: 'link', url: 'https://example.org', children: [{ text: 'vejledningen' }] }, { text: '.' }] });
		expect(((await draft('da')).body as { children: { lang?: string }[] }[])[1]?.children[0]).toMatchObject({ text: 'La rete si incontra in biblioteca.', lang: 'it' });
	});

	it('never lets an older text win: both are given back', async () => {
		const place = await passage('place');
		expect((await write(place, 'Orvieto, Umbrien')).status).toBe(200);
		const late = await write(place, 'Orvieto');
		expect(late.status).toBe(409);
		expect(late.body.error?.details).toMatchObject({ code: 'conflict', current: { target: 'Orvieto, Umbrien', revision: 1 } });
	});

	it('sends a text back with a comment, and only a reviewer may', async () => {
		const title = await passage('title');
		expect((await translator.request('POST', `${at()}/reject`, { unit: title.id, seen: title.revision, comment: 'Nej' })).status).toBe(403);
		expect((await reviewer.request('POST', `${at()}/reject`, { unit: title.id, seen: title.revision, comment: ' ' })).body.error?.message).toBe('Bitte sagen Sie in einem Satz, was nicht stimmt.');
		expect((await reviewer.request('POST', `${at()}/reject`, { unit: title.id, seen: title.revision, comment: 'Hellere »døre til Orvieto«' })).status).toBe(200);
		expect(await passage('title')).toMatchObject({ state: 'draft', comment: 'Hellere »døre til Orvieto«', todo: true });
	});

	it('knows what fell behind when the original changes, and what did not', async () => {
		await cms.call(async (strapi, { id }) => {
			const entry = (await strapi.documents('api::case.case').findOne({ documentId: id, locale: 'it' })) as unknown as { body: object[] };
			await strapi.documents('api::case.case').update({ documentId: id, locale: 'it', data: { summary: 'Il comune apre 15 porte il 7 marzo.', body: entry.body.toReversed() } as never });
		}, { id });
		const { units, summary } = await open();
		expect(units.find(({ field }) => field === 'summary')).toMatchObject({ staleness: 'changed', source: 'Il comune apre 15 porte il 7 marzo.', sourceThen: 'Il comune apre 12 porte il 7 marzo.', target: 'Kommunen åbner 21 døre den 7. marts.', state: 'checked', todo: true });
		expect(units.filter(({ field }) => field === 'body').map(({ target, todo }) => [target, todo])).toEqual([['', true], ['Læs [1]vejledningen[/1].', false]]);
		expect(summary).toMatchObject({ stale: 1 });
	});

	it('notices a text that was typed in the CMS’s own form', async () => {
		await translator.request('PUT', `/content-manager/collection-types/api::case.case/${id}?locale=da`, { approach: 'Sammen.' });
		expect(await passage('approach')).toMatchObject({ target: 'Sammen.', state: 'translated', staleness: 'none' });
	});

	it('marks machine text as unread until somebody reads and confirms the whole entry', async () => {
		await cms.call(async (strapi, { id }) => strapi.documents('api::case.case').update({ documentId: id, locale: 'de', data: { title: 'Offene Türen in Orvieto', summary: 'Die Gemeinde öffnet am 7. März 15 Türen.', textOrigin: 'machine' } as never }), { id });
		const german = await signUp(cms, 'reviewer-de', {}, 'de');
		expect((await open(german, 'de')).summary).toMatchObject({ unread: 2, todo: 7 });
		const title = (await open(german, 'de')).units[0] as Shown;
		const done = await german.request('POST', `${at('de')}/read-and-confirm`, { edits: [{ unit: title.id, target: 'Offene Türen in Orvieto (Umbrien)', seen: title.revision }] });
		expect(done.status).toBe(200);
		expect((await open(german, 'de')).summary).toMatchObject({ unread: 0, translated: 1, checked: 1 });
		expect(await draft('de')).toMatchObject({ title: 'Offene Türen in Orvieto (Umbrien)', textOrigin: 'human' });
	});

	it('publishes one language and leaves the others as they are', async () => {
		const published = () => cms.call(async (strapi, { id }) => strapi.db.query('api::case.case').findMany({ where: { documentId: id, publishedAt: { $notNull: true } }, select: ['locale', 'title', 'updatedAt'] as never, orderBy: { locale: 'asc' } }), { id }) as Promise<{ locale: string; title: string }[]>;
		const before = await published();
		expect((await translator.request('POST', `${at()}/publish`)).status).toBe(403);
		expect((await reviewer.request('POST', `${at()}/publish`)).status).toBe(200);
		const after = await published();
		expect(after.map(({ locale }) => locale)).toEqual(['da', 'it']);
		expect(after.filter(({ locale }) => locale === 'it')).toEqual(before);
	});

	it('says on the published text how far it is behind, once the original is published, and no longer when it was brought up', async () => {
		const behind = () => cms.call(async (strapi, { id }) => strapi.db.query('api::case.case').findOne({ where: { documentId: id, locale: 'da', publishedAt: { $notNull: true } }, select: ['behindParts', 'behindSince'] as never }), { id }) as Promise<{ behindParts: number | null; behindSince: string | null }>;
		expect(await behind()).toMatchObject({ behindParts: null, behindSince: null });
		await cms.call(async (strapi, { id }) => strapi.documents('api::case.case').publish({ documentId: id, locale: 'it' }), { id });
		expect(await behind()).toMatchObject({ behindParts: 1, behindSince: expect.any(String) });
		const summary = await passage('summary');
		expect((await write(summary, 'Kommunen åbner 15 døre den 7. marts.', { confirm: true })).status).toBe(200);
		expect((await reviewer.request('POST', `${at()}/publish`)).status).toBe(200);
		expect(await behind()).toMatchObject({ behindParts: null, behindSince: null });
	});

	it('finds every translation as it was when the original takes back what it had left out', async () => {
		const paragraph = (text: string): object => ({ type: 'paragraph', children: [{ type: 'text', text }] });
		const old = {
			title: 'Orto di quartiere', goals: [{ key: 'g1', text: 'Piantare' }, { key: 'g2', text: 'Raccogliere' }],
			body: [paragraph('Ognuno porta qualcosa.'), paragraph('A maggio si semina.'), paragraph('In autunno si fa festa.')],
		};
		const documentId = await cms.call(async (strapi, { old }) => (await strapi.documents('api::case.case').create({ locale: 'it', data: { country: 'it', ...old } as never })).documentId, { old });
		const place = `/translation-desk/entries/case/${documentId}/da`;
		const shown = async (): Promise<Shown[]> => ((await translator.request('GET', place)).body.data as unknown as Opened).units;
		const states = async () => (await shown()).map(({ source, target, state, todo }) => ({ source, target, state, todo }));
		const confirm = (unit: Shown, target: string) => translator.request('POST', `${place}/write`, { unit: unit.id, target, seen: unit.revision, confirm: true, accepted: ['language', 'length', 'unchanged'] });
		const say = (data: object) => cms.call(async (strapi, { documentId, data }) => void (await strapi.documents('api::case.case').update({ documentId, locale: 'it', data: data as never })), { documentId, data });

		const danish: Record<string, string> = { 'Orto di quartiere': 'Kvarterets have', Piantare: 'At plante', Raccogliere: 'At høste', 'Ognuno porta qualcosa.': 'Alle tager noget med.', 'A maggio si semina.': 'I maj sås der.', 'In autunno si fa festa.': 'Om efteråret holdes der fest.' };
		for (const unit of await shown()) expect(await confirm(unit, danish[unit.source] ?? ''), unit.source).toMatchObject({ status: 200 });
		for (const unit of (await shown()).filter(({ source }) => ['Raccogliere', 'A maggio si semina.'].includes(source))) expect(await reviewer.request('POST', `${place}/approve`, { unit: unit.id, seen: unit.revision })).toMatchObject({ status: 200 });
		const before = await states();
		expect(before.map(({ state }) => state)).toEqual(['translated', 'translated', 'checked', 'translated', 'checked', 'translated']);

		await say({ title: 'Giardino di quartiere', goals: old.goals.slice(0, 1), body: [old.body[0], paragraph('In autunno si fa una grande festa.')] });
		// Whoever works there meanwhile writes the Danish draft anew, without what the original left out.
		const [title] = await shown();
		if (title) await translator.request('POST', `${place}/write`, { unit: title.id, target: 'Kvarterets have', seen: title.revision });
		await say(old);

		const after = await states();
		expect(after.slice(1)).toEqual(before.slice(1));
		const draft = await cms.call(async (strapi, { documentId }) => strapi.documents('api::case.case').findOne({ documentId, locale: 'da', populate: { goals: true } as never }) as unknown as Promise<{ goals: object[]; body: { children: { text: string }[] }[] }>, { documentId });
		expect(draft.goals).toMatchObject([{ key: 'g1', text: 'At plante' }, { key: 'g2', text: 'At høste' }]);
		expect(draft.body.map(({ children }) => children[0]?.text)).toEqual(['Alle tager noget med.', 'I maj sås der.', 'Om efteråret holdes der fest.']);
	});

	it('lists what waits in a language, and the summary is the fold of the ledger', async () => {
		const { body } = await translator.request('GET', '/translation-desk/worklist?locale=da&state=stale&q=orvieto');
		expect(((await translator.request('GET', '/translation-desk/worklist?locale=da&state=todo&q=orvieto')).body.data as unknown as { items: { documentId: string }[] }).items.map(({ documentId }) => documentId)).toContain(id);
		const list = body.data as unknown as { items: { documentId: string }[] };
		expect(list.items.find(({ documentId }) => documentId === id)).toBeUndefined();
		const read = () => cms.call(async (strapi, { id }) => strapi.db.connection('desk_summaries').where({ document_id: id }).orderBy('locale').select('locale', 'units', 'missing', 'draft', 'translated', 'checked', 'stale', 'todo', 'words_to_do') as Promise<unknown[]>, { id });
		const kept = await read();
		await cms.call(async (strapi, { id }) => {
			await strapi.db.connection('desk_summaries').where({ document_id: id }).update({ todo: 999, stale: 7 });
			await strapi.plugin('translation-desk').service('ledger').rebuild();
		}, { id });
		expect(await read()).toEqual(kept);
	});

	it('remembers what was translated before and how a word is called', async () => {
		const other = await cms.call(async (strapi) => (await strapi.documents('api::case.case').create({ locale: 'it', data: { title: 'Altro', approach: 'Insieme.', summary: 'Alloggio per rifugiati.' } as never })).documentId);
		const place = `/translation-desk/entries/case/${other}/da`;
		const { body } = await translator.request('GET', `${place}/beside?unit=approach`);
		expect((body.data as unknown as { matches: unknown[] }).matches).toMatchObject([{ percent: 101, target: 'Sammen.' }]);
		const beside = await translator.request('GET', `${place}/beside?unit=summary`);
		expect((beside.body.data as unknown as { vocabulary: { concept: string }[] }).vocabulary.map(({ concept }) => concept)).toContain('housing');
	});

	const badRequests: readonly BadRequest[] = [
		['an unknown language', 'GET', () => `/translation-desk/entries/case/${id}/xx`, undefined, 400],
		['the language of the original', 'GET', () => at('it'), undefined, 400],
		['an entry that is gone', 'GET', () => '/translation-desk/entries/case/nothing/da', undefined, 404],
		['a passage that is gone', 'POST', () => `${at()}/write`, { unit: 'goals/none/text', target: 'x', seen: 0 }, 404],
		['a megabyte pasted by accident', 'POST', () => `${at()}/write`, { unit: 'place', target: 'x'.repeat(1_000_000), seen: 1 }, 413],
	];
	it.each(badRequests)('answers %s with a sentence in Danish', async (_, method, path, body, status) => {
		const answer = await translator.request(method, path(), body);
		expect(answer.status).toBe(status);
		if (status !== 413 || answer.body.error) expect(answer.body.error?.message).toMatch(/[a-zæøå]+ .*\./u);
	});
});
