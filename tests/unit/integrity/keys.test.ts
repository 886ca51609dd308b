import { describe, expect, it } from 'vitest';
import type { Field } from '#cms/plugins/content-integrity/server/fields.ts';
import { withKeys } from '#cms/plugins/content-integrity/server/keys.ts';

const list = (name: string, fields: Field[] = [], keyed = true): Field => ({ kind: 'list', name, path: name, marks: {}, component: name, fields, keyed, hasText: true });
const fields = [list('quiz', [list('options')]), list('names', [], false)];

const counter = (): (() => string) => {
	let next = 0;
	return () => `new ${++next}`;
};

describe('withKeys', () => {
	it('gives items without a key a new one, also inside of other items', () => {
		expect(withKeys(fields, { quiz: [{ question: 'Why?', options: [{ text: 'So' }] }] }, undefined, counter())).toEqual({ quiz: [{ key: 'new 2', question: 'Why?', options: [{ key: 'new 1', text: 'So' }] }] });
	});

	it('finds the key of a stored item by its database id, which a form sends without the key', () => {
		const stored = { quiz: [{ id: 7, key: 'seven', options: [{ id: 70, key: 'inner' }] }, { id: 8, key: 'eight' }] };
		const sent = { quiz: [{ id: 8 }, { id: '7', options: [{ id: 70 }] }] };
		expect(withKeys(fields, sent, stored, counter())).toEqual({ quiz: [{ id: 8, key: 'eight' }, { id: '7', key: 'seven', options: [{ id: 70, key: 'inner' }] }] });
	});

	it('never leaves one key on two items', () => {
		expect(withKeys(fields, { quiz: [{ key: 'same' }, { key: 'same' }] }, undefined, counter())).toEqual({ quiz: [{ key: 'same' }, { key: 'new 1' }] });
	});

	it('leaves alone what was not sent and what needs no keys', () => {
		expect(withKeys(fields, { title: 'T', names: [{ name: 'N' }] }, { quiz: [{ id: 1, key: 'k' }] }, counter())).toEqual({ title: 'T', names: [{ name: 'N' }] });
	});
});
