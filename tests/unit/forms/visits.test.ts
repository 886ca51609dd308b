import { expect, test } from 'vitest';
import { VisitCounts, fileVisit, visitOf } from '#web/lib/server/visits.ts';

test.each<[string | null, Record<string, string>, string | undefined]>([
	['/[locale=locale]', {}, 'home/de'],
	['/[locale=locale]/case/[slug]', { slug: 'a-person' }, 'case/de'],
	['/[locale=locale]/[type=worktype]', { type: 'network' }, 'network-list/de'],
	['/[locale=locale]/module/[slug]/quiz', { slug: 'x' }, 'module-quiz/de'],
	['/[locale=locale]/module/[slug]/[[number=sectionnumber]]', { slug: 'x', number: '2' }, 'module/de'],
	['/id/[type]/[documentId]/[file]', { file: 'tr.bib' }, 'file:bib/tr'],
	['/id/[type]/[documentId]/[file]', { file: 'qr.svg' }, 'file:svg'],
	['/api/suggest', {}, undefined],
	[null, {}, undefined],
])('%s counts as a kind of page and never as one page', (route, params, visit) => {
	expect(visitOf(route, params, 'de')).toBe(visit);
});

test('days, kinds and languages are summed up apart, and handed over once', () => {
	const counts = new VisitCounts();
	const [evening, morning] = [Date.UTC(2026, 10, 26, 23), Date.UTC(2026, 10, 27, 1)];
	for (const visit of ['case/de', 'case/de', 'case/ar', fileVisit('flyer_2f9c.PDF')]) counts.add(visit, evening);
	counts.add('case/de', morning);
	expect(counts.take()).toEqual([
		{ day: '2026-11-26', what: 'case', locale: 'de', count: 2 },
		{ day: '2026-11-26', what: 'case', locale: 'ar', count: 1 },
		{ day: '2026-11-26', what: 'file:pdf', count: 1 },
		{ day: '2026-11-27', what: 'case', locale: 'de', count: 1 },
	]);
	expect(counts.take()).toEqual([]);
});

test('what could not be handed over is added to what was counted meanwhile', () => {
	const counts = new VisitCounts();
	const noon = Date.UTC(2026, 10, 26, 12);
	for (const visit of ['case/de', 'case/de', 'file:pdf']) counts.add(visit, noon);
	const taken = counts.take();
	counts.add('case/de', noon);
	counts.putBack(taken);
	expect(counts.take()).toEqual([
		{ day: '2026-11-26', what: 'case', locale: 'de', count: 3 },
		{ day: '2026-11-26', what: 'file:pdf', count: 1 },
	]);
});
