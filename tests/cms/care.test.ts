/** Care against a running CMS: reminders that come once, an archive, and a bin from which drafts come back. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cms } from '../support/cms.ts';
import { databases } from '../support/databases.ts';
import type { ArchivedEntry } from '@erasmi/config/delivery';
import { FIRST_START_TIMEOUT_MS, sharedCms } from '../support/shared-cms.ts';
import { collection, signUp, type Answer, type Person } from './access/people.ts';

interface Kept {
	bin: { id: number; documentId: string; title: string; original: string; languages: string[]; by: string; daysLeft: number }[];
	archive: { documentId: string; reason: string; by: string; canReturn: boolean }[];
}

/** As the translation desk shows it. */
interface Passage {
	id: string;
	state: string;
	revision: number;
}

interface Notice {
	kind: string;
	link: string;
	values: Record<string, string>;
}

const DAY_MS = 24 * 60 * 60_000;
const dayIn = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

describe.each(databases)('care on %s', (database) => {
	let cms: Cms;
	let editor: Person;
	let publisher: Person;
	let central: Person;
	let stranger: Person;
	let coordinator: Person;
	let administrator: Person;
	let own: string;
	let network: string;

	const data = <T>(answer: Answer): T => {
		expect(answer.status, JSON.stringify(answer.body)).toBe(200);
		return answer.body.data as T;
	};
	const kept = async (person = editor): Promise<Kept> => data<Kept>(await person.request('GET', '/care/kept'));
	const noticesOf = (person: Person, kind: string): Promise<Notice[]> =>
		cms.call(async (strapi, { id, kind }) => ((await strapi.plugin('notices').service('notices').list(id, { unreadOnly: false, page: 1 })) as { notices: Notice[] }).notices.filter((notice) => notice.kind === kind), { id: person.id, kind });
	const runDaily = (): Promise<number> => cms.call(async (strapi) => (await strapi.plugin('care').service('daily').run()) as number);
	/** The draft of a case with a title and an owner. */
	const makeCase = (title: string, more: object = {}): Promise<string> =>
		cms.call(
			async (strapi, { title, owner, more }) => {
				const { documentId } = await strapi.documents('api::case.case').create({ locale: 'en', data: { title, owner: { documentId: owner }, ...more } as never });
				return documentId;
			},
			{ title, owner: own, more },
		);
	/** Past the check of what publishing needs, which is not what is tested here. */
	const show = (documentId: string, values: object = {}): Promise<void> =>
		cms.call(
			async (strapi, { documentId, values, own }) => {
				const second = await strapi.documents('api::organisation.organisation').create({ data: { name: `Care partner ${documentId}`, actorType: 'ngo', country: 'de' } as never });
				const text = Array.from({ length: 45 }, () => 'word').join(' ');
				await strapi.documents('api::case.case').update({ documentId, locale: 'en', data: { summary: text, approach: text, place: 'Halle', country: 'de', targetGroups: ['refugees'], fieldsOfAction: ['language'], actors: [{ organisation: { documentId: own }, role: 'lead' }, { organisation: { documentId: second.documentId }, role: 'partner' }], sources: [{ title: 'Own', kind: 'own_knowledge' }], ...values } as never });
				await strapi.documents('api::case.case').publish({ documentId, locale: 'en' });
			},
			{ documentId, values, own },
		);

	beforeAll(async () => {
		cms = await sharedCms(database);
		const made = await cms.call(async (strapi) => {
			const organisation = async (name: string): Promise<string> => (await strapi.documents('api::organisation.organisation').create({ data: { name, actorType: 'municipality', country: 'de' } as never })).documentId;
			const network = await strapi.documents('api::network.network').create({ locale: 'en', data: { title: 'Care network' } as never });
			return { own: await organisation('Care own'), foreign: await organisation('Care foreign'), network: network.documentId };
		});
		({ own, network } = made);
		editor = await signUp(cms, 'editor', { organisation: own }, 'en');
		stranger = await signUp(cms, 'editor', { organisation: made.foreign }, 'en');
		publisher = await signUp(cms, 'publisher', { organisations: [own] }, 'de');
		central = await signUp(cms, 'publisher', {}, 'it');
		coordinator = await signUp(cms, 'coordinator', { networks: [network] }, 'tr');
		administrator = await signUp(cms, 'administrator', {}, 'en');
	}, FIRST_START_TIMEOUT_MS);

	it('tells the people of an organisation once that an entry should be looked at again', async () => {
		const due = await makeCase('Care: look again');
		await show(due, { reviewDue: dayIn(0) });
		const later = await makeCase('Care: not yet');
		await show(later, { reviewDue: dayIn(1) });
		await runDaily();
		const told = await noticesOf(editor, 'care-review-due');
		expect(told).toEqual([{ kind: 'care-review-due', link: '/', values: { title: 'Care: look again', locale: 'en', due: dayIn(0) }, id: expect.any(Number) as number, person: editor.id, at: expect.any(Number) as number, read: false }]);
		await runDaily();
		expect(await noticesOf(editor, 'care-review-due')).toHaveLength(1);
		expect(await noticesOf(stranger, 'care-review-due')).toEqual([]);
		// The next date is another occasion.
		expect((await editor.request('POST', `/editors-desk/confirm/case/${due}`, {})).status).toBe(200);
		await cms.call((strapi, { due, day }) => strapi.db.query('api::case.case').updateMany({ where: { documentId: due }, data: { reviewDue: day } as never }), { due, day: dayIn(-1) });
		await runDaily();
		expect(await noticesOf(editor, 'care-review-due')).toHaveLength(2);
	});

	it('tells who coordinates a plan fourteen days before a measure is due', async () => {
		const plan = await cms.call(
			async (strapi, { network, own, soon, late }) => {
				const measure = (key: string, due: string) => ({ key, title: `Measure ${key}`, goal: 'g', start: '2026', due, status: 'planned', progress: 0 });
				const { documentId } = await strapi.documents('api::action-plan.action-plan').create({
					locale: 'en',
					data: { title: 'Care plan', vision: 'Together', network: [{ type: 'network', documentId: network }], country: 'de', periodStart: '2026', periodEnd: '2028', isExample: false, owner: { documentId: own }, goals: [{ key: 'g', field: 'language', goal: 'Speak' }], measures: [measure('soon', soon), measure('late', late)] } as never,
				});
				await strapi.documents('api::action-plan.action-plan').publish({ documentId, locale: 'en' });
				return documentId;
			},
			{ network, own, soon: dayIn(14), late: dayIn(15) },
		);
		await Promise.all([runDaily(), runDaily()]);
		const told = await noticesOf(coordinator, 'care-measure-due');
		expect(told).toMatchObject([{ link: `/plugins/editors-desk/plan/${plan}`, values: { measure: 'Measure soon', title: 'Care plan', due: dayIn(14) } }]);
		expect(await noticesOf(editor, 'care-measure-due')).toHaveLength(1);
		expect(await noticesOf(stranger, 'care-measure-due')).toEqual([]);
	});

	it('hands to the central publisher what has waited fourteen days for its second check', async () => {
		const documentId = await makeCase('Care: waits');
		const handIn = (days: number): Promise<unknown> =>
			cms.call((strapi, { documentId, at }) => strapi.db.connection('editors_submissions').insert({ type: 'case', document_id: documentId, state: 'waiting', at, person: 1, note: '' }), { documentId, at: Date.now() - days * DAY_MS });
		await handIn(13.9);
		await runDaily();
		expect(await noticesOf(central, 'care-check-waits')).toEqual([]);
		await cms.call((strapi, { documentId }) => strapi.db.connection('editors_submissions').where({ document_id: documentId }).delete(), { documentId });
		await handIn(14.1);
		await runDaily();
		await runDaily();
		expect(await noticesOf(central, 'care-check-waits')).toMatchObject([{ link: `/plugins/editors-desk/review/case/${documentId}`, values: { title: 'Care: waits', due: dayIn(-14.1) } }]);
		// Who publishes for one organisation has been told when it was handed in.
		expect(await noticesOf(publisher, 'care-check-waits')).toEqual([]);
	});

	it('brings a deleted draft back in all its languages under its old number', async () => {
		const documentId = await makeCase('Care: deleted', { goals: [{ key: 'g', text: 'Speak' }], reachedNumber: 12 });
		await cms.call((strapi, { documentId }) => strapi.documents('api::case.case').update({ documentId, locale: 'it', data: { title: 'Eliminato', goals: [{ key: 'g', text: 'Parlare' }] } as never }), { documentId });
		expect((await editor.request('DELETE', `${collection('case')}/${documentId}?locale=*`)).status).toBe(200);

		const line = (await kept()).bin.find((each) => each.documentId === documentId);
		expect(line).toMatchObject({ title: 'Care: deleted', original: 'en', languages: ['en', 'it'], by: 'editor', daysLeft: 30 });
		expect((await kept(stranger)).bin.map((each) => each.documentId)).not.toContain(documentId);
		expect((await kept(administrator)).bin.map((each) => each.documentId)).toContain(documentId);

		const foreign = await stranger.request('POST', `/care/bin/${line?.id}`, {});
		expect([foreign.status, foreign.body.error?.message]).toEqual([403, 'This belongs to another organisation. Its people or an administrator can bring it back.']);
		expect(data(await editor.request('POST', `/care/bin/${line?.id}`, {}))).toEqual({ type: 'case', documentId, locale: 'en' });
		expect((await editor.request('POST', `/care/bin/${line?.id}`, {})).status).toBe(404);
		expect((await kept()).bin.map((each) => each.documentId)).not.toContain(documentId);

		const back = (locale: string) => cms.call((strapi, args) => strapi.documents('api::case.case').findOne({ ...args, status: 'draft', populate: { goals: true, owner: true } } as never), { documentId, locale });
		expect(await back('en')).toMatchObject({ title: 'Care: deleted', slug: 'care-deleted', reachedNumber: 12, sourceLocale: 'en', owner: { documentId: own }, goals: [{ key: 'g', text: 'Speak' }] });
		expect(await back('it')).toMatchObject({ title: 'Eliminato', reachedNumber: 12, goals: [{ key: 'g', text: 'Parlare' }] });
	});

	it('finds the translations of a draft that comes back as they were left, with who wrote and checked them', async () => {
		const documentId = await makeCase('Care: translated', { goals: [{ key: 'g', text: 'Speak' }], body: [{ type: 'paragraph', children: [{ type: 'text', text: 'We meet in May.' }] }] });
		const [translator, reviewer] = [await signUp(cms, 'translator-da', {}, 'en'), await signUp(cms, 'reviewer-da', {}, 'en')];
		const place = `/translation-desk/entries/case/${documentId}/da`;
		const known = async (): Promise<{ passages: Passage[]; history: unknown[] }> => {
			const { units: passages } = data<{ units: Passage[] }>(await translator.request('GET', place));
			return { passages, history: await Promise.all(passages.map(async ({ id }) => data(await translator.request('GET', `${place}/beside?unit=${encodeURIComponent(id)}`)))) };
		};
		const [title, goal, body] = (await known()).passages;
		const write = (unit: Passage | undefined, target: string, confirm = true) => translator.request('POST', `${place}/write`, { unit: unit?.id, target, seen: 0, confirm, accepted: ['language', 'length'] });
		data(await write(title, 'Omsorg: oversat'));
		data(await write(goal, 'At tale'));
		data(await write(body, 'Vi mødes', false));
		data(await reviewer.request('POST', `${place}/approve`, { unit: title?.id, seen: 1 }));
		data(await reviewer.request('POST', `${place}/reject`, { unit: goal?.id, seen: 1, comment: 'At tale sammen' }));
		const before = await known();
		expect(before.passages.map(({ state, revision }) => [state, revision])).toEqual([['checked', 2], ['draft', 2], ['draft', 1]]);

		/** By the work list, and by the memory, which shows where a text stands. */
		const foundIn = async (): Promise<[string, boolean][]> => {
			const { items } = data<{ items: { documentId: string }[] }>(await translator.request('GET', '/translation-desk/worklist?locale=da&q=omsorg'));
			const { pairs } = data<{ pairs: { documentId: string }[] }>(await translator.request('GET', `/translation-desk/concordance?${new URLSearchParams({ from: 'en', to: 'da', q: 'Omsorg: oversat' })}`));
			return Object.entries({ items, pairs }).map(([name, list]) => [name, list.some((each) => each.documentId === documentId)]);
		};
		expect(await foundIn()).toEqual([['items', true], ['pairs', true]]);
		expect((await editor.request('DELETE', `${collection('case')}/${documentId}?locale=*`)).status).toBe(200);
		expect((await translator.request('GET', place)).status).toBe(404);
		expect(await foundIn()).toEqual([['items', false], ['pairs', false]]);
		data(await editor.request('POST', `/care/bin/${(await kept()).bin.find((each) => each.documentId === documentId)?.id}`, {}));
		expect(await known()).toEqual(before);
		expect(await foundIn()).toEqual([['items', true], ['pairs', true]]);
	});

	it('brings back one language that was deleted, without touching the others', async () => {
		const documentId = await makeCase('Care: one language');
		await cms.call((strapi, { documentId }) => strapi.documents('api::case.case').update({ documentId, locale: 'da', data: { title: 'Et sprog' } as never }), { documentId });
		expect((await editor.request('DELETE', `${collection('case')}/${documentId}?locale=da`)).status).toBe(200);
		await cms.call((strapi, { documentId }) => strapi.documents('api::case.case').update({ documentId, locale: 'en', data: { title: 'Care: changed since' } as never }), { documentId });
		const line = (await kept()).bin.find((each) => each.documentId === documentId);
		expect(line).toMatchObject({ languages: ['da'] });
		data(await editor.request('POST', `/care/bin/${line?.id}`, {}));
		const titles = await cms.call(async (strapi, { documentId }) => (await strapi.db.query('api::case.case').findMany({ where: { documentId }, orderBy: { locale: 'asc' } })).map(({ title }: { title: string }) => title), { documentId });
		expect(titles).toEqual(['Et sprog', 'Care: changed since']);
	});

	it('gives a draft that comes back a new address when somebody else has the old one', async () => {
		const documentId = await makeCase('Care: address');
		expect((await editor.request('DELETE', `${collection('case')}/${documentId}?locale=*`)).status).toBe(200);
		await cms.call((strapi) => strapi.documents('api::case.case').create({ locale: 'de', data: { title: 'Care: address' } as never }));
		const line = (await kept()).bin.find((each) => each.documentId === documentId);
		data(await editor.request('POST', `/care/bin/${line?.id}`, {}));
		expect(await cms.call((strapi, { documentId }) => strapi.documents('api::case.case').findOne({ documentId, locale: 'en' }), { documentId })).toMatchObject({ slug: 'care-address-2' });
	});

	it('empties the bin after thirty days', async () => {
		const documentId = await makeCase('Care: over');
		expect((await editor.request('DELETE', `${collection('case')}/${documentId}?locale=*`)).status).toBe(200);
		const age = (days: number): Promise<unknown> => cms.call((strapi, { documentId, at }) => strapi.db.connection('care_bin').where({ document_id: documentId }).update({ at }), { documentId, at: Date.now() - days * DAY_MS });
		await age(29.5);
		await runDaily();
		expect((await kept()).bin.find((each) => each.documentId === documentId)).toMatchObject({ daysLeft: 1 });
		await age(30.5);
		await runDaily();
		expect((await kept()).bin.map((each) => each.documentId)).not.toContain(documentId);
		const left = (table: string): Promise<number> => cms.call(async (strapi, { table, documentId }) => (await strapi.db.connection(table).where({ document_id: documentId })).length, { table, documentId });
		expect(await left('care_bin')).toBe(0);
		// The translation desk waits as long, by its own clock.
		expect(await left('desk_documents')).toBe(1);
		await cms.call((strapi, { documentId, at }) => strapi.db.connection('desk_documents').where({ document_id: documentId }).update({ gone_since: at }), { documentId, at: Date.now() - 30.5 * DAY_MS });
		await runDaily();
		expect(await left('desk_documents')).toBe(0);
	});

	it('archives what is on the site with its reason, and lets it return as a draft', async () => {
		const documentId = await makeCase('Care: over for good');
		const path = `/care/entries/case/${documentId}`;
		expect((await publisher.request('POST', `${path}/archive`, { reason: '' })).body.error?.message).toMatch(/^Archivieren lässt sich nur, was auf der Website ist/u);
		await show(documentId);
		expect(data(await publisher.request('GET', path))).toMatchObject({ isPublic: true, isArchived: false, canArchive: true });
		expect(data(await editor.request('GET', path))).toMatchObject({ canArchive: false, canConfirm: true });
		expect((await editor.request('POST', `${path}/archive`, { reason: 'No' })).status).toBe(403);

		expect((await publisher.request('POST', `${path}/archive`, { reason: 'Das Projekt ist zu Ende.' })).status).toBe(200);
		const published = () => cms.call((strapi, { documentId }) => strapi.db.query('api::case.case').count({ where: { documentId, publishedAt: { $notNull: true } } }), { documentId });
		expect(await published()).toBe(0);
		expect(await noticesOf(editor, 'care-archived')).toMatchObject([{ values: { title: 'Care: over for good', comment: 'Das Projekt ist zu Ende.' } }]);
		expect((await kept()).archive).toContainEqual(expect.objectContaining({ documentId, reason: 'Das Projekt ist zu Ende.', by: 'publisher', canReturn: true }));
		expect((await kept(stranger)).archive.find((each) => each.documentId === documentId)).toMatchObject({ canReturn: false });
		expect((await stranger.request('POST', `${path}/return`, {})).status).toBe(403);
		// Sites are told where it was.
		const forSites = () => cms.call(async (strapi) => (await strapi.plugin('care').service('archive').forSites()) as ArchivedEntry[]);
		await expect.poll(async () => (await forSites()).find((each) => each.documentId === documentId), { timeout: 5_000 }).toMatchObject({ type: 'case', slugs: ['care-over-for-good'], at: expect.any(Number) as number });

		expect(data(await editor.request('POST', `${path}/return`, {}))).toBe('en');
		expect((await kept()).archive.map((each) => each.documentId)).not.toContain(documentId);
		expect(await published()).toBe(0);
		// Publishing takes it out of the archive as well.
		await show(documentId);
		expect((await publisher.request('POST', `${path}/archive`, {})).status).toBe(200);
		await show(documentId);
		expect((await kept()).archive.map((each) => each.documentId)).not.toContain(documentId);
	});
});
