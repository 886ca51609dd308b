import { locales } from '@erasmi/config/locales';
import { describe, expect, it } from 'vitest';
import { isComplete, placesOf } from '#cms/plugins/search-index/admin/places.ts';
import { translations, type Key } from '#cms/plugins/search-index/admin/translations.ts';
import type { Overview } from '#cms/plugins/search-index/server/overview.ts';

const keys = Object.keys(translations.en) as Key[];
const valuesOf = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name))].filter((name) => !/^(nothing|zero)$/.test(name)).sort();

describe.each(locales)('the words of the page "Search" in %s', (locale) => {
	it('are all there and take the same values as in English', () => {
		for (const key of keys) {
			expect(translations[locale][key].trim(), key).not.toBe('');
			expect(valuesOf(translations[locale][key]), key).toEqual(valuesOf(translations.en[key]));
		}
	});

	it('have every plural form of the language', () => {
		// A million is "many" in Italian; nothing here is counted that far.
		const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.filter((form) => form !== 'many' || locale === 'ar');
		for (const key of keys.filter((each) => translations[locale][each].includes('plural'))) {
			for (const form of forms) expect(translations[locale][key], key).toContain(`${form} {`);
		}
	});
});

const documents = (count: number) => Object.fromEntries(locales.map((locale) => [locale, count])) as Overview['search']['documents'];
const given = (change: Partial<Overview['sites'][number]> = {}): Overview => ({
	published: 7,
	search: { configured: false, reachable: false, waiting: 0, lagSeconds: 0 },
	sites: [{ address: 'https://a.example', reachable: true, status: 'ok', engine: 'embedded', documents: documents(7) ?? {}, waiting: 0, lagSeconds: 0, ...change } as Overview['sites'][number]],
	unanswered: { isKept: true, lines: [] },
});

describe('the search is complete', () => {
	it('when every place that is set up holds every entry in every language', () => {
		expect(isComplete(given())).toBe(true);
		expect(placesOf(given()).map(({ state }) => state)).toEqual(['absent', 'ok']);
	});

	it.each([
		['a site cannot be reached', { reachable: false }],
		['a site is not content with itself', { status: 'degraded' as const }],
		['something is on its way', { waiting: 1 }],
		['a language lacks an entry', { documents: { ...documents(7), da: 6 } as Overview['sites'][number]['documents'] }],
	])('but not while %s', (_why, change) => {
		expect(isComplete(given(change as Partial<Overview['sites'][number]>))).toBe(false);
	});
});
