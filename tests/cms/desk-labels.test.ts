/** A wrong label is mended where a translator works, by the same states and history as any other text. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cms } from '../support/cms.ts';
import { databases } from '../support/databases.ts';
import { caseData, concept, organisation, save } from '../support/feed-content.ts';
import { FIRST_START_TIMEOUT_MS, sharedCms } from '../support/shared-cms.ts';
import { signUp, type Person } from './access/people.ts';

interface Shown {
	id: string;
	label: string;
	source: string;
	target: string;
	state: string;
	staleness: string;
	revision: number;
	todo: boolean;
}

interface Label {
	locale: string;
	prefLabel: string;
	altLabels: string[];
	definition?: string | null | undefined;
}

describe.each(databases)('labels and names at the desk on %s', (database) => {
	let cms: Cms;
	let translator: Person;
	let reviewer: Person;
	let italian: Person;
	let conceptId: string;
	let organisationId: string;
	const notation = `desk-label-${process.pid}`;
	const accepted = ['length', 'unchanged', 'language', 'consistency', 'glossary'];

	const at = (type: string, id: string, locale = 'da') => `/translation-desk/entries/${type}/${id}/${locale}`;
	const units = async (type = 'concept', id = conceptId, locale = 'da'): Promise<Shown[]> => ((await translator.request('GET', at(type, id, locale))).body.data as unknown as { units: Shown[] }).units;
	const passage = async (unit: string, type = 'concept', id = conceptId): Promise<Shown> => (await units(type, id)).find((each) => each.id === unit) as Shown;
	const write = async (person: Person, unit: string, target: string, confirm: boolean, type = 'concept', id = conceptId) => person.request('POST', `${at(type, id)}/write`, { unit, target, seen: (await passage(unit, type, id)).revision, confirm, accepted });
	const labels = () => cms.call(async (strapi, id) => ((await strapi.db.query('api::concept.concept').findOne({ where: { documentId: id }, populate: { labels: true } })) as unknown as { labels: Label[] }).labels.map(({ locale, prefLabel, altLabels, definition }) => ({ locale, prefLabel, altLabels, definition })), conceptId);
	const danish = async (): Promise<Label | undefined> => (await labels()).find(({ locale }) => locale === 'da');

	beforeAll(async () => {
		cms = await sharedCms(database);
		translator = await signUp(cms, 'translator-da', {}, 'da');
		reviewer = await signUp(cms, 'reviewer-da', {}, 'de');
		italian = await signUp(cms, 'translator-it', {}, 'it');
		conceptId = await concept(cms, 'field-of-action', notation, { labels: [{ locale: 'en', prefLabel: 'Neighbourly help', altLabels: ['Good neighbours'], definition: 'People next door help each other.' }, { locale: 'it', prefLabel: 'Aiuto tra vicini', altLabels: [] }, { locale: 'da', prefLabel: 'Nabohjelp', altLabels: [] }] });
		organisationId = await organisation(cms, { name: 'Verein der Nachbarn', country: 'de' });
	}, FIRST_START_TIMEOUT_MS);

	it('stand there with what each language says and lacks', async () => {
		expect((await units()).map(({ id, label, source, target, state, todo }) => [id, label, source, target, state, todo])).toEqual([
			['prefLabel', 'Betegnelse', 'Neighbourly help', 'Nabohjelp', 'translated', false],
			['altLabels', 'Andre betegnelser', 'Good neighbours', '', 'missing', false],
			['definition', 'Definition', 'People next door help each other.', '', 'missing', true],
		]);
		const { items } = (await translator.request('GET', '/translation-desk/worklist?locale=da&type=concept&q=nabohjelp')).body.data as unknown as { items: object[] };
		expect(items).toEqual([expect.objectContaining({ type: 'concept', title: 'Nabohjelp', published: true, missing: 1 })]);
		const { cells } = (await translator.request('GET', '/translation-desk/overview')).body.data as unknown as { cells: { type: string; locale: string; entries: number }[] };
		expect(cells.find(({ type, locale }) => type === 'concept' && locale === 'da')?.entries).toBeGreaterThan(100);
	});

	it('are a proposal until somebody confirms them, then public in this language only', async () => {
		const before = await labels();
		expect((await write(translator, 'prefLabel', 'Nabohjælp', false)).status).toBe(200);
		expect(await labels()).toEqual(before);
		expect((await write(translator, 'prefLabel', 'Nabohjælp', true)).status).toBe(200);
		expect(await danish()).toMatchObject({ prefLabel: 'Nabohjælp' });
		expect((await labels()).filter(({ locale }) => locale !== 'da')).toEqual(before.filter(({ locale }) => locale !== 'da'));
		expect((await write(translator, 'altLabels', 'Gode naboer; hjælpsomme naboer', true)).status).toBe(200);
		expect(await danish()).toEqual({ locale: 'da', prefLabel: 'Nabohjælp', altLabels: ['Gode naboer', 'hjælpsomme naboer'], definition: null });
	});

	it('have history, second check and notices like any text', async () => {
		const { revision } = await passage('prefLabel');
		expect((await reviewer.request('POST', `${at('concept', conceptId)}/approve`, { unit: 'prefLabel', seen: revision, accepted })).status).toBe(200);
		expect(await passage('prefLabel')).toMatchObject({ state: 'checked' });
		const { history } = (await translator.request('GET', `${at('concept', conceptId)}/beside?unit=prefLabel`)).body.data as unknown as { history: { act: string }[] };
		expect(history.map(({ act }) => act)).toEqual(['check', 'write', 'write', 'observed']);
	});

	it('fall behind when the original label changes', async () => {
		await save(cms, { type: 'concept', documentId: conceptId, data: { labels: [{ locale: 'en', prefLabel: 'Help next door', altLabels: ['Good neighbours'], definition: 'People next door help each other.' }, ...(await labels()).filter(({ locale }) => locale !== 'en')] } });
		expect(await passage('prefLabel')).toMatchObject({ staleness: 'changed', todo: true });
		expect((await write(translator, 'prefLabel', 'Hjælp fra naboer', true)).status).toBe(200);
		expect(await passage('prefLabel')).toMatchObject({ staleness: 'none', todo: false });
	});

	it('go out to the sites with everything that shows them', async () => {
		const partner = await organisation(cms, { name: 'Desk partner', actorType: 'municipality' });
		await save(cms, { type: 'case', locale: 'en', data: caseData(organisationId, [organisationId, partner], { fieldsOfAction: [notation] }), publish: true });
		const sent = () => cms.call(async (strapi) => {
			await strapi.plugin('change-feed').service('feed').settled();
			return String((await strapi.db.connection('feed_works').where({ type: 'concept' }).first('json'))?.json);
		});
		expect(await sent()).toContain('Hjælp fra naboer');
		expect((await write(translator, 'prefLabel', 'Hjælp naboer imellem', true)).status).toBe(200);
		expect(await sent()).toContain('Hjælp naboer imellem');
	});

	it('are changed by nobody from another language', async () => {
		const { revision } = await passage('prefLabel');
		expect((await italian.request('POST', `${at('concept', conceptId)}/write`, { unit: 'prefLabel', target: 'Sbagliato', seen: revision, confirm: true, accepted })).status).toBe(403);
		expect((await translator.request('POST', `${at('concept', conceptId)}/approve`, { unit: 'prefLabel', seen: revision })).status).toBe(403);
		expect((await italian.request('PUT', `/content-manager/collection-types/api::concept.concept/${conceptId}`, { notation: 'hijacked' })).status).toBe(403);
		expect((await danish())?.prefLabel).toBe('Hjælp naboer imellem');
	});

	it('need no publishing', async () => {
		expect((await reviewer.request('POST', `${at('concept', conceptId)}/publish`, {})).body.error?.message).toContain('bestätigt');
	});

	it('are names of organisations too, and a missing one is nothing to do', async () => {
		expect(await units('organisation', organisationId)).toEqual([expect.objectContaining({ id: 'name', source: 'Verein der Nachbarn', target: '', state: 'missing', todo: false })]);
		expect((await write(translator, 'name', 'Naboernes forening', true, 'organisation', organisationId)).status).toBe(200);
		const names = await cms.call(async (strapi, id) => ((await strapi.db.query('api::organisation.organisation').findOne({ where: { documentId: id }, populate: { names: true } })) as unknown as { name: string; names: { locale: string; name: string }[] }), organisationId);
		expect(names.name).toBe('Verein der Nachbarn');
		expect(names.names).toEqual([expect.objectContaining({ locale: 'da', name: 'Naboernes forening' })]);
	});

	it('of which the ledger is the fold after a rebuild too', async () => {
		const rows = () => cms.call(async (strapi, id) => (await strapi.db.connection('desk_summaries').where({ document_id: id }).orderBy('locale')).map(({ id: _id, updated_at: _at, ...row }: Record<string, unknown>) => row), conceptId);
		const before = await rows();
		await cms.call(async (strapi) => strapi.plugin('translation-desk').service('ledger').rebuild() as Promise<void>);
		expect(await rows()).toEqual(before);
	});
});
