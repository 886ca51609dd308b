import { describe, expect, test } from 'vitest';
import { coverageBars } from '#web/lib/figures/coverage.ts';
import { clusters, mapFigure } from '#web/lib/figures/europe.ts';
import { phaseFigure } from '#web/lib/figures/phases.ts';
import { radarFigure } from '#web/lib/figures/radar.ts';
import { barsFigure, clockFigure, planFigure, tileOf, wayFigure } from '#web/lib/figures/tiles.ts';
import { timelineBar, timelineTicks } from '#web/lib/figures/timeline.ts';
import { locales } from '@erasmi/config/locales';
import { workTypes } from '@erasmi/config/types';

/** Every number in a path is a number. */
const isDrawable = (d: string) => !/NaN|undefined|Infinity/.test(d);

describe('tiles', () => {
	test.each(workTypes)('a card of type %s has a drawing', (type) => {
		for (const parts of [undefined, 1, 4, 30]) {
			const { shapes } = tileOf(type, 'some-id', { actors: [], ...(parts && { parts }) });
			expect(shapes.length).toBeGreaterThan(0);
			expect(shapes.every(({ d }) => isDrawable(d))).toBe(true);
		}
	});

	test('a method draws one arc a step, also when it has only one', () => {
		for (const minutes of [[10], [10, 50], [5, 5, 5, 5, 5, 5, 5]]) {
			const arcs = clockFigure(minutes).shapes[1]?.d.match(/M/g) ?? [];
			expect(arcs).toHaveLength(minutes.length);
		}
		expect(clockFigure([10, 20, 30], { size: 280, numbers: true }).labels.map(({ text }) => text)).toEqual(['1', '2', '3']);
	});

	test('module, path and plan show their parts', () => {
		expect(barsFigure(4).shapes[0]?.d.match(/M/g)).toHaveLength(5);
		expect(wayFigure(4).shapes[1]?.d.match(/M/g)).toHaveLength(4);
		expect(planFigure('a', 5).shapes[0]?.d.match(/M/g)).toHaveLength(5);
	});

	test('every phase of a network has its drawing, an unknown one has none', () => {
		for (const phase of ['preparation', 'formation', 'establishment', 'consolidation', 'further-development', 'closure']) expect(phaseFigure(phase)?.shapes.length).toBeGreaterThan(0);
		expect(phaseFigure('unheard-of')).toBeUndefined();
	});
});

describe('the time line of a plan', () => {
	const period = { start: '2026-01', end: '2027-12' };

	test('draws a measure from its first to the end of its last month', () => {
		expect(timelineBar(period, { start: '2026-03', due: '2026-12', progress: 70 }, '2026-11-15')).toEqual({
			box: '0 0 24 1', span: 'M2 0h10v1h-10z', done: 'M2 0h7v1h-7z', now: 'M10.47-.5v2',
		});
	});

	test('draws nothing done at 0 %, and no today outside the period', () => {
		const bar = timelineBar(period, { start: '2026-01', due: '2026-02', progress: 0 }, '2029-01-01');
		expect(bar.done).toBeUndefined();
		expect(bar.now).toBeUndefined();
	});

	test('keeps a measure inside the period, and one without dates as long as the period', () => {
		expect(timelineBar(period, { start: '2020', due: '2030', progress: 0 }, '2026-01-01').span).toBe('M0 0h24v1h-24z');
		expect(timelineBar(period, { progress: 0 }, '2026-01-01').span).toBe('M0 0h24v1h-24z');
	});

	test.each([[6, '2026-06'], [12, '2026-12'], [24, '2027-12'], [60, '2030-12']])('labels a period of %i months with at most five months', (_, end) => {
		const ticks = timelineTicks({ start: '2026-01', end });
		expect(ticks.length).toBeLessThanOrEqual(5);
		expect(ticks[0]).toEqual({ month: '2026-01', percent: 0 });
		expect(ticks.every(({ percent }) => percent < 100)).toBe(true);
	});
});

describe('the map', () => {
	const halle = { lat: 51.48, lng: 11.97 };
	const halberstadt = { lat: 51.9, lng: 11.05 };
	const perugia = { lat: 43.1, lng: 12.39 };
	const toronto = { lat: 43.65, lng: -79.38 };

	test('gathers places that would overlap, and loses none', () => {
		const { inside, outside } = clusters([halle, halberstadt, perugia, toronto], 60);
		expect(inside.map(({ items }) => items.length).sort()).toEqual([1, 2]);
		expect(outside).toEqual([toronto]);
	});

	test('numbers its markers as the list beside it', () => {
		const { inside } = clusters([perugia, halle]);
		const figure = mapFigure(inside);
		expect(figure.labels.map(({ text }) => text)).toEqual(['1', '2']);
		expect(figure.labels.map(({ press }) => press?.href)).toEqual(['#p1', '#p2']);
		expect(figure.labels.every(({ press }) => press && isDrawable(press.d))).toBe(true);
		expect(figure.shapes.every(({ d }) => d.length > 0 && isDrawable(d))).toBe(true);
	});

	test('is light enough to be sent with a page', () => {
		const size = mapFigure([]).shapes.reduce((sum, { d }) => sum + d.length, 0);
		expect(size).toBeLessThan(13_000);
	});
});

describe('the radar', () => {
	test('has a point for each answered dimension and a number for each', () => {
		const figure = radarFigure([1, 5, undefined, 3, 2], 5);
		expect(figure.labels.map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5']);
		expect(figure.shapes.at(-1)?.d.match(/M/g)).toHaveLength(4);
	});
});

describe('the coverage of languages', () => {
	test('adds up to all works in every language', () => {
		const bars = coverageBars([
			{ locale: 'de', original: 3, checked: 0, machine: 1 },
			{ locale: 'it', original: 1, checked: 2, machine: 0 },
		], locales);
		expect(bars.map(({ locale }) => locale)).toEqual([...locales]);
		for (const { original, checked, machine, missing } of bars) expect(original.count + checked.count + machine.count + missing).toBe(4);
	});
});
