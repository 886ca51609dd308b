import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, toParams } from '#web/lib/server/results/parse.ts';

const read = (search: string) => parse(new URLSearchParams(search));

test('words, filters, sorting and page are understood', () => {
	const { asked, issues } = read('q= runder tisch &country=it&country=de&country=it&sort=newest&page=3&per_page=50&unknown=1');
	expect(issues).toEqual([]);
	expect(asked).toMatchObject({ q: 'runder tisch', filters: { country: ['de', 'it'] }, sort: 'newest', page: 3, perPage: 50 });
});

test.each([
	['page=0', 'page'],
	['page=x', 'page'],
	['page=99999999', 'page'],
	['per_page=1000', 'per_page'],
	['sort=price', 'sort'],
	['near=1', 'near'],
	['sort=distance', 'near'],
])('%s is named as wrong and something usable stands in', (search, parameter) => {
	const { asked, issues } = read(search);
	expect(issues.map((issue) => issue.parameter)).toContain(parameter);
	expect(asked.page).toBeGreaterThan(0);
	expect(asked.perPage).toBeLessThanOrEqual(100);
});

test('without words the newest come first, with words the best', () => {
	expect(read('').asked.sort).toBe('newest');
	expect(read('q=haus').asked.sort).toBe('relevance');
	expect(read('sort=distance&near=51.9,11.1').asked).toMatchObject({ sort: 'distance', near: { lat: 51.9, lng: 11.1 } });
});

test('whatever stands in an address is read without an error, and reading it again gives the same', () => {
	const names = fc.constantFrom('q', 'country', 'field', 'language', 'sort', 'page', 'per_page', 'near', 'without', 'x');
	fc.assert(
		fc.property(fc.array(fc.tuple(names, fc.string({ unit: 'binary', maxLength: 400 }))), (pairs) => {
			const { asked } = parse(new URLSearchParams(pairs));
			expect(asked.q.length).toBeLessThanOrEqual(256);
			const params = new URLSearchParams();
			for (const [name, value] of Object.entries(toParams(asked, 'newest'))) for (const each of [value].flat()) if (each !== undefined && each !== '') params.append(name, String(each));
			const again = parse(params, { sort: 'newest', perPage: asked.perPage }).asked;
			expect(again).toEqual({ ...asked, ...(asked.sort !== 'distance' && { near: undefined }) });
		}),
		{ numRuns: 300 },
	);
});
