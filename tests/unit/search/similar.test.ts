import { expect, test } from 'vitest';
import { featuresOf, SimilarIndex } from '@erasmi/config/search/similar';
import { work } from '../../support/search/builders.ts';

const index = new SimilarIndex();
const works = [
	work({ id: 'a', texts: { en: { title: 'Housing network' } }, concepts: ['housing', 'network'], facets: { country: ['de'] } }),
	work({ id: 'b', texts: { en: { title: 'Homes and neighbours' } }, concepts: ['housing', 'network'], facets: { country: ['dk'] } }),
	work({ id: 'c', texts: { en: { title: 'Football' } }, concepts: ['sport'], facets: { country: ['de'] } }),
	work({ id: 'd', texts: { tr: { title: 'Dil kursu' } }, concepts: ['language'], facets: { country: ['tr'] } }),
];
works.forEach((one, row) => index.put(row, featuresOf(one)));

test('shared concepts count more than a shared country, and what shares nothing is not similar', () => {
	expect(index.nearest(0, 9).map(({ row }) => row)).toEqual([1, 2]);
	expect(index.nearest(3, 9)).toEqual([]);
});

test('a changed or removed work changes its neighbours', () => {
	index.put(3, featuresOf(work({ id: 'd', texts: { tr: { title: 'Konut' } }, concepts: ['housing', 'network'] })));
	expect(index.nearest(0, 9).map(({ row }) => row)).toContain(3);
	index.remove(1);
	expect(index.nearest(0, 9).map(({ row }) => row)).toEqual([3, 2]);
});
