/** What a plan that starts from another one takes along, and how its dates move. */
import { describe, expect, test } from 'vitest';
import { lastDayOf } from '@erasmi/config/measures';
import { copied } from '#cms/plugins/editors-desk/server/plan-start/copied.ts';
import { monthsBetween, shifted } from '#cms/plugins/editors-desk/server/plan-start/shift.ts';

describe('dates as exact as they are known', () => {
	test.each([
		['2025', '2027-01', 24],
		['2025', '2026-04', 15],
		['2025-03', '2026', 12],
		['2025-11-20', '2027-01', 14],
		['2027-01', '2025-12', -13],
	])('from %s to %s it is %i months', (from, to, months) => {
		expect(monthsBetween(from, to)).toBe(months);
	});

	test.each([
		['2025', 24, 'start', '2027'],
		['2025-11', 3, 'start', '2026-02'],
		['2025-01-31', 1, 'end', '2025-02-28'],
		['2027-01-31', 13, 'end', '2028-02-29'],
		['2026-01', -1, 'start', '2025-12'],
		// A year that is an end means its December: fifteen months after December 2026 is March 2028.
		['2026', 15, 'end', '2028'],
		['2026', 15, 'start', '2027'],
	] as const)('%s moved by %i months as %s is %s', (date, months, edge, moved) => {
		expect(shifted(date, months, edge)).toBe(moved);
	});

	test.each([
		['2026', '2026-12-31'],
		['2026-02', '2026-02-28'],
		['2028-02', '2028-02-29'],
		['2026-06-15', '2026-06-15'],
	])('%s ends on %s', (date, day) => {
		expect(lastDayOf(date)).toBe(day);
	});
});

test('a copy keeps what was intended and leaves behind what happened', () => {
	const plan = {
		title: 'Plan A', vision: 'Together', network: [{ type: 'network', documentId: 'old' }], country: 'de', region: 'de-st', periodStart: '2025-01', periodEnd: '2026', isExample: true, baseline: 'Nine hundred families', evaluation: 'It went well', owner: 'org-a', credit: 'A. Person', licence: 'CC-BY-4.0',
		goals: [{ key: 'g1', field: 'language', goal: 'Speak', indicator: 'Certificates', baseline: 40, target: 90, unit: '%', readings: [{ key: 'r', date: '2025-06', value: 60 }] }],
		measures: [{ key: 'm1', title: 'Café', description: 'Weekly', goal: 'g1', responsible: 'org-a', start: '2025-02', due: '2025-12', status: 'completed', progress: 100, lateReason: 'Snow', dependsOn: ['m0'], resources: 'A room', indicator: 'Guests', evidence: 'https://a.example', updates: [{ key: 'u', date: '2025-03', note: 'Open' }] }],
	};
	const made = copied(plan, { network: { documentId: 'new', country: 'it', region: 'it-52' }, begins: '2027-01', origin: { documentId: 'plan-a', title: 'Plan A', url: 'https://site.example/id/action-plan/plan-a', seen: '2026-11-26' } });
	expect(made).toEqual({
		title: 'Plan A', vision: 'Together', network: [{ type: 'network', documentId: 'new' }], country: 'it', region: 'it-52', periodStart: '2027-01', periodEnd: '2028', isExample: false, licence: 'CC-BY-4.0',
		goals: [{ key: 'g1', field: 'language', goal: 'Speak', indicator: 'Certificates', target: 90, unit: '%' }],
		measures: [{ key: 'm1', title: 'Café', description: 'Weekly', goal: 'g1', start: '2027-02', due: '2027-12', status: 'planned', progress: 0, dependsOn: ['m0'], resources: 'A room', indicator: 'Guests' }],
		related: [{ type: 'action-plan', documentId: 'plan-a' }],
		sources: [{ title: 'Plan A', url: 'https://site.example/id/action-plan/plan-a', accessed: '2026-11-26', kind: 'published' }],
	});
});
