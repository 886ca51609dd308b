import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize, type InlineNode } from '#cms/plugins/translation-desk/server/ledger/tokens.ts';
import { fromMachine, toMachine } from '#cms/plugins/translation-desk/server/machine/protect.ts';

const link: InlineNode[] = [{ type: 'text', text: 'Read the ' }, { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: 'guide' }] }, { type: 'text', text: ' & more <here>.' }];

describe('a passage on its way through a machine', () => {
	it('shows its placeholders as elements and its words as text', () => {
		expect(toMachine(tokenize(link).text, [])).toBe('Read the <span id="t1">guide</span> &amp; more &lt;here&gt;.');
	});

	it('comes back with its placeholders where the machine put them', () => {
		expect(fromMachine('<span id="t1">Vejledningen</span> l&aelig;ses &amp; mere &#60;her&#x3E;.', [], tokenize(link).codes)).toBe('[1]Vejledningen[/1] l&aelig;ses & mere <her>.');
	});

	it.each(['Læs vejledningen.', 'Læs <span id="t1">vejledningen.', 'Læs </span><span id="t1">vejledningen</span>', '<span id="t1">Læs</span> <span id="t1">vejledningen</span> <span id="t2">her</span>', '<b>Læs</b> <a href="javascript:1">vejledningen</a>'])('comes back as words when the machine broke them: %s', (html) => {
		const text = fromMachine(html, [], tokenize(link).codes);
		expect(text).toMatch(/^(?:\[1\])?Læs/u);
		expect(text).not.toMatch(/[<>]|javascript|\[2\]/u);
	});

	it('keeps agreed words, longer ones first, and not inside of others', () => {
		const terms = [{ words: 'ERASMI', target: 'ERASMI' }, { words: 'network', target: 'netværk' }, { words: 'action network', target: 'handlingsnetværk' }];
		const html = toMachine('ERASMI is an [1]action network[/1], no networking: a network.', terms);
		expect(html).toBe('<img id="g0"> is an <span id="t1"><img id="g2"></span>, no networking: a <img id="g1">.');
		expect(fromMachine(html.replace(' is an ', ' er et '), terms, [{ type: 'text', bold: true }])).toBe('ERASMI er et [1]handlingsnetværk[/1], no networking: a netværk.');
	});

	it('comes back as it was from a machine that changes nothing', () => {
		const words = fc.array(fc.constantFrom('Haus', ' ', '[1]', '[/2]', '\\', '&amp;', '<b>', 'مدرسة', '"', 'x')).map((parts) => parts.join(''));
		const node = fc.oneof(
			fc.record({ type: fc.constant('text' as const), text: words, bold: fc.boolean() }).map(({ bold, ...rest }) => (bold ? { ...rest, bold } : rest)),
			fc.record({ type: fc.constant('link' as const), url: fc.constant('https://example.org'), children: words.map((text) => [{ type: 'text' as const, text: `x${text}` }]) }),
		);
		fc.assert(
			fc.property(fc.array(node, { maxLength: 5 }), (children) => {
				const { text, codes } = tokenize(children as InlineNode[]);
				expect(fromMachine(toMachine(text, []), [], codes)).toBe(text.trim());
			}),
		);
	});
});
