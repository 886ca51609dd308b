import { describe, expect, test } from 'vitest';
import { applyReport, dataFor, readReport } from '#cms/plugins/access/server/progress.ts';

const plan = {
	title: 'Plan',
	measures: [
		{ id: 1, key: 'm1', title: 'One', status: 'planned', progress: 0, updates: [{ id: 11, key: 'u1', date: '2026-01', note: 'Begun' }] },
		{ id: 2, key: 'm2', title: 'Two', status: 'planned', progress: 0, updates: [] },
	],
	goals: [{ id: 3, key: 'g1', goal: 'Goal', readings: [] }],
};
/** The published version: other row ids, an older title, the same keys. */
const published = {
	title: 'Old plan',
	measures: [
		{ id: 91, key: 'm1', title: 'Old one', status: 'planned', progress: 0, updates: [{ id: 95, key: 'u1', date: '2026-01', note: 'Begun' }] },
		{ id: 92, key: 'm2', title: 'Two', status: 'planned', progress: 0, updates: [] },
	],
	goals: [{ id: 93, key: 'g1', goal: 'Goal', readings: [] }],
};
const newKey = () => 'new';

const read = (data: Record<string, unknown>) => {
	const result = readReport('action-plan', data, plan, newKey);
	if (!result.ok) throw new Error(`refused because of ${result.list}`);
	return result.report;
};

describe('a report', () => {
	const sent = { title: 'Another title', measures: [{ id: 1, title: 'Other', status: 'in-progress', progress: 40, updates: [{ id: 11, date: '2026-01', note: 'Begun' }, { date: '2026-02', note: 'Half' }] }, { id: 2 }] };

	test('holds progress and nothing else, by the keys of items', () => {
		expect(read(sent)).toEqual({
			lists: {},
			items: { measures: { m1: { status: 'in-progress', progress: 40, updates: [{ date: '2026-01', note: 'Begun', key: 'u1' }, { date: '2026-02', note: 'Half', key: 'new' }] }, m2: {} } },
		});
	});

	test('fits the draft by its row ids', () => {
		expect(dataFor(read(sent), plan)).toEqual({
			measures: [{ id: 1, status: 'in-progress', progress: 40, updates: [{ id: 11, date: '2026-01', note: 'Begun', key: 'u1' }, { date: '2026-02', note: 'Half', key: 'new' }] }, { id: 2 }],
		});
	});

	test('fits the published version without touching its other texts', () => {
		const after = applyReport(read(sent), published);
		expect(after).toMatchObject({ title: 'Old plan', measures: [{ key: 'm1', title: 'Old one', status: 'in-progress', progress: 40 }, { key: 'm2', title: 'Two', status: 'planned' }], goals: published.goals });
	});

	test('leaves out what the published version does not know yet', () => {
		const short = { ...published, measures: published.measures.slice(1) };
		expect(applyReport(read(sent), short)['measures']).toEqual([published.measures[1]]);
	});

	test('is refused when measures are added, removed or swapped for others', () => {
		for (const measures of [[{ id: 1 }], [{ id: 1 }, { id: 2 }, { title: 'Three' }], [{ id: 1 }, { title: 'Two again' }]]) {
			expect(readReport('action-plan', { measures }, plan, newKey)).toEqual({ ok: false, list: 'measures' });
		}
	});

	test('of a network is its list of meetings as a whole', () => {
		const network = { meetings: [{ id: 7, key: 'k7', place: 'Perugia' }] };
		const result = readReport('network', { meetings: [{ id: 7, place: 'Corciano' }, { place: 'Online' }] }, network, newKey);
		expect(result).toEqual({ ok: true, report: { items: {}, lists: { meetings: [{ key: 'k7', place: 'Corciano' }, { key: 'new', place: 'Online' }] } } });
	});
});
