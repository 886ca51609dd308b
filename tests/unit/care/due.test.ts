/** What people are told of on a day, and that everything of care has words in every language. */
import { locales } from '@erasmi/config/locales';
import { reviewDay } from '@erasmi/config/reviews';
import { describe, expect, it, test } from 'vitest';
import { translations } from '#cms/plugins/care/admin/words.ts';
import { measuresDue, reviewsDue, waitingTooLong, type PublicMeasure } from '#cms/plugins/care/server/due.ts';
import { faults } from '#cms/plugins/care/server/errors.ts';
import { words } from '#cms/plugins/care/server/words.ts';

const entry = (reviewDue?: string) => ({ type: 'case' as const, documentId: 'c', title: 'Café', locale: 'de' as const, publishedAt: '2025-11-26T10:00:00.000Z', ...(reviewDue && { reviewDue }) });

describe('an entry on the site', () => {
	it('is looked at again on its day, and without one a year after it was published', () => {
		expect([reviewDay(entry('2026-02-01')), reviewDay(entry())]).toEqual(['2026-02-01', '2026-11-26']);
		expect(reviewsDue([entry(), entry('2026-11-27')], '2026-11-25')).toEqual([]);
		expect(reviewsDue([entry(), entry('2026-11-27')], '2026-11-26')).toEqual([entry()]);
	});
});

describe('a measure', () => {
	const measure = (change: Partial<PublicMeasure> = {}): PublicMeasure => ({ key: 'm', title: 'Open', status: 'planned', due: '2026-12', ...change });
	const dueOn = (today: string, change: Partial<PublicMeasure> = {}): string[] => measuresDue([{ documentId: 'p', title: 'Plan', locale: 'de', measures: [measure(change)] }], today).map(({ due }) => due);

	test.each([
		['2026-12-16', []],
		['2026-12-17', ['2026-12-31']],
		['2026-12-31', ['2026-12-31']],
		['2027-01-01', []],
	])('of December is announced from 17 to 31 December: on %s %j', (today, due) => {
		expect(dueOn(today)).toEqual(due);
	});

	test.each(['completed', 'dropped', 'on-hold'])('that is %s is not announced', (status) => {
		expect(dueOn('2026-12-20', { status })).toEqual([]);
	});

	it('as exact as it is known is due on the last day it can mean', () => {
		expect(dueOn('2026-12-20', { due: '2026' })).toEqual(['2026-12-31']);
		expect(dueOn('2026-12-20', { due: '2026-12-19' })).toEqual([]);
		expect(dueOn('2026-12-20', { due: '2026-12-21' })).toEqual(['2026-12-21']);
	});
});

it('what was handed in on 12 November waits too long on 26 November', () => {
	expect(new Date(waitingTooLong(Date.parse('2026-11-26T08:00:00Z'))).toISOString()).toBe('2026-11-12T08:00:00.000Z');
});

describe.each(locales)('the words of care in %s', (locale) => {
	const valuesOf = (text: string): string[] => [...new Set([...text.matchAll(/\{([a-z]+)(?=[,}])/gu)].map(([, name]) => name ?? ''))].sort();

	it('take the same values as in English', () => {
		for (const [key, english] of Object.entries(translations.en) as [keyof typeof translations.en, string][]) {
			const text = translations[locale][key];
			expect(text.trim(), key).not.toBe('');
			expect(valuesOf(text), key).toEqual(valuesOf(english));
		}
	});

	it('say what to do when something did not happen', () => {
		for (const fault of faults) expect(words[locale][fault]).toMatch(fault === 'file-in-use' ? /:$/u : /[.]$/u);
	});
});
