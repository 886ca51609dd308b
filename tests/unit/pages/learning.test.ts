import { isLate } from '@erasmi/config/measures';
import { describe, expect, test } from 'vitest';
import { byStatus, latestChanges, numbered, progressOf, quietSince, waitsFor } from '#web/routes/[locale=locale]/action-plan/[slug]/plan.ts';
import { judge } from '#web/routes/[locale=locale]/module/[slug]/quiz.ts';
import { timed } from '#web/routes/[locale=locale]/resource/[slug]/steps.ts';
import { outcomeOf, resultRows } from '#web/routes/[locale=locale]/self-assessment/[slug]/assessment.ts';
import { growthOf } from '#web/routes/[locale=locale]/network/[slug]/growth.ts';
import { timeOfDay, times } from '#web/lib/components/stage.ts';
import type { Measure, Module } from '#web/lib/content-types.ts';
import { seedEntry, seedIds } from '../../support/seed-pages.ts';

describe('a quiz', () => {
	const text = (words: string) => ({ text: words, lang: 'de' as const });
	const question = (key: string, correct: string[]): Module['quiz'][number] => ({ key, correct, question: text(key), options: ['a', 'b', 'c'].map((option) => ({ key: option, text: text(option) })) });
	const quiz = [question('q1', ['b']), question('q2', ['a', 'c'])];
	const verdicts = (answers: Record<string, string[]> | undefined) => judge(quiz, answers).map(({ verdict }) => verdict);

	test('says nothing before it is sent', () => expect(verdicts(undefined)).toEqual(['open', 'open']));
	test('asks again for what was not answered', () => expect(verdicts({ q1: ['b'] })).toEqual(['correct', 'unanswered']));
	test('takes all right answers and only those', () => {
		expect(verdicts({ q1: ['a'], q2: ['a', 'c'] })).toEqual(['wrong', 'correct']);
		expect(verdicts({ q1: ['b'], q2: ['a'] })).toEqual(['correct', 'wrong']);
		expect(verdicts({ q1: ['b'], q2: ['a', 'b', 'c'] })).toEqual(['correct', 'wrong']);
	});
	test('ignores answers that are no option', () => expect(verdicts({ q1: ['x'], q2: ['<b>'] })).toEqual(['unanswered', 'unanswered']));
});

describe('a self-assessment', () => {
	const text = (words: string) => ({ text: words, lang: 'de' as const });
	const assessment = {
		dimensions: [{ id: 'purpose', label: 'Auftrag' }, { id: 'trust', label: 'Vertrauen' }],
		items: [{ key: 'i1', dimension: 'purpose', text: text('') }, { key: 'i2', dimension: 'purpose', text: text('') }, { key: 'i3', dimension: 'trust', text: text('') }],
		scale: ['1', '2', '3', '4', '5'].map(text),
		levels: ['l1', 'l2', 'l3', 'l4'].map((key) => ({ key })),
	};

	test('gives the mean of each dimension and skips what was skipped', () => {
		const outcome = outcomeOf(assessment, { i1: ['2'], i2: ['4'] });
		expect(outcome.scores.map(({ mean }) => mean)).toEqual([3, undefined]);
		expect([outcome.answered, outcome.items]).toEqual([2, 3]);
		expect(outcome.weakest.map(({ id }) => id)).toEqual(['purpose']);
	});

	test.each([[1, 'l1'], [2, 'l2'], [3, 'l3'], [4, 'l4'], [5, 'l4']])('all answers %i give level %s', (value, level) => {
		const answers = Object.fromEntries(['i1', 'i2', 'i3'].map((key) => [key, [String(value)]]));
		expect(outcomeOf(assessment, answers).level?.key).toBe(level);
	});

	test('has no level without answers, and no use for values off the scale', () => {
		expect(outcomeOf(assessment, { i1: ['9'], i2: ['abc'], i3: ['-1'] })).toMatchObject({ mean: undefined, level: undefined, answered: 0 });
	});
});

test('the result of a self-assessment can be kept as a table that has every statement and every mean', () => {
	const assessment = seedEntry('self-assessment', seedIds('self-assessment')[0] ?? '', 'de');
	const [first] = assessment.items;
	const rows = resultRows(assessment, { [first?.key ?? '']: ['4'] }, 'de');
	expect(rows).toHaveLength(2 + assessment.items.length + assessment.dimensions.length + 1);
	expect(rows[2]).toEqual([expect.any(String), first?.text.text, assessment.scale[3]?.text, '4']);
	expect(rows[3]?.slice(2)).toEqual(['nicht bewertet', '']);
	expect(rows.at(-1)?.at(-1)).toBe('4');
});

describe('an action plan', () => {
	const measure = (key: string, change: Partial<Measure> = {}): Measure => ({ key, status: 'planned', progress: 0, dependsOn: [], updates: [], ...change });

	test('shows what runs first and what was given up last, each with its number', () => {
		const groups = byStatus(numbered([measure('a', { status: 'dropped' }), measure('b'), measure('c', { status: 'in-progress' })]));
		expect(groups.map(({ status, measures }) => [status, measures.map(({ number }) => number)])).toEqual([['in-progress', [3]], ['planned', [2]], ['dropped', [1]]]);
	});

	test('counts a goal by its measures, without those given up', () => {
		expect(progressOf('g', [measure('a', { goal: 'g', progress: 100 }), measure('b', { goal: 'g', progress: 50 }), measure('c', { goal: 'g', status: 'dropped' })])).toBe(75);
		expect(progressOf('g', [])).toBeUndefined();
	});

	test.each([
		['2026-06', '2026-06-30', false],
		['2026-06', '2026-07-01', true],
		['2026-06-15', '2026-06-15', false],
		['2026-06-15', '2026-06-16', true],
		['2026', '2026-12-31', false],
	])('a measure due %s is late on %s: %s', (due, today, late) => {
		expect(isLate({ due, status: 'in-progress' }, today)).toBe(late);
		expect(isLate({ due, status: 'completed' }, today)).toBe(false);
	});
});

describe('an action plan that lives', () => {
	const measure = (key: string, change: Partial<Measure> = {}): Measure => ({ key, status: 'planned', progress: 0, dependsOn: [], updates: [], ...change });
	const note = (date: string, words?: string): Measure['updates'][number] => ({ key: date, date, ...(words && { note: { text: words, lang: 'de' } }) });

	test('tells what changed lately, the newest first', () => {
		const changes = latestChanges(numbered([measure('a', { updates: [note('2026-01-05'), note('2026-03-01')] }), measure('b', { updates: [note('2026-02-01')] })]), 2);
		expect(changes.map(({ measure: { number }, update }) => [number, update.date])).toEqual([[1, '2026-03-01'], [2, '2026-02-01']]);
	});

	test('waits only for what is not completed', () => {
		const all = numbered([measure('a', { status: 'completed' }), measure('b'), measure('c', { dependsOn: ['a', 'b', 'gone'] })]);
		expect(waitsFor({ dependsOn: ['a', 'b', 'gone'] }, all).map(({ key }) => key)).toEqual(['b']);
	});

	test.each([
		['2026-02-26', '2026-08-27', '2026-02-26'],
		['2026-02-27', '2026-08-27', undefined],
		['2026-02-28', '2026-08-31', undefined],
		['2026-02-27', '2026-08-31', '2026-02-27'],
		['2025-12-01', '2026-05-31', undefined],
	])('last touched on %s is quiet on %s: %s', (last, today, quiet) => {
		expect(quietSince({ measures: [measure('a', { updates: [note('2025-01-01')] })], goals: [], publishedAt: `${last}T10:00:00.000Z` }, today)).toBe(quiet);
		expect(quietSince({ measures: [measure('a', { updates: [note(last)] })], goals: [] }, today)).toBe(quiet);
	});

	test('is not kept awake by a date that lies ahead', () => {
		expect(quietSince({ measures: [measure('a', { updates: [note('2026-01-01'), note('2027-01-01')] })], goals: [] }, '2026-08-27')).toBe('2026-01-01');
	});
});

describe('the facilitator view', () => {
	const steps = [{ key: 'a', minutes: 15 }, { key: 'b' }, { key: 'c', minutes: 60 }];

	test('counts from the start of the meeting', () => expect(times(steps, undefined)).toEqual([{ from: '0:00', to: '0:15' }, undefined, { from: '0:15', to: '1:15' }]));
	test('tells the time of day once the beginning is known, past midnight too', () => {
		expect(times(steps, timeOfDay('23:30'))).toEqual([{ from: '23:30', to: '23:45' }, undefined, { from: '23:45', to: '00:45' }]);
		expect(times(steps, timeOfDay('09:00'))[0]).toEqual({ from: '09:00', to: '09:15' });
	});
	test.each(['', '24:00', '9:00', '12:60', 'abc', '<b>', null])('takes %j for no time of day', (value) => expect(timeOfDay(value)).toBeUndefined());
});

test('the steps of a method follow each other on the clock', () => {
	expect(timed([{ key: 'a', minutes: 10 }, { key: 'b' }, { key: 'c', minutes: 20 }]).map(({ from, to }) => [from, to])).toEqual([[0, 10], [10, 10], [10, 30]]);
});

test('a network tells its way in the order of time', () => {
	const phase = (id: string, from?: string) => ({ key: id, phase: { id, label: id }, ...(from && { from }) });
	expect(growthOf({ founded: '2020', phases: [phase('formation', '2017'), phase('establishment', '2021')] }).map((step) => (step.what === 'founded' ? 'founded' : step.phase.id))).toEqual(['formation', 'founded', 'establishment']);
});
