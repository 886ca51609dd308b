import { locales } from '@erasmi/config/locales';
import { describe, expect, it } from 'vitest';
import { translations, type Key } from '#cms/plugins/inbox/admin/translations.ts';
import { tableOf } from '#cms/plugins/inbox/admin/visits-table.ts';
import { deletionAsked, deletionOf, sightOf } from '#cms/plugins/inbox/server/decide.ts';
import { words } from '#cms/plugins/inbox/server/words.ts';

const day = (text: string): number => Date.parse(text);
const dayOf = (at: number | undefined): string | undefined => at === undefined ? undefined : new Date(at).toISOString().slice(0, 10);

describe('who sees messages', () => {
	it.each([
		[['erasmi-publisher'], false, 'all'],
		[['erasmi-administrator'], false, 'all'],
		[[], true, 'all'],
		[['erasmi-editor'], false, 'own'],
		[['erasmi-editor', 'erasmi-publisher'], false, 'all'],
		[['erasmi-translator-da', 'erasmi-reviewer-da', 'erasmi-coordinator'], false, 'none'],
	] as const)('%j (super-admin: %s) sees %s', (roles, everything, sight) => {
		expect(sightOf({ roles, everything })).toBe(sight);
	});
});

describe('how long a message is kept', () => {
	it.each([
		['open', '2026-11-26', undefined, '2028-11-26'],
		['closed soon', '2026-11-26', '2026-12-01', '2027-12-01'],
		['closed late, and then no longer than promised', '2026-11-26', '2028-06-01', '2028-11-26'],
		['on a day that another year lacks', '2028-02-29', '2028-02-29', '2029-02-28'],
	] as const)('%s', (_, arrived, closed, deleted) => {
		expect(dayOf(deletionOf(day(arrived), closed && day(closed)))).toBe(deleted);
	});

	it('another day can be chosen, but no past one and none after what was promised', () => {
		const asked = (wanted: string) => dayOf(deletionAsked(day(wanted), day('2026-11-26'), day('2026-12-24')));
		expect([asked('2027-06-30'), asked('2026-12-24'), asked('2028-11-26'), asked('2028-11-27'), asked('never')]).toEqual(['2027-06-30', undefined, '2028-11-26', undefined, undefined]);
	});
});

const keys = Object.keys(translations.en) as Key[];
const valuesOf = (text: string): string[] => [...new Set([...text.matchAll(/\{([a-z]+)(?=[,}])/gu)].map(([, name]) => name ?? ''))].sort();

it.each(locales)('the words of the inbox in %s are all there and take the same values as in English', (locale) => {
	expect(Object.keys(translations[locale]).sort()).toEqual([...keys].sort());
	for (const key of keys) {
		expect(translations[locale][key].trim(), key).not.toBe('');
		expect(valuesOf(translations[locale][key]), key).toEqual(valuesOf(translations.en[key]));
	}
	expect(Object.values(words[locale].faults).every((sentence) => sentence.trim() !== '')).toBe(true);
});

it('readings are summed up by kind, most read first, and files stand apart', () => {
	const visits = [
		{ day: '2026-11-25', what: 'case', locale: 'de', count: 2 },
		{ day: '2026-11-26', what: 'case', locale: 'de', count: 3 },
		{ day: '2026-11-26', what: 'case', locale: 'ar', count: 1 },
		{ day: '2026-11-26', what: 'home', locale: 'de', count: 9 },
		{ day: '2026-11-26', what: 'file:pdf', count: 4 },
	] as const;
	expect(tableOf(visits)).toEqual({
		columns: ['de', 'ar'],
		pages: [{ what: 'home', byLocale: { de: 9 }, total: 9 }, { what: 'case', byLocale: { de: 5, ar: 1 }, total: 6 }],
		files: [{ what: 'pdf', byLocale: {}, total: 4 }],
	});
});
