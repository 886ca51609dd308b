/** The editors' desk against a running CMS: an editor enters a case in Turkish, a publisher checks it, a coordinator reports. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cms } from '../support/cms.ts';
import { databases } from '../support/databases.ts';
import { FIRST_START_TIMEOUT_MS, sharedCms } from '../support/shared-cms.ts';
import { signUp, type Answer, type Person } from './access/people.ts';

interface Entry {
	documentId: string;
	locale: string;
	isPublic: boolean;
	fields: Record<string, { value: unknown; revision: string }>;
	problems: { kind: string; path: string; label: string; message: string }[];
}

interface Review {
	submission: { state: string; reply?: string } | null;
	differences: { path: string; label: string; kind: string; before: string; after: string; translated?: { text: string; isBehind: boolean } }[];
	comments: { id: number; field: string; text: string; resolved: boolean }[];
	can: { publish: { allowed: boolean } };
}

interface Start {
	canEnter: string[];
	mailsGoOut: boolean;
	organisation: string | null;
	drafts: { documentId: string; title: string; state: string; missing: string[] }[];
	waiting: Record<'checks' | 'returned' | 'comments' | 'reviews', { documentId: string; reply?: string; text?: string }[]>;
	entries: { documentId: string; available: string[] }[];
	plans: { documentId: string }[];
}

interface Plan {
	measures: { key: string; status: string; progress: number; revision: string; updates: { note: string | null }[] }[];
	goals: { key: string; revision: string; readings: { date: string; value: number }[] }[];
	network: { documentId: string; revision: string; meetings: { place: string | null }[] } | null;
}

const words = (count: number): string => Array.from({ length: count }, (_, index) => ['birlikte', 'çalışan', 'mahalle', 'halkı', 'kursu'][index % 5]).join(' ');

describe.each(databases)('the editors’ desk on %s', (database) => {
	let cms: Cms;
	let editor: Person;
	let publisher: Person;
	let stranger: Person;
	let ids: { municipality: string; association: string; foreign: string };

	/** What differs for each database, because names must be found among the other one's no less. */
	const town = `Yenikent${database}`;

	const data = <T>(answer: Answer): T => {
		expect(answer.status, JSON.stringify(answer.body)).toBe(200);
		return answer.body.data as T;
	};
	const open = async (id: string, person = editor): Promise<Entry> => data<Entry>(await person.request('GET', `/editors-desk/entries/case/${id}`));
	const save = async (id: string, values: Record<string, unknown>, person = editor): Promise<Answer> => {
		const { fields } = await open(id);
		return person.request('POST', `/editors-desk/entries/case/${id}`, { changes: Object.entries(values).map(([name, value]) => ({ name, value, seen: fields[name]?.revision })) });
	};
	const review = async (id: string, person = publisher): Promise<Review> => data<Review>(await person.request('GET', `/editors-desk/entries/case/${id}/review`));
	const start = async (person = editor): Promise<Start> => data<Start>(await person.request('GET', '/editors-desk/start'));
	const enter = async (title: string, person = editor): Promise<Entry> => data<Entry>(await person.request('POST', '/editors-desk/entries/case', { locale: 'tr', changes: [{ name: 'title', value: title }] }));
	const shortForm = () => ({
		place: town, country: 'tr', summary: words(45), approach: words(30), targetGroups: ['refugees'], fieldsOfAction: ['language'],
		actors: [{ organisation: ids.municipality, role: 'lead' }, { organisation: ids.association, role: 'partner' }],
		sources: [{ title: 'Kendi bilgimiz', kind: 'own_knowledge' }],
	});
	const noticesOf = (person: Person) => cms.call(async (strapi, { id }) => ((await strapi.plugin('notices').service('notices').list(id, { unreadOnly: false, page: 1 })) as { notices: { kind: string; link: string; values: Record<string, string> }[] }).notices, { id: person.id });

	beforeAll(async () => {
		cms = await sharedCms(database);
		ids = await cms.call(async (strapi, { town }) => {
			const make = async (name: string, actorType: string): Promise<string> => (await strapi.documents('api::organisation.organisation').create({ data: { name, actorType, country: 'tr', names: [{ locale: 'en', name: `${name} in English` }] } as never })).documentId;
			return { municipality: await make(`${town} Belediyesi`, 'municipality'), association: await make(`${town} Göçmen Derneği`, 'migrant-organisation'), foreign: await make(`${town} Elsewhere`, 'ngo') };
		}, { town });
		editor = await signUp(cms, 'editor', { organisation: ids.municipality }, 'tr');
		stranger = await signUp(cms, 'editor', { organisation: ids.foreign }, 'en');
		publisher = await signUp(cms, 'publisher', { organisations: [ids.municipality] }, 'de');
	}, FIRST_START_TIMEOUT_MS);

	it('begins a case with its first words, and says in the person’s language what publishing still needs', async () => {
		const entry = await enter(`Komşu sofrası ${town}`);
		expect(entry).toMatchObject({ locale: 'tr', isPublic: false });
		expect(entry.problems.map(({ path }) => path)).toEqual(['summary', 'place', 'country', 'actors', 'targetGroups', 'fieldsOfAction', 'approach', 'sources']);
		expect(entry.problems[0]).toMatchObject({ label: 'Özet', message: '“Özet” boş.' });
		const [draft] = (await start()).drafts;
		expect(draft).toMatchObject({ documentId: entry.documentId, state: 'draft' });
		expect(draft?.missing).toContain('Özet');
	});

	it('saves fields one by one: two people in different fields never meet, in the same field the second is asked', async () => {
		const { documentId } = await enter(`İki kişi ${town}`);
		const seen = (await open(documentId)).fields;
		const change = (name: string, value: unknown) => editor.request('POST', `/editors-desk/entries/case/${documentId}`, { changes: [{ name, value, seen: seen[name]?.revision }] });
		expect((await change('summary', 'Birinci')).status).toBe(200);
		expect((await change('approach', 'İkinci')).status).toBe(200);
		const late = await change('summary', 'Geç kalan');
		expect(late.status).toBe(409);
		expect(late.body.error?.details).toMatchObject({ code: 'conflict', fields: { summary: { value: 'Birinci' } } });
		expect(late.body.error?.message).toBe('Bunu bu arada başka biri değiştirdi. İki sürüm de gösteriliyor; birini seçin. Sizinki saklandı.');
		// An answer that was lost on its way is sent again, which is no conflict.
		expect((await change('approach', 'İkinci')).status).toBe(200);
		expect((await open(documentId)).fields).toMatchObject({ summary: { value: 'Birinci' }, approach: { value: 'İkinci' } });
	});

	it.each([
		['a field that is none of the form', [{ name: 'owner', value: 'x' }], 400],
		['a list where a text belongs', [{ name: 'summary', value: ['x'] }], 400],
		['a text of a megabyte', [{ name: 'summary', value: 'x'.repeat(1_000_000) }], 413],
		['a term that does not exist', [{ name: 'targetGroups', value: ['no-such-term'] }], 400],
		['no list of changes', 'x', 400],
	])('refuses %s with a sentence and keeps what is stored', async (_, changes, status) => {
		const { documentId } = await enter(`Hatalı ${town}`);
		const { fields } = await open(documentId);
		const sent = Array.isArray(changes) ? changes.map((change) => ({ ...change, seen: fields[change.name]?.revision })) : changes;
		const answer = await editor.request('POST', `/editors-desk/entries/case/${documentId}`, { changes: sent });
		expect(answer.status).toBe(status);
		expect(answer.body.error?.message).toMatch(/\S/);
		expect((await open(documentId)).fields).toEqual(fields);
	});

	it('lets nobody of another organisation write', async () => {
		const { documentId } = await enter(`Bizim ${town}`);
		const answer = await save(documentId, { summary: 'Not mine' }, stranger);
		expect([answer.status, answer.body.error?.message]).toEqual([403, `You cannot change this text. It belongs to ${town} Belediyesi. This can be done by people who enter content for the organisation, people who approve and publish original texts, or administrators.`]);
		expect((await stranger.request('POST', `/editors-desk/entries/case/${documentId}/submit`, {})).status).toBe(403);
		expect((await stranger.request('POST', `/editors-desk/entries/case/${documentId}/comments`, { field: 'title', text: 'Hm' })).status).toBe(403);
		expect((await editor.request('POST', `/editors-desk/entries/case/${documentId}/publish`, {})).status).toBe(403);
	});

	it('takes a case from the first words to the site: submitted, sent back with a comment, mended, published', async () => {
		const { documentId } = await enter(`Ortak bahçe ${town}`);
		const early = await editor.request('POST', `/editors-desk/entries/case/${documentId}/submit`, {});
		expect(early.status).toBe(422);
		expect((early.body.error?.details?.['problems'] as unknown[]).length).toBe(8);

		const saved = data<Entry>(await save(documentId, shortForm()));
		expect(saved.problems).toEqual([]);
		expect((await editor.request('POST', `/editors-desk/entries/case/${documentId}/submit`, { note: 'Lütfen bakın' })).status).toBe(200);
		expect(await noticesOf(publisher)).toContainEqual(expect.objectContaining({ kind: 'editors-submitted', link: `/plugins/editors-desk/review/case/${documentId}`, values: expect.objectContaining({ comment: 'Lütfen bakın' }) }));
		expect((await start(publisher)).waiting.checks.map(({ documentId: id }) => id)).toContain(documentId);

		const first = await review(documentId);
		expect(first.can.publish.allowed).toBe(true);
		expect(first.differences.find(({ path }) => path === 'fieldsOfAction')).toMatchObject({ label: 'Handlungsfelder', kind: 'added', before: '' });
		expect(first.differences.find(({ path }) => path.startsWith('actors/') && path.endsWith('/organisation'))).toMatchObject({ after: `${town} Belediyesi` });
		expect(first.differences.find(({ path }) => path.startsWith('actors/') && path.endsWith('/role'))).toMatchObject({ label: 'Beteiligte Organisationen 1: Rolle', after: 'Leitung' });

		expect((await publisher.request('POST', `/editors-desk/entries/case/${documentId}/return`, { reply: ' ' })).body.error?.message).toBe('Bitte sagen Sie in einem Satz, was sich ändern soll.');
		expect((await publisher.request('POST', `/editors-desk/entries/case/${documentId}/comments`, { field: 'approach', text: 'Seit wann?' })).status).toBe(200);
		expect((await publisher.request('POST', `/editors-desk/entries/case/${documentId}/return`, { reply: 'Bitte das Jahr ergänzen.' })).status).toBe(200);
		expect((await publisher.request('POST', `/editors-desk/entries/case/${documentId}/return`, { reply: 'Noch einmal' })).status).toBe(400);
		expect(await noticesOf(editor)).toContainEqual(expect.objectContaining({ kind: 'editors-returned', values: expect.objectContaining({ comment: 'Bitte das Jahr ergänzen.' }) }));

		const { waiting } = await start();
		expect(waiting.returned).toContainEqual(expect.objectContaining({ documentId, reply: 'Bitte das Jahr ergänzen.' }));
		expect(waiting.comments).toContainEqual(expect.objectContaining({ documentId, text: 'Seit wann?' }));

		expect((await save(documentId, { approach: `2021'den beri ${words(30)}`, startDate: '2021' })).status).toBe(200);
		const [comment] = (await review(documentId)).comments;
		expect((await editor.request('POST', `/editors-desk/entries/case/${documentId}/comments/${comment?.id}/resolve`, {})).status).toBe(200);
		expect((await editor.request('POST', `/editors-desk/entries/case/${documentId}/submit`, {})).status).toBe(200);
		expect((await publisher.request('POST', `/editors-desk/entries/case/${documentId}/publish`, {})).status).toBe(200);

		expect((await review(documentId)).submission).toMatchObject({ state: 'published' });
		expect((await review(documentId)).differences).toEqual([]);
		expect(await noticesOf(editor)).toContainEqual(expect.objectContaining({ kind: 'editors-published' }));
		expect((await start()).entries).toContainEqual(expect.objectContaining({ documentId, available: ['tr'] }));
		expect((await publisher.request('POST', `/editors-desk/entries/case/${documentId}/publish`, {})).body.error?.message).toBe('Seit der letzten Veröffentlichung hat sich nichts geändert.');

		// A later change shows as a difference to what is public.
		expect((await save(documentId, { place: `${town} Merkez` })).status).toBe(200);
		expect((await review(documentId)).differences).toEqual([expect.objectContaining({ path: 'place', kind: 'changed', before: town, after: `${town} Merkez` })]);
	});

	it('says in the second check of a translation that stands beside a text whether it is of the text before', async () => {
		const { documentId } = await enter(`${town} okuma evi`);
		const german = (approach: string): Promise<unknown> => cms.call((strapi, { documentId, approach }) => strapi.documents('api::case.case').update({ documentId, locale: 'de', data: { title: 'Lesehaus', approach } as never }), { documentId, approach });
		const translated = async (): Promise<unknown> => (await review(documentId)).differences.find(({ path }) => path === 'approach')?.translated;
		await save(documentId, { approach: 'Birlikte okuyoruz.' });
		expect(await translated()).toBeUndefined();
		await german('Wir lesen gemeinsam.');
		expect(await translated()).toEqual({ text: 'Wir lesen gemeinsam.', isBehind: false });
		await save(documentId, { approach: 'Her salı birlikte okuyoruz.' });
		expect(await translated()).toEqual({ text: 'Wir lesen gemeinsam.', isBehind: true });
		await german('Wir lesen jeden Dienstag gemeinsam.');
		expect(await translated()).toEqual({ text: 'Wir lesen jeden Dienstag gemeinsam.', isBehind: false });
	});

	it('settles what waits when somebody publishes in Strapi’s own form, and never lets people check themselves', async () => {
		const { documentId } = await enter(`Dikiş atölyesi ${town}`, publisher.role === 'publisher' ? editor : publisher);
		await save(documentId, shortForm());
		// A publisher may change the text and hand it in; the check is then for somebody else.
		expect((await publisher.request('POST', `/editors-desk/entries/case/${documentId}/submit`, {})).status).toBe(200);
		const own = await publisher.request('POST', `/editors-desk/entries/case/${documentId}/publish`, {});
		expect([own.status, own.body.error?.message]).toEqual([403, 'Die zweite Prüfung macht eine andere Person als die, die den Text eingereicht hat.']);
		await cms.call((strapi, { documentId }) => strapi.documents('api::case.case').publish({ documentId, locale: 'tr' }), { documentId });
		expect((await review(documentId)).submission).toMatchObject({ state: 'published' });
	});

	it('finds similar entries of any language while title and place are typed', async () => {
		const { documentId } = await enter(`Gençler için bisiklet tamir atölyesi ${town}`);
		await save(documentId, { place: `Çanakkale${database}` });
		const similar = async (query: Record<string, string>): Promise<{ documentId: string; because: string }[]> => data(await editor.request('GET', `/editors-desk/forms/case/similar?${new URLSearchParams({ locale: 'tr', ...query })}`));
		expect(await similar({ title: `Bisikletlerin tamiri: gençler atölyede` })).toContainEqual(expect.objectContaining({ documentId, because: 'title' }));
		expect(await similar({ title: 'Something else', place: `Canakkale${database}, Marmara`, locale: 'en' })).toContainEqual(expect.objectContaining({ documentId, because: 'place' }));
		expect((await similar({ title: 'Gençler için bisiklet tamir atölyesi', except: documentId })).map((each) => each.documentId)).not.toContain(documentId);
	});

	it('finds an organisation by its name in any language, and asks before it makes one that exists', async () => {
		const find = async (q: string): Promise<{ documentId: string }[]> => data(await editor.request('GET', `/editors-desk/organisations?${new URLSearchParams({ q })}`));
		expect((await find(`${town.toUpperCase()} gocmen`)).map(({ documentId }) => documentId)).toEqual([ids.association]);
		expect((await find(`english ${town} beled`)).map(({ documentId }) => documentId)).toEqual([ids.municipality]);
		const twice = { name: `${town} Gocmen Dernegi`, actorType: 'ngo', country: 'tr', place: '' };
		const asked = await editor.request('POST', '/editors-desk/organisations', twice);
		expect([asked.status, asked.body.error?.details?.['similar']]).toEqual([409, [expect.objectContaining({ documentId: ids.association })]]);
		expect((await editor.request('POST', '/editors-desk/organisations', { ...twice, sure: true })).status).toBe(200);
		expect((await find(`${town} gocmen`))).toHaveLength(2);
	});

	it('suggests the terms that a text names', async () => {
		const suggested = data<string[]>(await editor.request('POST', '/editors-desk/suggest', { scheme: 'target-group', locale: 'en', text: 'Young refugees and their families learn together with refugees from the town.' }));
		expect(suggested[0]).toBe('refugees');
	});

	it('takes a report of the coordinator to the site at once, and asks when somebody else reported meanwhile', async () => {
		const made = await cms.call(async (strapi, { municipality, town }) => {
			const network = await strapi.documents('api::network.network').create({ locale: 'it', data: { title: `Rete ${town}`, owner: { documentId: municipality } } as never });
			const plan = await strapi.documents('api::action-plan.action-plan').create({
				locale: 'it',
				data: {
					title: `Piano ${town}`, vision: 'Vivere insieme', network: [{ type: 'network', documentId: network.documentId }], country: 'it', periodStart: '2026', periodEnd: '2027', isExample: false, owner: { documentId: municipality },
					goals: [{ key: 'g1', field: 'employment', goal: 'Lavoro' }], measures: [{ key: 'm1', title: 'Uno', goal: 'g1', start: '2026', due: '2027', status: 'planned', progress: 0 }, { key: 'm2', title: 'Due', goal: 'g1', start: '2026', due: '2027', status: 'planned', progress: 0 }],
				} as never,
			});
			await strapi.documents('api::action-plan.action-plan').publish({ documentId: plan.documentId, locale: 'it' });
			return { plan: plan.documentId, network: network.documentId };
		}, { municipality: ids.municipality, town });
		const coordinator = await signUp(cms, 'coordinator', { networks: [made.network] }, 'it');
		expect((await start(coordinator)).plans.map(({ documentId }) => documentId)).toEqual([made.plan]);

		const path = `/editors-desk/plans/${made.plan}`;
		const before = data<Plan>(await coordinator.request('GET', path));
		const report = { status: 'in-progress', progress: 40, note: 'Il gruppo si incontra ogni lunedì.', seen: before.measures[0]?.revision };
		const after = data<Plan>(await coordinator.request('POST', `${path}/measures/m1`, report));
		expect(after.measures).toMatchObject([{ status: 'in-progress', progress: 40, updates: [{ note: 'Il gruppo si incontra ogni lunedì.' }] }, { status: 'planned', progress: 0 }]);
		const published = await cms.call((strapi, { plan }) => strapi.documents('api::action-plan.action-plan').findOne({ documentId: plan, locale: 'it', status: 'published', populate: { measures: { populate: '*' } } as never }), { plan: made.plan });
		expect(published).toMatchObject({ measures: [{ title: 'Uno', status: 'in-progress', progress: 40, updates: [{ note: 'Il gruppo si incontra ogni lunedì.' }] }, { title: 'Due', status: 'planned' }] });

		expect((await coordinator.request('POST', `${path}/measures/m1`, report)).status).toBe(409);
		expect((await coordinator.request('POST', `${path}/measures/m1`, { ...report, progress: 140, seen: after.measures[0]?.revision })).status).toBe(400);
		expect((await editor.request('POST', `${path}/measures/m1`, { ...report, seen: after.measures[0]?.revision })).status).toBe(403);
		expect((await stranger.request('POST', `${path}/measures/m1`, { ...report, seen: after.measures[0]?.revision })).status).toBe(403);

		const read = data<Plan>(await coordinator.request('POST', `${path}/goals/g1`, { date: '2026-06', value: 12, seen: after.goals[0]?.revision }));
		expect(read.goals[0]?.readings).toEqual([{ date: '2026-06', value: 12 }]);
		const met = data<Plan>(await coordinator.request('POST', `${path}/meetings`, { network: made.network, start: '2026-12-01T16:00:00.000Z', place: 'Biblioteca', onlineUrl: '', seen: read.network?.revision }));
		expect(met.network?.meetings).toMatchObject([{ place: 'Biblioteca' }]);
	});

	it('confirms with one click that a published entry is still true', async () => {
		const { documentId } = await enter(`Hâlâ geçerli ${town}`);
		await save(documentId, shortForm());
		expect((await editor.request('POST', `/editors-desk/confirm/case/${documentId}`, {})).body.error?.message).toBe('Bu içerik henüz sitede değil.');
		await cms.call(async (strapi, { documentId }) => {
			await strapi.documents('api::case.case').update({ documentId, locale: 'tr', data: { reviewDue: '2020-01-01' } as never });
			await strapi.documents('api::case.case').publish({ documentId, locale: 'tr' });
		}, { documentId });
		expect((await start()).waiting.reviews.map((each) => each.documentId)).toContain(documentId);
		expect((await editor.request('POST', `/editors-desk/confirm/case/${documentId}`, {})).status).toBe(200);
		expect((await start()).waiting.reviews.map((each) => each.documentId)).not.toContain(documentId);
		const published = await cms.call((strapi, { documentId }) => strapi.documents('api::case.case').findOne({ documentId, locale: 'tr', status: 'published' }), { documentId });
		expect(published).toMatchObject({ lastVerified: new Date().toISOString().slice(0, 10) });
	});
});
