import { locales } from '@erasmi/config/locales';
import { describe, expect, it } from 'vitest';
import { translations, type Key } from '#cms/plugins/editors-desk/admin/translations.ts';
import { faults } from '#cms/plugins/editors-desk/server/errors.ts';
import { words } from '#cms/plugins/editors-desk/server/words.ts';
import { caseSteps } from '#cms/plugins/editors-desk/steps.ts';

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
		for (const { id } of caseSteps) for (const kind of ['q', 'h', 'e'] as const) expect(translations[locale], `${kind}.${id}`).toHaveProperty([`${kind}.${id}`]);
	});

	it('speak as people do', () => {
		for (const key of keys) expect(translations[locale][key], key).not.toMatch(/\b(?:locale|four eyes|snapshot|actors?|evidence level|string|segment)\b/iu);
	});

	it('say what to do when something did not happen', () => {
		for (const fault of faults) expect(words[locale][fault].trim()).toMatch(/[.?؟]$/u);
	});
});
