/** Every guided type on its way from the first words to the site, what was published before, and the files that come with it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { guidedTypes, stepsOf, stepOf, type GuidedType } from '#cms/plugins/editors-desk/forms/index.ts';
import type { Entry, OpenedEntry } from '#cms/plugins/editors-desk/server/form/entries.ts';
import type { Help } from '#cms/plugins/editors-desk/server/help.ts';
import type { FormField } from '#cms/plugins/editors-desk/server/form/inputs.ts';
import type { Review } from '#cms/plugins/editors-desk/server/review/review.ts';
import type { Comparison, Version } from '#cms/plugins/editors-desk/server/review/versions.ts';
import type { Cms } from '../support/cms.ts';
import { databases } from '../support/databases.ts';
import { FIRST_START_TIMEOUT_MS, sharedCms } from '../support/shared-cms.ts';
import { signUp, type Answer, type Person } from './access/people.ts';

const words = (count: number): string => Array.from({ length: count }, (_, index) => ['insieme', 'nel', 'quartiere', 'ogni', 'giovedì'][index % 5]).join(' ');
const own = [{ key: 's', title: 'Lo sappiamo noi', kind: 'own_knowledge' }];
const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const MEGABYTE = 1024 * 1024;

describe.each(databases)('every guided type on %s', (database) => {
	let cms: Cms;
	let editor: Person;
	let publisher: Person;
	let ids: { town: string; club: string; network: string };

	const data = <T>(answer: Answer): T => {
		expect(answer.status, JSON.stringify(answer.body)).toBe(200);
		return answer.body.data as T;
	};
	const path = (type: GuidedType, id = ''): string => `/editors-desk/entries/${type}${id && `/${id}`}`;
	const open = async (type: GuidedType, id: string): Promise<OpenedEntry> => data(await editor.request('GET', path(type, id)));
	const enter = async (type: GuidedType, values: Record<string, unknown>): Promise<Entry> => data(await editor.request('POST', path(type), { locale: 'it', changes: Object.entries(values).map(([name, value]) => ({ name, value })) }));
	const save = async (type: GuidedType, id: string, values: Record<string, unknown>): Promise<Answer> => {
		const { fields } = await open(type, id);
		return editor.request('POST', path(type, id), { changes: Object.entries(values).map(([name, value]) => ({ name, value, seen: fields[name]?.revision })) });
	};
	const review = async (type: GuidedType, id: string): Promise<Review> => data(await publisher.request('GET', `${path(type, id)}/review`));
	const publish = async (type: GuidedType, id: string): Promise<unknown> => data(await publisher.request('POST', `${path(type, id)}/publish`, {}));

	/** What the short form of each type asks for. */
	const shortForm = (type: GuidedType): Record<string, unknown> =>
		({
			case: {
				place: 'Narni', country: 'it', summary: words(45), approach: words(30), targetGroups: ['refugees'], fieldsOfAction: ['language'], sources: own,
				actors: [{ organisation: ids.town, role: 'lead' }, { organisation: ids.club, role: 'partner' }],
			},
			resource: { description: words(60), resourceType: 'questionnaire', inLanguage: ['it'], creators: [{ key: 'c', name: 'Scuola per adulti', kind: 'organisation' }] },
			network: { place: 'Narni', country: 'it', mission: words(30), sources: own },
			'action-plan': { network: [{ type: 'network', documentId: ids.network }], country: 'it', vision: words(30), periodStart: '2026', periodEnd: '2028-06' },
		})[type];

	beforeAll(async () => {
		cms = await sharedCms(database);
		ids = await cms.call(async (strapi, { database }) => {
			const organisation = async (name: string, actorType: string): Promise<string> => (await strapi.documents('api::organisation.organisation').create({ data: { name, actorType, country: 'it' } as never })).documentId;
			const [town, club] = [await organisation(`Comune dei tipi ${database}`, 'municipality'), await organisation(`Associazione dei tipi ${database}`, 'ngo')];
			const { documentId: network } = await strapi.documents('api::network.network').create({ locale: 'it', data: { title: `Rete dei tipi ${database}`, owner: { documentId: town } } as never });
			return { town, club, network };
		}, { database });
		editor = await signUp(cms, 'editor', { organisation: ids.town }, 'it');
		publisher = await signUp(cms, 'publisher', { organisations: [ids.town] }, 'de');
	}, FIRST_START_TIMEOUT_MS);

	it.each(guidedTypes)('%s: the form says what publishing needs, and with that it is handed in, checked and published', async (type) => {
		const { form, create } = data<{ form: FormField[]; create: { allowed: boolean } }>(await editor.request('GET', `/editors-desk/forms/${type}`));
		expect(create.allowed).toBe(true);
		expect(form.filter(({ label, name }) => label === name).map(({ name }) => name)).toEqual([]);

		const entry = await enter(type, { title: `Prova ${type} ${database}` });
		expect(entry).toMatchObject({ type, locale: 'it', isPublic: false });
		const asked = new Set(entry.problems.map((problem) => stepOf(type, problem.path)?.id));
		const short = stepsOf(type).filter(({ part }) => part === 'short').map(({ id }) => id);
		expect([...asked].sort()).toEqual(short.filter((id) => id !== 'title').sort());
		expect((await editor.request('POST', `${path(type, entry.documentId)}/submit`, {})).status).toBe(422);

		expect(data<Entry>(await save(type, entry.documentId, shortForm(type))).problems).toEqual([]);
		expect((await editor.request('POST', `${path(type, entry.documentId)}/submit`, {})).status).toBe(200);
		const { waiting } = data<{ waiting: { checks: { documentId: string; type: string }[] } }>(await publisher.request('GET', '/editors-desk/start'));
		expect(waiting.checks).toContainEqual(expect.objectContaining({ documentId: entry.documentId, type }));
		const checked = await review(type, entry.documentId);
		expect(checked.differences.find(({ path: where }) => where === 'title')).toMatchObject({ kind: 'added', after: `Prova ${type} ${database}` });
		expect(checked.differences.filter(({ label, after }) => label === '' || after === '[object Object]')).toEqual([]);
		await publish(type, entry.documentId);
		expect(await review(type, entry.documentId)).toMatchObject({ isPublic: true, differences: [], submission: { state: 'published' } });
	});

	it.each(guidedTypes)('%s: its help page names what publishing asks for, by the same rules, and shows an entry that is on the site', async (type) => {
		const help = data<Help>(await editor.request('GET', `/editors-desk/help/${type}`));
		const entry = await enter(type, {});
		const missing = entry.problems.filter(({ kind }) => kind === 'missing' || kind === 'too-few').map(({ label }) => label);
		expect(help.needs.map(({ label }) => label)).toEqual(expect.arrayContaining(missing));
		expect([...help.needs.map(({ label }) => label), ...help.given].filter((label) => !/\p{Lu}/u.test(label[0] ?? ''))).toEqual([]);
		expect(help.needs.find(({ label }) => label === 'Titolo')).toEqual({ label: 'Titolo', words: 15 });
		expect(help.given.length).toBeGreaterThan(0);
		expect(help.translation[0]).toBe('Titolo');
		expect(help.needsKinds).toBe(type === 'case');
		expect(help.example?.url).toContain(`/id/${type}/`);
	});

	it('helps with the other types too, and says when there is none of that name', async () => {
		expect(data<Help>(await editor.request('GET', '/editors-desk/help/module')).needs.find(({ min }) => min === 3)).toBeDefined();
		expect(data<Help>(await editor.request('GET', '/editors-desk/help/organisation')).needs.map(({ label }) => label)).toEqual(['Nome', 'Tipo di organizzazione', 'Paese']);
		for (const other of ['nothing', 'constructor', 'user']) expect((await editor.request('GET', `/editors-desk/help/${other}`)).status).toBe(404);
	});

	it('finds the type of an entry that an old notice names by its id', async () => {
		expect(data(await editor.request('GET', `/editors-desk/types/${ids.network}`))).toBe('network');
		expect((await editor.request('GET', '/editors-desk/types/gone')).status).toBe(404);
	});

	it('takes long texts with headings, lists and links, and a contact whose address stays in the CMS', async () => {
		const { documentId } = await enter('case', { title: `Lungo ${database}`, ...shortForm('case') });
		const text = (value: string, marks: object = {}): object => ({ type: 'text', text: value, ...marks });
		const body = [
			{ type: 'heading', level: 2, children: [text('Com’è iniziato')] },
			{ type: 'paragraph', children: [text('Leggi '), { type: 'link', url: 'https://example.org', children: [text('la guida', { bold: true })] }, text(' e «Weimar»', { lang: 'de' })] },
			{ type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text('una cucina')] }, { type: 'list', format: 'ordered', indentLevel: 1, children: [{ type: 'list-item', children: [text('dodici sedie')] }] }] },
			{ type: 'quote', children: [text('Sono rimasta per le persone.')] },
		];
		const contact = { function: 'Coordinamento', organisation: ids.club, website: 'https://example.org', email: 'segreta@example.org' };
		data(await save('case', documentId, { body, contact }));
		const opened = await open('case', documentId);
		expect([opened.fields.body?.value, opened.fields.contact?.value]).toEqual([body, contact]);
		expect(opened.known.organisations[ids.club]?.name).toBe(`Associazione dei tipi ${database}`);

		for (const [name, value] of [['body', [{ type: 'paragraph' }]], ['body', 'solo parole'], ['contact', 'solo parole']] as const) expect(await save('case', documentId, { [name]: value })).toMatchObject({ status: 400, body: { error: { details: { code: 'bad-value', field: name } } } });
		expect(data<Entry>(await save('case', documentId, { body: [{ type: 'paragraph', children: [text(words(1501))] }] })).problems).toEqual([expect.objectContaining({ kind: 'too-long', path: 'body' })]);
		data(await save('case', documentId, { body, contact: { ...contact, function: '' } }));
		expect((await review('case', documentId)).differences.find(({ path: where }) => where === 'body')?.after.split('\n')).toEqual(['Com’è iniziato', 'Leggi la guida (https://example.org) e «Weimar»', '• una cucina', '  1. dodici sedie', '> Sono rimasta per le persone.']);
		await publish('case', documentId);

		const stranger = await signUp(cms, 'translator-de', {}, 'de');
		const seen = data<OpenedEntry>(await stranger.request('GET', path('case', documentId)));
		expect([seen.can.update.allowed, seen.fields.contact?.value, seen.fields.body?.value]).toEqual([false, { ...contact, function: null, email: null }, body]);
	});

	it('names what an entry points to, so that it can be shown: organisations, networks, files', async () => {
		const { documentId } = await enter('action-plan', { title: `Piano che punta ${database}`, network: [{ type: 'network', documentId: ids.network }], measures: [{ key: 'm', title: 'Caffè', responsible: ids.club }] });
		const { known } = await open('action-plan', documentId);
		expect(known.titles).toEqual({ [`network/${ids.network}`]: `Rete dei tipi ${database}` });
		expect(Object.values(known.organisations).map(({ name }) => name)).toEqual([`Associazione dei tipi ${database}`]);
	});

	it('says measures that wait for each other at the measures, and keeps them', async () => {
		const { documentId } = await enter('action-plan', { title: `Piano circolare ${database}`, ...shortForm('action-plan'), goals: [{ key: 'g', field: 'language', goal: 'Corsi' }] });
		const measure = (key: string, dependsOn: string[]) => ({ key, title: `Misura ${key}`, goal: 'g', start: '2027', due: '2026', status: 'planned', progress: 0, dependsOn });
		const { problems, fields } = data<Entry>(await save('action-plan', documentId, { measures: [measure('a', ['b']), measure('b', ['a'])] }));
		expect(problems.map(({ kind, path: where }) => `${kind} ${where}`).sort()).toEqual(['circular measures', 'ends-before-start measures.0.due', 'ends-before-start measures.1.due']);
		expect(problems.map((problem) => stepOf('action-plan', problem.path)?.id)).toEqual(['measures', 'measures', 'measures']);
		expect(fields['measures']?.value).toMatchObject([{ key: 'a', dependsOn: ['b'] }, { key: 'b', dependsOn: ['a'] }]);
	});

	describe('what was published before', () => {
		it('is kept, compared and taken back; the site changes only by another check', async () => {
			const { documentId } = await enter('case', { title: `Storia ${database}`, ...shortForm('case') });
			await publish('case', documentId);
			await save('case', documentId, { place: 'Terni', targetGroups: ['refugees', 'families'] });
			await publish('case', documentId);
			await save('case', documentId, { place: 'Corciano' });

			const versions = data<Version[]>(await editor.request('GET', `${path('case', documentId)}/versions`));
			expect(versions).toHaveLength(2);
			expect(versions[0]?.by).toBe('publisher');
			const [second, first] = versions.map(({ id }) => id);
			const compare = async (from: number | undefined, query = ''): Promise<Comparison> => data(await editor.request('GET', `${path('case', documentId)}/versions/${from}${query}`));
			expect((await compare(first, `?with=${second}`)).differences.map(({ path: where, before, after }) => [where, before, after])).toEqual([['place', 'Narni', 'Terni'], ['targetGroups', expect.any(String), expect.stringContaining('amigli')]]);
			expect((await compare(second)).differences).toMatchObject([{ path: 'place', before: 'Terni', after: 'Corciano' }]);

			const stranger = await signUp(cms, 'editor', {}, 'en');
			expect((await stranger.request('POST', `${path('case', documentId)}/versions/${first}/restore`, {})).status).toBe(403);
			expect((await editor.request('POST', `${path('case', documentId)}/versions/${first}/restore`, {})).status).toBe(200);
			expect((await open('case', documentId)).fields).toMatchObject({ place: { value: 'Narni' }, targetGroups: { value: ['refugees'] } });
			expect((await compare(first)).differences).toEqual([]);
			const published = await cms.call((strapi, { documentId }) => strapi.documents('api::case.case').findOne({ documentId, locale: 'it', status: 'published' }), { documentId });
			expect(published).toMatchObject({ place: 'Terni' });

			for (const wrong of ['999999', 'x', '-1']) expect((await editor.request('GET', `${path('case', documentId)}/versions/${wrong}`)).status).toBe(404);
			expect((await editor.request('GET', `${path('network', ids.network)}/versions/${first}`)).status).toBe(404);
		});

		it('begins with what is on the site when it came there by another way', async () => {
			const { documentId } = await enter('case', { title: `Importato ${database}`, ...shortForm('case') });
			const versions = async (): Promise<Version[]> => data(await editor.request('GET', `${path('case', documentId)}/versions`));
			expect(await versions()).toEqual([]);
			await publish('case', documentId);
			await cms.call((strapi, { documentId }) => strapi.db.connection('editors_versions').where({ document_id: documentId }).del(), { documentId });
			expect(await versions()).toMatchObject([{ by: '', title: `Importato ${database}` }]);
			expect(await versions()).toHaveLength(1);
		});

		it('comes back without files and organisations that are gone', async () => {
			const passing = await cms.call(async (strapi) => (await strapi.documents('api::organisation.organisation').create({ data: { name: 'Di passaggio', actorType: 'ngo', country: 'it' } as never })).documentId);
			const { documentId } = await enter('case', { title: `Spariti ${database}`, ...shortForm('case'), actors: [{ key: 'a', organisation: ids.town, role: 'lead' }, { key: 'b', organisation: ids.club, role: 'partner' }, { key: 'c', organisation: passing, role: 'funder' }] });
			await publish('case', documentId);
			const [version] = data<Version[]>(await editor.request('GET', `${path('case', documentId)}/versions`));
			await save('case', documentId, { actors: [{ key: 'a', organisation: ids.town, role: 'lead' }, { key: 'b', organisation: ids.club, role: 'partner' }] });
			await publish('case', documentId);
			await cms.call((strapi, { passing }) => strapi.db.query('api::organisation.organisation').delete({ where: { documentId: passing } }), { passing });
			expect((await editor.request('POST', `${path('case', documentId)}/versions/${version?.id}/restore`, {})).status).toBe(200);
			expect((await open('case', documentId)).fields['actors']?.value).toMatchObject([{ key: 'a', organisation: ids.town }, { key: 'b', organisation: ids.club }, { key: 'c', organisation: null }]);
		});
	});

	describe('files', () => {
		const upload = (name: string, type: string, content: BlobPart): Promise<Answer> => {
			const form = new FormData();
			form.append('files', new File([content], name, { type }));
			return editor.request('POST', '/upload', form);
		};

		it.each([
			['HTML that calls itself a picture', 'bild.png', 'image/png', '<!doctype html><script>alert(1)</script>'],
			['an SVG', 'bild.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
			['HTML that calls itself a table', 'liste.csv', 'text/csv', '<html><body>…</body></html>'],
			['a table that calls itself a picture', 'bild.png', 'image/png', 'name;town'],
			['a picture that calls itself a document', 'bild.pdf', 'application/pdf', dot],
			['nothing', 'leer.png', 'image/png', ''],
		])('refuses %s in the person’s language', async (_, name, type, content) => {
			const { status, body } = await upload(name, type, content);
			expect([status, body.error?.message]).toEqual([400, 'Questo file non è di un tipo che si può caricare, qualunque cosa dica il suo nome. Sono possibili immagini (JPEG, PNG, WebP, AVIF), PDF e tabelle in CSV.']);
		});

		it.each([16, 60])('refuses %s MB in the person’s language, after all of it was sent', async (size) => {
			const { status, body } = await upload('grande.png', 'image/png', Buffer.concat([dot, Buffer.alloc(size * MEGABYTE)]));
			expect([status, body.error?.message]).toEqual([413, 'Questo file supera i 15 MB, il massimo che si può caricare. Per un’immagine basta una versione più piccola.']);
		});

		it('takes a picture, asks what can be seen on it, and shows it in the second check', async () => {
			const { status, body } = await upload('punto.png', 'image/png', dot);
			expect(status, JSON.stringify(body)).toBeLessThan(300);
			const [file] = body as unknown as { id: number }[];
			const { documentId } = await enter('case', { title: `Con immagine ${database}`, ...shortForm('case'), media: [{ key: 'p', file: file?.id, credit: 'Anna', licence: 'CC-BY-4.0' }] });
			const { problems, known } = await open('case', documentId);
			expect(problems.map(({ path: where }) => where)).toEqual(['media.0.alt']);
			expect(Object.values(known.files)).toMatchObject([{ id: file?.id, name: 'punto.png', mime: 'image/png' }]);
			data(await save('case', documentId, { media: [{ key: 'p', file: file?.id, alt: 'Un punto', credit: 'Anna', licence: 'CC-BY-4.0' }] }));
			const { differences } = await review('case', documentId);
			expect(differences.find(({ path: where }) => where === 'media/p/file')).toMatchObject({ kind: 'added', after: 'punto.png', pictures: { before: null, after: expect.stringContaining('/uploads/') } });
			expect(differences.find(({ path: where }) => where === 'media/p/licence')).toMatchObject({ after: 'CC BY 4.0' });

			const gone = await save('case', documentId, { media: [{ key: 'p', file: 999_999, alt: 'Niente' }] });
			expect([gone.status, gone.body.error?.message]).toEqual([400, 'Questo file non è più nella mediateca. Sceglilo di nuovo.']);
		});
	});
});
