import { locales } from '@erasmi/config/locales';
import { workTypes } from '@erasmi/config/types';
import { expect, test } from 'vitest';
import { negotiate } from '#web/lib/negotiate.ts';
import { canonicalPath, entryPath, homePath, internalPath, listPath, searchPath } from '#web/lib/routes.ts';
import { wordsOf } from '#web/lib/server/words.ts';

test('every section of every language leads to its route', () => {
	for (const locale of locales) {
		expect(internalPath(searchPath(locale))).toBe(`/${locale}/search`);
		for (const type of workTypes) {
			expect(internalPath(listPath(locale, type))).toBe(`/${locale}/${type}`);
			expect(internalPath(entryPath(locale, type, 'x'))).toBe(`/${locale}/${type}/x`);
			expect(canonicalPath(listPath(locale, type))).toBeUndefined();
		}
	}
});

test.each([
	['/de/compendium/x', '/de/kompendium/x'],
	['/de/case/x', '/de/kompendium/x'],
	['/en/page', '/en/pages'],
	['/da/kompendium', undefined],
	['/de/unbekannt', undefined],
	['/de', undefined],
])('%s has its one address at %s', (path, canonical) => {
	expect(canonicalPath(path)).toBe(canonical);
});

test('parameters that say nothing are left out', () => {
	expect(listPath('de', 'case', { q: '', country: ['it', 'de'], page: undefined })).toBe('/de/kompendium?country=it&country=de');
	expect(homePath('ar')).toBe('/ar');
});

test.each([
	['da, en;q=0.8', 'da'],
	['fr-FR, it;q=0.5, de;q=0.7', 'de'],
	['AR-eg', 'ar'],
	['de;q=0, tr', 'tr'],
	['fr', 'en'],
	['', 'en'],
	[null, 'en'],
	[`${'x,'.repeat(5_000)}de`, 'en'],
])('a visitor who reads %s gets %s', (header, locale) => {
	expect(negotiate(header)).toBe(locale);
});

test.each([
	['/de/kompendium/runder-tisch-halle', 'runder tisch halle'],
	['/fr/quartier_mères', 'quartier mères'],
	['/ar/%D9%85%D8%AE%D8%AA%D8%A7%D8%B1%D8%A7%D8%AA/%D8%B3%D9%83%D9%86', 'سكن'],
	['/old/page.html', 'old page'],
	['/de/%E0%A4%A', 'E0 A4 A'],
	[`/${'a'.repeat(500)}`, 'a'.repeat(80)],
])('of %s the search gets "%s"', (path, words) => {
	expect(wordsOf(path)).toBe(words);
});
