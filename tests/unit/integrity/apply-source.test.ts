import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { applySource, type Tree } from '#cms/plugins/content-integrity/server/apply-source.ts';
import type { Field } from '#cms/plugins/content-integrity/server/fields.ts';

const text = (name: string): Field => ({ kind: 'text', name, path: name, marks: { text: true }, format: 'plain' });
const fact = (name: string): Field => ({ kind: 'fact', name, path: name, marks: {}, private: false, value: { type: 'scalar', of: 'string', limits: {} } });
const list = (name: string, fields: Field[]): Field => ({ kind: 'list', name, path: name, marks: {}, component: name, fields, keyed: true, hasText: true });
const group = (name: string, fields: Field[]): Field => ({ kind: 'group', name, path: name, marks: {}, component: name, fields, hasText: true });
const own = (name: string): Field => ({ kind: 'own', name, path: name, marks: {} });

const fields = [text('title'), fact('country'), own('slug'), group('contact', [text('function'), fact('website')]), list('quiz', [text('question'), fact('correct'), list('options', [text('text')])])];

const source: Tree = {
	title: 'Original', country: 'it', slug: 'original',
	contact: { function: 'Ufficio', website: 'https://example.org' },
	quiz: [{ key: 'b', question: 'Seconda', correct: 'x', options: [{ key: 'x', text: 'Sì' }, { key: 'y', text: 'No' }] }, { key: 'a', question: 'Prima', correct: 'z', options: [] }],
};

describe('applySource', () => {
	it('gives the source facts and its order of items, and keeps the words of the translation by their keys', () => {
		const target: Tree = {
			title: 'Übersetzung', country: 'de', slug: 'uebersetzung',
			contact: { function: 'Büro', website: null },
			quiz: [{ key: 'a', question: 'Erste', correct: 'old', options: [] }, { key: 'gone', question: 'Weg', correct: null, options: [] }, { key: 'b', question: 'Zweite', correct: null, options: [{ key: 'y', text: 'Nein' }] }],
		};

		expect(applySource(fields, source, target)).toEqual({
			title: 'Übersetzung', country: 'it', slug: 'uebersetzung',
			contact: { function: 'Büro', website: 'https://example.org' },
			quiz: [{ key: 'b', question: 'Zweite', correct: 'x', options: [{ key: 'x', text: null }, { key: 'y', text: 'Nein' }] }, { key: 'a', question: 'Erste', correct: 'z', options: [] }],
		});
	});

	it('makes an empty translation of nothing, with all facts and items in place', () => {
		expect(applySource(fields, source, {})).toMatchObject({ title: null, country: 'it', slug: null, contact: { function: null, website: 'https://example.org' }, quiz: [{ key: 'b', question: null, correct: 'x' }, { key: 'a', question: null }] });
	});

	it('removes a group that the source no longer has', () => {
		expect(applySource(fields, { ...source, contact: null }, { contact: { function: 'Büro' } })).toMatchObject({ contact: null });
	});

	it('changes nothing when it is applied a second time, whatever the texts are', () => {
		const item = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), question: fc.option(fc.string()), correct: fc.option(fc.string()), options: fc.uniqueArray(fc.record({ key: fc.constantFrom('x', 'y', 'z'), text: fc.option(fc.string()) }), { selector: ({ key }) => key }) });
		const tree = fc.record({ title: fc.option(fc.string()), country: fc.option(fc.string()), slug: fc.option(fc.string()), contact: fc.option(fc.record({ function: fc.option(fc.string()), website: fc.option(fc.string()) })), quiz: fc.uniqueArray(item, { selector: ({ key }) => key }) });
		fc.assert(
			fc.property(tree, tree, (from, to) => {
				const once = applySource(fields, from as Tree, to as Tree);
				expect(applySource(fields, from as Tree, once)).toEqual(once);
				// The source itself is its own truth.
				expect(applySource(fields, from as Tree, from as Tree)).toEqual(from);
			}),
		);
	});
});
