import { expect, test } from 'vitest';
import { compile } from '../../web/tooling/messages.ts';

const problemsOf = (en: Record<string, string>, ar: Record<string, string>): string[] => compile({ en, ar }, 'en').problems;

test.each([
	['a missing message', { a: 'A', b: 'B' }, { a: 'ا' }, 'ar: "b" is missing'],
	['an unknown message', { a: 'A' }, { a: 'ا', b: 'ب' }, 'ar: "b" is unknown in en'],
	['a lost placeholder', { a: 'Hello {name}' }, { a: 'مرحبا' }, 'ar: "a" drops {name}'],
	['a placeholder too many', { a: 'Hello' }, { a: 'مرحبا {name}' }, 'ar: "a" has an unknown {name}'],
	['a lost link', { a: 'Read <link>this</link>' }, { a: 'اقرأ' }, 'ar: "a" drops <link>'],
	['a plural form that Arabic needs', { a: '{n, plural, one {# case} other {# cases}}' }, { a: '{n, plural, one {حالة} other {# حالة}}' }, 'ar: "a" lacks the plural zero, two, few, many'],
])('%s fails the build', (_what, en, ar, problem) => {
	expect(problemsOf(en as Record<string, string>, ar as Record<string, string>)).toContain(problem);
});

test('a message that is no ICU text is named with its language and key', () => {
	expect(problemsOf({ a: '{' }, { a: 'ا' })[0]).toMatch(/^en: "a" /);
});

/** Runs a compiled catalogue as the site would. */
async function run(locale: string, catalogue: Record<string, string>): Promise<Record<string, (values?: object) => unknown>> {
	const { files, problems } = compile({ [locale]: catalogue }, locale);
	expect(problems).toEqual([]);
	const module = (await import(`data:text/javascript,${encodeURIComponent(files[`${locale}.js`] ?? '')}`)) as { default: Record<string, (values?: object) => unknown> };
	return module.default;
}

test('numbers, plurals, choices and dates read as people write them', async () => {
	const de = await run('de', {
		hits: '{n, plural, =0 {nichts} one {# Treffer} other {# Treffer}} in {where}',
		kind: '{kind, select, case {Fall} other {Sonstiges}}',
		day: 'am {d, date}',
		big: '{n, number}',
	});
	expect(de['hits']?.({ n: 0, where: 'Harz' })).toBe('nichts in Harz');
	expect(de['hits']?.({ n: 1234, where: 'Harz' })).toBe('1.234 Treffer in Harz');
	expect(de['kind']?.({ kind: 'case' })).toBe('Fall');
	expect(de['kind']?.({ kind: 'x' })).toBe('Sonstiges');
	expect(de['day']?.({ d: '2026-03-07' })).toBe('am 7. März 2026');
	expect(de['big']?.({ n: 1234.5 })).toBe('1.234,5');
});

test('a message with a link comes in parts', async () => {
	const en = await run('en', { note: 'Shown in {language}. <link>Open the original</link>.' });
	expect(en['note']?.({ language: 'German' })).toEqual(['Shown in ', 'German', '. ', { tag: 'link', text: 'Open the original' }, '.']);
});

test('Arabic has all six plural forms and Latin digits', async () => {
	const ar = await run('ar', { n: '{n, plural, zero {صفر} one {واحد} two {اثنان} few {# قليل} many {# كثير} other {# غير}}' });
	expect([0, 1, 2, 5, 11, 100].map((n) => ar['n']?.({ n }))).toEqual(['صفر', 'واحد', 'اثنان', '5 قليل', '11 كثير', '100 غير']);
});
