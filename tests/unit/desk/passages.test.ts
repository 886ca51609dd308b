import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, type Known } from '#cms/plugins/translation-desk/server/ledger/align.ts';
import { fingerprint } from '#cms/plugins/translation-desk/server/ledger/fingerprint.ts';
import { fill, passagesOf, type Block } from '#cms/plugins/translation-desk/server/ledger/rich-text.ts';
import { staleness } from '#cms/plugins/translation-desk/server/ledger/staleness.ts';
import { detokenize, tokenize, type InlineNode, type LinkNode, type TextNode } from '#cms/plugins/translation-desk/server/ledger/tokens.ts';

const words = (text: string, marks: object = {}): TextNode => ({ type: 'text', text, ...marks });
const link = (url: string, ...children: TextNode[]): LinkNode => ({ type: 'link', url, children });

describe('marks and links of a passage', () => {
	it('stand in the text as numbered tokens', () => {
		const { text, codes } = tokenize([words('Read the '), link('https://example.org', words('guide')), words(' '), words('today', { bold: true })]);
		expect(text).toBe('Read the [1]guide[/1] [2]today[/2]');
		expect(codes).toEqual([{ type: 'link', url: 'https://example.org' }, { type: 'text', bold: true }]);
	});

	it('come back as they were, whatever the words are', () => {
		const leaf = fc.record({ text: fc.string({ unit: 'grapheme', minLength: 1 }), bold: fc.constantFrom(undefined, true), code: fc.constantFrom(undefined, true) }).map(({ text, ...marks }) => words(text, Object.fromEntries(Object.entries(marks).filter(([, mark]) => mark))));
		const node = fc.oneof(leaf, fc.record({ url: fc.webUrl(), children: fc.array(leaf, { minLength: 1, maxLength: 3 }) }).map(({ url, children }) => link(url, ...children)));
		fc.assert(
			fc.property(fc.array(node, { minLength: 1, maxLength: 6 }), (children: InlineNode[]) => {
				const first = tokenize(children);
				const back = detokenize(first.text, first.codes);
				expect(back.faults).toEqual([]);
				expect(tokenize(back.children)).toEqual(first);
			}),
			{ numRuns: 500 },
		);
	}, 60_000);

	it.each([
		['Read the guide', ['missing']],
		['Read [1]the guide', ['unclosed']],
		['Read the[/1] guide', ['unopened', 'missing']],
		['Read [7]the[/7] [1]guide[/1]', ['unknown', 'unknown']],
	])('are missed when a translator breaks them: %s', (text, faults) => {
		expect(detokenize(text, [{ type: 'text', bold: true }]).faults.map(({ fault }) => fault)).toEqual(faults);
	});
});

describe('rich text', () => {
	const source: Block[] = [
		{ type: 'heading', level: 2, children: [words('Who takes part')] },
		{ type: 'paragraph', children: [words('Read the '), words('guide', { bold: true }), words('.')] },
		{ type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [words('clubs')] }, { type: 'list', format: 'unordered', indentLevel: 1, children: [{ type: 'list-item', children: [words('choirs')] }] }] },
		{ type: 'paragraph', children: [words('')] },
		{ type: 'image', image: { url: '/a.png', alternativeText: 'A table' }, children: [words('')] },
	];

	it('is cut into passages in reading order, without empty ones', () => {
		expect(passagesOf(source).map(({ slot, kind, text }) => [slot, kind, text])).toEqual([
			['0', 'heading', 'Who takes part'],
			['1', 'paragraph', 'Read the [1]guide[/1].'],
			['2.0', 'item', 'clubs'],
			['2.1.0', 'item', 'choirs'],
			['4@alt', 'alt', 'A table'],
		]);
	});

	it('keeps the structure of its source in every language', () => {
		const german: Record<string, string> = { '0': 'Wer mitmacht', '1': 'Lesen Sie den [1]Leitfaden[/1].', '2.0': 'Vereine', '4@alt': 'Ein Tisch' };
		const { blocks, faults } = fill(source, (slot) => german[slot], 'en');
		expect(faults).toEqual([]);
		expect(passagesOf(blocks).map(({ text, lang }) => [text, lang])).toEqual([
			['Wer mitmacht', undefined],
			['Lesen Sie den [1]Leitfaden[/1].', undefined],
			['Vereine', undefined],
			['choirs', 'en'],
			['Ein Tisch', undefined],
		]);
	});
});

describe('a changed source', () => {
	const text = ['The network meets every month.', 'Four municipalities signed an agreement.', 'Volunteers run the language café on Fridays.', 'The county pays for one coordinator.'];
	const known: Known[] = text.map((passage, index) => ({ id: `p${index}`, kind: 'paragraph', text: passage, textHash: fingerprint(passage, []).textHash }));
	const now = (...passages: string[]) => align(known, passages.map((passage) => ({ kind: 'paragraph' as const, text: passage, textHash: fingerprint(passage, []).textHash })));

	it('is the same when nothing but white space changed', () => {
		expect(now(...text.map((passage) => passage.replace(' ', '  ')))).toEqual(known.map(({ id }) => ({ how: 'same', id })));
	});

	it('tells a moved passage from a new one', () => {
		expect(now(text[3] as string, text[0] as string, text[1] as string, text[2] as string)).toEqual([
			{ how: 'moved', id: 'p3' },
			{ how: 'same', id: 'p0' },
			{ how: 'same', id: 'p1' },
			{ how: 'same', id: 'p2' },
		]);
	});

	it('knows a rewritten passage again', () => {
		const result = now(text[0] as string, 'Five municipalities signed a new agreement.', 'A choir was founded.', text[2] as string, text[3] as string);
		expect(result.map((match) => ('id' in match ? `${match.how} ${match.id}` : match.how))).toEqual(['same p0', 'changed p1', 'new', 'same p2', 'same p3']);
	});

	it('makes work only where words changed', () => {
		const before = fingerprint('Read the [1]guide[/1].', [{ type: 'link', url: 'https://a.example' }]);
		expect(staleness(before, [before])).toBe('none');
		expect(staleness(before, [before], true)).toBe('moved');
		expect(staleness(fingerprint('Read the [1]guide[/1].', [{ type: 'link', url: 'https://b.example' }]), [before])).toBe('codes-only');
		expect(staleness(fingerprint('“Read the [1]guide[/1]!”', [{ type: 'link', url: 'https://a.example' }]), [before])).toBe('cosmetic');
		expect(staleness(fingerprint('Read the new [1]guide[/1].', [{ type: 'link', url: 'https://a.example' }]), [before])).toBe('changed');
		expect(staleness(before, [])).toBe('new');
		expect(staleness(undefined, [before])).toBe('removed');
	});
});
