/** A plan made of another network's, and the reason why a measure takes longer, against a running CMS. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cms } from '../support/cms.ts';
import { databases } from '../support/databases.ts';
import { FIRST_START_TIMEOUT_MS, sharedCms } from '../support/shared-cms.ts';
import { signUp, type Answer, type Person } from './access/people.ts';

interface Choices {
	can: { allowed: boolean; message?: string };
	plans: { documentId: string; languages: string[] }[];
	networks: { documentId: string }[];
}

interface Plan {
	measures: { key: string; isLate: boolean; lateReason: string | null; revision: string }[];
}

describe.each(databases)('action plans on %s', (database) => {
	let cms: Cms;
	let editor: Person;
	let coordinator: Person;
	let ids: { own: string; network: string; otherNetwork: string; plan: string; draft: string };

	const data = <T>(answer: Answer): T => {
		expect(answer.status, JSON.stringify(answer.body)).toBe(200);
		return answer.body.data as T;
	};
	const stored = (documentId: string, locale: string, status: 'draft' | 'published') =>
		cms.call((strapi, args) => strapi.documents('api::action-plan.action-plan').findOne({ ...args, populate: { owner: true, goals: { populate: '*' }, measures: { populate: '*' }, sources: true } } as never) as Promise<Record<string, unknown> | null>, { documentId, locale, status });

	beforeAll(async () => {
		cms = await sharedCms(database);
		ids = await cms.call(async (strapi) => {
			const organisation = async (name: string): Promise<string> => (await strapi.documents('api::organisation.organisation').create({ data: { name, actorType: 'municipality', country: 'de' } as never })).documentId;
			const [own, other] = [await organisation('Plan start: own'), await organisation('Plan start: other')];
			const network = async (title: string, country: string): Promise<string> => (await strapi.documents('api::network.network').create({ locale: 'en', data: { title, country } as never })).documentId;
			const [ownNetwork, otherNetwork] = [await network('Plan start: ours', 'it'), await network('Plan start: theirs', 'de')];
			const plan = async (title: string) =>
				(await strapi.documents('api::action-plan.action-plan').create({
					locale: 'en',
					data: {
						title, vision: 'Live well together', network: [{ type: 'network', documentId: otherNetwork }], country: 'de', periodStart: '2024-01', periodEnd: '2025-12', isExample: false, owner: { documentId: other },
						goals: [{ key: 'g1', field: 'language', goal: 'Everybody finds a course', baseline: 10, target: 50, readings: [{ date: '2024-06', value: 20 }] }],
						measures: [{ key: 'm1', title: 'Café', goal: 'g1', start: '2024-02', due: '2024-06', status: 'in-progress', progress: 60, responsible: { documentId: other }, updates: [{ date: '2024-03', note: 'Opened' }] }],
					} as never,
				})).documentId;
			const [published, draft] = [await plan('Plan start: Courses'), await plan('Plan start: secret')];
			await strapi.documents('api::action-plan.action-plan').publish({ documentId: published, locale: 'en' });
			await strapi.documents('api::action-plan.action-plan').update({ documentId: published, locale: 'de', data: { title: 'Kurse', vision: 'Gut zusammenleben' } as never });
			await strapi.documents('api::action-plan.action-plan').publish({ documentId: published, locale: 'de' });
			return { own, network: ownNetwork, otherNetwork, plan: published, draft };
		});
		editor = await signUp(cms, 'editor', { organisation: ids.own }, 'de');
		coordinator = await signUp(cms, 'coordinator', { networks: [ids.otherNetwork] }, 'en');
	}, FIRST_START_TIMEOUT_MS);

	it('offers the plans that are on the site, in the languages they are there in, and no drafts', async () => {
		const { can, plans, networks } = data<Choices>(await editor.request('GET', '/editors-desk/plan-starts'));
		expect(can.allowed).toBe(true);
		expect(plans.find(({ documentId }) => documentId === ids.plan)?.languages.toSorted()).toEqual(['de', 'en']);
		expect(plans.map(({ documentId }) => documentId)).not.toContain(ids.draft);
		expect(networks.map(({ documentId }) => documentId)).toContain(ids.network);
	});

	it('makes a draft of one’s own in the language that was chosen, with shifted dates and without what was reported', async () => {
		const made = data<string>(await editor.request('POST', `/editors-desk/plan-starts/${ids.plan}`, { network: ids.network, begins: '2027-01', locale: 'de' }));
		const draft = await stored(made, 'de', 'draft');
		expect(draft).toMatchObject({
			title: 'Kurse', sourceLocale: 'de', slug: 'kurse-2', country: 'it', periodStart: '2027-01', periodEnd: '2028-12', owner: { documentId: ids.own }, network: [{ type: 'network', documentId: ids.network }],
			goals: [{ key: 'g1', baseline: null, target: 50, readings: [] }],
			measures: [{ key: 'm1', goal: 'g1', start: '2027-02', due: '2027-06', status: 'planned', progress: 0, responsible: null, updates: [] }],
			sources: [{ title: 'Kurse', url: expect.stringContaining(`/id/action-plan/${ids.plan}`) as string }],
		});
		expect(await stored(made, 'de', 'published')).toBeNull();
		// Nothing of it comes back to the plan it was made of.
		expect(await stored(ids.plan, 'en', 'published')).toMatchObject({ title: 'Plan start: Courses', measures: [{ status: 'in-progress', progress: 60 }] });
	});

	it.each([
		['a draft of somebody else', () => [ids.draft, { network: ids.network, begins: '2027-01', locale: 'en' }], 404],
		['a language the plan is not on the site in', () => [ids.plan, { network: ids.network, begins: '2027-01', locale: 'tr' }], 404],
		['a network that does not exist', () => [ids.plan, { network: 'none', begins: '2027-01', locale: 'en' }], 400],
		['a beginning that is no month', () => [ids.plan, { network: ids.network, begins: '2027-13', locale: 'en' }], 400],
	] as const)('refuses %s with a sentence', async (_, request, status) => {
		const [plan, wish] = request();
		const answer = await editor.request('POST', `/editors-desk/plan-starts/${plan}`, wish);
		expect([answer.status, answer.body.error?.message]).toEqual([status, expect.stringMatching(/\S/u)]);
	});

	it('tells a coordinator, who may not enter plans, who can', async () => {
		const { can } = data<Choices>(await coordinator.request('GET', '/editors-desk/plan-starts'));
		expect(can).toMatchObject({ allowed: false, message: expect.stringMatching(/people who enter content/u) as string });
		expect((await coordinator.request('POST', `/editors-desk/plan-starts/${ids.plan}`, { network: ids.network, begins: '2027-01', locale: 'en' })).status).toBe(403);
	});

	it('takes the reason why a measure takes longer to the site at once, and takes it back', async () => {
		const path = `/editors-desk/plans/${ids.plan}`;
		const [before] = data<Plan>(await coordinator.request('GET', path)).measures;
		expect(before).toMatchObject({ isLate: true, lateReason: null });
		const report = { status: 'in-progress', progress: 60, note: '' };
		const [after] = data<Plan>(await coordinator.request('POST', `${path}/measures/m1`, { ...report, lateReason: 'The room was flooded.', seen: before?.revision })).measures;
		expect(after).toMatchObject({ lateReason: 'The room was flooded.' });
		expect(await stored(ids.plan, 'en', 'published')).toMatchObject({ measures: [{ lateReason: 'The room was flooded.' }] });
		// A page that was loaded before sends no reason, and is asked because it saw less.
		expect((await coordinator.request('POST', `${path}/measures/m1`, { ...report, seen: before?.revision })).status).toBe(409);
		const [last] = data<Plan>(await coordinator.request('POST', `${path}/measures/m1`, { ...report, lateReason: ' ', seen: after?.revision })).measures;
		expect(last).toMatchObject({ lateReason: null });
		expect(await stored(ids.plan, 'en', 'published')).toMatchObject({ measures: [{ lateReason: null }] });
	});
});
