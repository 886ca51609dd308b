/** What a coordinator reports is on the site at once; everything else in the draft waits for a publisher. */
import { beforeAll, describe, expect, test } from 'vitest';
import { sharedCms } from '../../support/shared-cms.ts';
import type { Cms } from '../../support/cms.ts';
import { writeOrganisation } from './entries.ts';
import { collection, signUp, type Person } from './people.ts';

let cms: Cms;
let coordinator: Person;
let ids: { network: string; plan: string };

interface Measure {
	id: number;
	key: string;
	title: string | null;
	status: string;
	progress: number;
	updates: { date: string; note: string | null }[];
}

interface Version {
	title: string;
	measures: Measure[];
	goals: { id: number; key: string; readings: { date: string; value: number }[] }[];
}

beforeAll(async () => {
	cms = await sharedCms();
	const organisation = await writeOrganisation(cms, 'Coordinating Organisation');
	ids = await cms.call(makePlan, { organisation });
	coordinator = await signUp(cms, 'coordinator', { networks: [ids.network] }, 'de');
});

/** A plan with a published original, a published translation and a draft that says more than what is public. */
async function makePlan(strapi: Parameters<Parameters<Cms['call']>[0]>[0], { organisation }: { organisation: string }): Promise<{ network: string; plan: string }> {
	const networks = strapi.documents('api::network.network');
	const plans = strapi.documents('api::action-plan.action-plan');
	const network = await networks.create({ locale: 'it', data: { title: 'Rete in prova', owner: organisation } as never });
	const measure = (title: string) => ({ key: title.toLowerCase(), title, goal: 'g1', start: '2026', due: '2027', status: 'planned', progress: 0 });
	const plan = await plans.create({
		locale: 'it',
		data: {
			title: 'Piano pubblico',
			vision: 'Una visione',
			network: [{ type: 'network', documentId: network.documentId }],
			country: 'it',
			periodStart: '2026',
			periodEnd: '2027',
			isExample: false,
			owner: organisation,
			goals: [{ key: 'g1', field: 'employment', goal: 'Lavoro' }],
			measures: [measure('Uno'), measure('Due')],
		} as never,
	});
	const { documentId } = plan;
	await plans.publish({ documentId, locale: 'it' });
	const draft = (await plans.findOne({ documentId, locale: 'it', populate: ['measures', 'goals'] })) as unknown as { measures: { key: string }[]; goals: { key: string }[] };
	await plans.update({ documentId, locale: 'de', data: { title: 'Öffentlicher Plan', vision: 'Eine Vision', measures: draft.measures.map(({ key }) => ({ key, title: `Maßnahme ${key}` })), goals: draft.goals.map(({ key }) => ({ key, goal: 'Arbeit' })) } as never });
	await plans.publish({ documentId, locale: 'de' });
	await plans.update({ documentId, locale: 'it', data: { title: 'Piano che aspetta' } as never });
	return { network: network.documentId, plan: documentId };
}

const version = (locale: string, status: 'draft' | 'published'): Promise<Version> =>
	cms.call(async (strapi, { plan, locale, status }) => (await strapi.documents('api::action-plan.action-plan').findOne({ documentId: plan, locale, status, populate: { measures: { populate: '*' }, goals: { populate: '*' } } })) as unknown as Version, { plan: ids.plan, locale, status });

const save = (data: unknown, locale = 'it') => coordinator.request('PUT', `${collection('action-plan')}/${ids.plan}?locale=${locale}`, data);

describe('a report of the coordinator', () => {
	test('is public at once in every language, and nothing else of the draft is', async () => {
		const { measures } = await version('it', 'draft');
		const sent = measures.map((measure, index) => (index === 0 ? { ...measure, title: 'Un altro nome', status: 'in-progress', progress: 30, updates: [{ date: '2026-05', note: 'Prima riunione', status: 'in-progress', progress: 30 }] } : measure));
		const { status, body } = await save({ title: 'Di nascosto', measures: sent });
		expect(status, body.error?.message).toBe(200);

		expect(await version('it', 'published')).toMatchObject({ title: 'Piano pubblico', measures: [{ title: 'Uno', status: 'in-progress', progress: 30, updates: [{ date: '2026-05', note: 'Prima riunione' }] }, { title: 'Due', status: 'planned' }] });
		expect(await version('de', 'published')).toMatchObject({ title: 'Öffentlicher Plan', measures: [{ title: 'Maßnahme uno', status: 'in-progress', progress: 30, updates: [{ date: '2026-05', note: null }] }, { status: 'planned' }] });
		expect(await version('it', 'draft')).toMatchObject({ title: 'Piano che aspetta', measures: [{ title: 'Uno', status: 'in-progress', progress: 30 }, { title: 'Due' }] });
	});

	test('of a goal is a reading with its date', async () => {
		const { goals } = await version('it', 'draft');
		const { status, body } = await save({ goals: goals.map((goal) => ({ id: goal.id, key: goal.key, readings: [{ date: '2026-06', value: 12 }] })) });
		expect(status, body.error?.message).toBe(200);
		expect((await version('it', 'published')).goals[0]?.readings).toMatchObject([{ date: '2026-06', value: 12 }]);
		expect((await version('it', 'published')).measures[0]).toMatchObject({ status: 'in-progress' });
	});

	test('cannot add or remove measures', async () => {
		const { measures } = await version('it', 'draft');
		const { status, body } = await save({ measures: measures.slice(1) });
		expect(status).toBe(403);
		expect(body.error?.message).toBe('Sie können Stand und Fortschritt von Maßnahmen, Notizen, Messwerte und Treffen ändern; alles andere bleibt, wie es ist.');
		expect((await version('it', 'draft')).measures).toHaveLength(2);
	});

	test('is not made in a translation, and does not publish, withdraw or delete the plan', async () => {
		const { measures } = await version('de', 'draft');
		expect((await save({ measures }, 'de')).status).toBe(403);
		const path = `${collection('action-plan')}/${ids.plan}`;
		expect((await coordinator.request('POST', `${path}/actions/publish?locale=it`, { locale: 'it' })).status).toBe(403);
		expect((await coordinator.request('POST', `${path}/actions/unpublish?locale=it`, { locale: 'it' })).status).toBe(403);
		expect((await coordinator.request('DELETE', `${path}?locale=it`)).status).toBe(403);
	});

	test('is kept with the name of who made it', async () => {
		const lines = await cms.call(async (strapi, { plan }) => (await strapi.plugin('change-feed').service('audit').of('action-plan', plan)) as { act: string; person?: string }[], { plan: ids.plan });
		expect(lines).toContainEqual(expect.objectContaining({ act: 'update', person: 'coordinator' }));
	});
});

describe('meetings', () => {
	test('of the own network are set by the coordinator', async () => {
		const { status, body } = await coordinator.request('PUT', `${collection('network')}/${ids.network}?locale=it`, { title: 'Altra rete', meetings: [{ start: '2026-09-01T10:00:00.000Z', place: 'Corciano' }] });
		expect(status, body.error?.message).toBe(200);
		const network = await cms.call((strapi, { network }) => strapi.documents('api::network.network').findOne({ documentId: network, locale: 'it', populate: ['meetings'] }), { network: ids.network });
		expect(network).toMatchObject({ title: 'Rete in prova', meetings: [{ place: 'Corciano' }] });
	});
});
