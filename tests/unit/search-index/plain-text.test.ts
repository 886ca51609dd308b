import { describe, expect, it } from 'vitest';
import { beginning, leaves, plainText } from '#cms/plugins/search-index/server/plain-text.ts';

const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });

describe('the words of rich text', () => {
	it.each([
		['marks and links leave no trace', [paragraph(text('Ein '), text('fetter', { bold: true }), text(' '), { type: 'link', url: 'https://example.org', children: [text('Link')] })], 'Ein fetter Link'],
		['each block is a line', [{ type: 'heading', level: 2, children: [text('Anfang')] }, paragraph(text('Ende'))], 'Anfang\nEnde'],
		['each item of a list is a line, also of a list inside a list', [{ type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text('eins')] }, { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text('zwei')] }] }] }], 'eins\nzwei'],
		['a picture is its description', [{ type: 'image', image: { url: 'https://example.org/x.png', alternativeText: 'Ein Tisch' }, children: [text('')] }], 'Ein Tisch'],
		['empty blocks leave no line', [paragraph(text('')), paragraph(text('da'))], 'da'],
		['a plain string stays', ' schon da ', 'schon da'],
		['nothing is nothing', null, ''],
	])('%s', (_name, value, words) => {
		expect(plainText(value)).toBe(words);
	});
});

it('texts are collected from fields and from lists inside lists, and only from those', () => {
	const words = leaves(
		{ title: 'Titel', note: 'geheim', quiz: [{ question: 'Was?', options: [{ text: 'Dies' }, { text: 'Das' }] }] },
		[{ kind: 'text', name: 'title' }, { kind: 'component', name: 'quiz', fields: [{ kind: 'text', name: 'question' }, { kind: 'component', name: 'options', fields: [{ kind: 'text', name: 'text' }] }] }],
	);
	expect(words).toEqual(['Titel', 'Was?', 'Dies', 'Das']);
});

describe('the beginning of a text', () => {
	it('ends between two words', () => expect(beginning('eins zwei drei', 10)).toBe('eins zwei …'));
	it('is the whole text when that is short', () => expect(beginning('eins', 10)).toBe('eins'));
	it('is cut in the middle when there is no gap', () => expect(beginning('einszweidrei', 5)).toBe('einsz …'));
});
