import { locales } from '@erasmi/config/locales';
import { describe, expect, it } from 'vitest';
import { inBrief } from '#cms/plugins/change-feed/admin/audit-lines.ts';
import { translations, type Key } from '#cms/plugins/change-feed/admin/translations.ts';

const keys = Object.keys(translations.en) as Key[];
const values = ['count', 'seconds', 'name', 'time', 'address'];
const valuesOf = (text: string): string[] => values.filter((value) => new RegExp(`\\{${value}[,}]`).test(text));

describe.each(locales)('the words of the publishing status in %s', (locale) => {
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

it('who saves many times in a row did one thing', () => {
	const line = (act: 'update' | 'publish', person: string, minute: number) => ({ at: `2026-01-01T10:0${minute}:00.000Z`, act, locale: 'de', person });
	expect(inBrief([line('publish', 'Ada', 5), line('update', 'Ada', 4), line('update', 'Ada', 3), line('update', 'Bo', 2), line('update', 'Ada', 1)])).toEqual([
		{ ...line('publish', 'Ada', 5), times: 1 },
		{ ...line('update', 'Ada', 4), times: 2 },
		{ ...line('update', 'Bo', 2), times: 1 },
		{ ...line('update', 'Ada', 1), times: 1 },
	]);
});
