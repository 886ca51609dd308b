import { describe, expect, it } from 'vitest';
import type { Tree } from '#cms/plugins/content-integrity/server/apply-source.ts';
import type { Field } from '#cms/plugins/content-integrity/server/fields.ts';
import { checkSource, checkTranslation, findCycle, isEmpty, lengthWarnings } from '#cms/plugins/content-integrity/server/publish-check.ts';

const text = (name: string, marks: Field['marks'] = {}): Field => ({ kind: 'text', name, path: name, marks: { text: true, ...marks }, format: 'plain' });
const fact = (name: string, marks: Field['marks'] = {}): Field => ({ kind: 'fact', name, path: name, marks, private: false, value: { type: 'scalar', of: 'string', limits: {} } });
const list = (name: string, fields: Field[], marks: Field['marks'] = {}): Field => ({ kind: 'list', name, path: name, marks, component: name, fields, keyed: true, hasText: true });

const fields = [
	text('title', { words: 3, publish: true, lead: true }), text('results', { words: 5 }), fact('country', { publish: true }), fact('creators', { publish: { unless: 'externalUrl' } }), fact('externalUrl'),
	list('objectives', [text('text', { words: 2, publish: true })], { publish: true, min: 2, max: 3 }),
];
const good: Tree = { title: 'One two', country: 'de', creators: ['A'], objectives: [{ key: 'a', text: 'x' }, { key: 'b', text: 'y' }] };
const check = (changes: Tree): string[] => checkSource({ fields, tree: { ...good, ...changes }, locale: 'en', actorTypeOf: () => undefined }).map((problem) => `${problem.kind} ${problem.path.join('.')}`);

describe('what a source text lacks to be published', () => {
	it.each<[string, Tree, string[]]>([
		['nothing', {}, []],
		['a title of spaces is none', { title: '  ' }, ['missing title']],
		['a word too many', { title: 'one two three four' }, ['too-long title']],
		['a limit on what may be left out', { results: 'a b c d e f' }, ['too-long results']],
		['an item without its text', { objectives: [{ key: 'a', text: 'x' }, { key: 'b', text: null }] }, ['missing objectives.1.text']],
		['too few items', { objectives: [{ key: 'a', text: 'x' }] }, ['too-few objectives']],
		['too many items', { objectives: ['a', 'b', 'c', 'd'].map((key) => ({ key, text: key })) }, ['too-many objectives']],
		['no items: said once', { objectives: [] }, ['missing objectives']],
		['what another field makes unnecessary', { creators: null, externalUrl: 'https://x.org' }, []],
		['what only that field would make unnecessary', { creators: [] }, ['missing creators']],
		['an empty list and no country', { country: null, objectives: null }, ['missing country', 'missing objectives']],
	])('%s', (_, changes, problems) => {
		expect(check(changes)).toEqual(problems);
	});

	it('compares dates as exactly as both are known', () => {
		expect(check({ startDate: '2021-05', endDate: '2021' })).toEqual([]);
		expect(check({ startDate: '2021-05', endDate: '2021-05-01' })).toEqual([]);
		expect(check({ startDate: '2021-05', endDate: '2021-04-30' })).toEqual(['ends-before-start endDate']);
		expect(check({ measures: [{ key: 'm', start: '2026-02', due: '2026-01' }] })).toEqual(['ends-before-start measures.0.due']);
	});
});

describe('a translation', () => {
	it('needs its title and nothing else', () => {
		expect(checkTranslation({ fields, tree: { title: 'Titel' }, locale: 'da' })).toEqual([]);
		expect(checkTranslation({ fields, tree: {}, locale: 'da' })).toEqual([{ kind: 'missing', path: ['title'] }]);
	});

	it('is warned about beyond 130 % of the limit, not before', () => {
		const warn = (words: number): number => lengthWarnings({ fields, tree: { results: 'ord '.repeat(words) }, locale: 'da' }).length;
		expect([warn(5), warn(7), warn(8)]).toEqual([0, 0, 1]);
	});
});

it('zero and no are answers, empty paragraphs are none', () => {
	expect([0, false, 'x', [{ type: 'image', image: {}, children: [{ type: 'text', text: '' }] }], ['a']].map(isEmpty)).toEqual([false, false, false, false, false]);
	expect([null, undefined, ' ', [], [{ type: 'paragraph', children: [{ type: 'text', text: ' ' }] }]].map(isEmpty)).toEqual([true, true, true, true, true]);
});

it('finds a circle wherever it lies, and none in a chain', () => {
	expect(findCycle(new Map([['a', ['b']], ['b', ['c']], ['c', ['b']]]))).toEqual(['b', 'c']);
	expect(findCycle(new Map([['a', ['a']]]))).toEqual(['a']);
	expect(findCycle(new Map([['a', ['b', 'c']], ['b', ['c']], ['c', []]]))).toBeUndefined();
});
