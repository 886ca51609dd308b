import { beforeEach, describe, expect, test } from 'vitest';
import { noteUnanswered, takeUnanswered, worthKeeping } from '#web/lib/server/results/unanswered.ts';

const today = new Date('2026-11-26T23:00:00.000Z');

describe('searches that found nothing', () => {
	beforeEach(() => {
		takeUnanswered(true);
	});

	test('are counted by language and day, whatever their spelling', () => {
		for (const query of ['Mentoring  für Köche', 'mentoring für köche ']) noteUnanswered(query, 'de', today);
		noteUnanswered('mentoring für köche', 'da', today);
		expect(takeUnanswered(true)).toEqual([
			{ day: '2026-11-26', locale: 'de', query: 'mentoring für köche', count: 2 },
			{ day: '2026-11-26', locale: 'da', query: 'mentoring für köche', count: 1 },
		]);
	});

	test('are handed over once', () => {
		noteUnanswered('sauna', 'en', today);
		expect(takeUnanswered(true)).toHaveLength(1);
		expect(takeUnanswered(true)).toEqual([]);
	});

	test('are not remembered when nobody wants them, and not handed over when they are no longer wanted', () => {
		noteUnanswered('sauna', 'en', today);
		expect(takeUnanswered(false)).toEqual([]);
		noteUnanswered('sauna', 'en', today);
		expect(takeUnanswered(true)).toEqual([]);
	});

	test('are forgotten beyond a thousand different ones', () => {
		for (let at = 0; at < 1_200; at++) noteUnanswered(`word ${String.fromCodePoint(0x4e00 + at)}`, 'en', today);
		expect(takeUnanswered(true)).toHaveLength(1_000);
	});

	test.each([
		['an address', 'anna@example.org'],
		['an address among words', 'mail to anna@example.org please'],
		['a web address', 'https://example.org/x'],
		['a telephone number', 'call 0345 123 45 67'],
		['digits alone', '12345'],
		['Arabic digits alone', '١٢٣٤٥'],
		['a single letter', 'a'],
		['punctuation', '???'],
		['more than anybody looks for', 'word '.repeat(30)],
	])('with %s are none of anybody’s business', (_what, query) => {
		expect(worthKeeping(query)).toBeUndefined();
	});

	test.each([['Gesetz § 45a', 'gesetz § 45a'], ['  السكن\u200f ', 'السكن'], ['Brücke 2024', 'brücke 2024']])('%j is kept as %j', (query, kept) => {
		expect(worthKeeping(query)).toBe(kept);
	});
});
