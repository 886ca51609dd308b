import { locales } from '@erasmi/config/locales';
import { describe, expect, it } from 'vitest';
import { translations, type Key } from '#cms/plugins/editors-desk/admin/translations.ts';
import { faults } from '#cms/plugins/editors-desk/server/errors.ts';
import { words } from '#cms/plugins/editors-desk/server/words.ts';
import { guidedTypes, stepsOf } from '#cms/plugins/editors-desk/forms/index.ts';

const keys = Object.keys(translations.en) as Key[];
const valuesOf = (text: string): string[] => [...new Set([...text.matchAll(/\{([a-z]+)(?=[,}])/gu)].map(([, name]) => name ?? ''))].sort();

describe.each(locales)('the words of the editors’ desk in %s', (locale) => {
	it('are all there and take the same values as in English', () => {
		expect(Object.keys(translations[locale]).sort()).toEqual([...keys].sort());
		for (const key of keys) {
			expect(translations[locale][key].trim(), key).not.toBe('');
			expect(valuesOf(translations[locale][key]), key).toEqual(valuesOf(translations.en[key]));
		}
	});

	it('ask every question with help and an example', () => {
		for (const type of guidedTypes) for (const { id, said } of stepsOf(type)) for (const text of said[locale]) expect(text.trim(), `${type} ${id}`).not.toBe('');
	});

	it('speak as people do', () => {
		const said = guidedTypes.flatMap((type) => stepsOf(type).flatMap((step) => step.said[locale]));
		for (const text of [...keys.map((key) => translations[locale][key]), ...said]) expect(text).not.toMatch(/\b(?:locale|four eyes|snapshot|actors?|evidence level|string|segment)\b/iu);
	});

	it('say what to do when something did not happen', () => {
		for (const fault of faults) expect(words[locale][fault].trim()).toMatch(/[.?؟]$/u);
	});
});
