import { describe, expect, it, test } from 'vitest';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { kindAt, kinds, linkAddress, linkAt, removeLink, setLink, toggleKind, toggleMark } from '#cms/plugins/editors-desk/admin/form/rich/acts.ts';
import { openBlocks, textOf, type Block } from '#cms/plugins/editors-desk/admin/form/rich/model.ts';
import { blocksOfHtml, blocksOfText, type Pasted } from '#cms/plugins/editors-desk/admin/form/rich/paste.ts';
import { insertBlocks, withRules } from '#cms/plugins/editors-desk/admin/form/rich/rules.ts';
import { isRecord, readSeed } from '../../../scripts/seed/files.ts';
import { toBlocks } from '../../../scripts/seed/markdown.ts';

const text = (words: string, marks: object = {}): object => ({ type: 'text', text: words, ...marks });
const p = (...children: (string | object)[]): Block => ({ type: 'paragraph', children: children.map((child) => (typeof child === 'string' ? text(child) : child)) });
const h = (level: number, words: string): Block => ({ type: 'heading', level, children: [text(words)] });
const ul = (...items: string[]): Block => ({ type: 'list', format: 'unordered', children: items.map((item) => ({ type: 'list-item', children: [text(item)] })) });
const a = (url: string, words: string): object => ({ type: 'link', url, children: [text(words)] });
const image: Block = { type: 'image', image: { url: '/uploads/x.png', alternativeText: 'A swallow', formats: { small: { url: '/s.png' } } }, children: [text('')] };

function open(...blocks: Block[]): { editor: Editor; read: () => Block[] | null } {
	const editor = withRules(createEditor());
	return { editor, read: openBlocks(editor, blocks) };
}

/** Puts the cursor behind some words. */
function behind(editor: Editor, words: string): void {
	for (const [node, path] of Node.texts(editor)) if (node.text.includes(words)) return Transforms.select(editor, { path, offset: node.text.indexOf(words) + words.length });
	throw new Error(`Nothing says ${words}`);
}
function mark(editor: Editor, words: string): void {
	behind(editor, words);
	const { anchor } = editor.selection ?? { anchor: Editor.start(editor, []) };
	Transforms.select(editor, { anchor: { ...anchor, offset: anchor.offset - words.length }, focus: anchor });
}

/** Every Markdown text of the seed, in every language: what stands in rich-text fields there. */
const seedTexts = readSeed().entries.flatMap(({ type, id, text: said }) => Object.entries(said).flatMap(([locale, value]) => richIn(value).map((markdown, index) => ({ name: `${type}/${id} ${locale} ${index}`, blocks: toBlocks(markdown) as unknown as Block[] }))));
function richIn(value: unknown, name = ''): string[] {
	if (typeof value === 'string') return ['body', 'story', 'activity', 'imprint'].includes(name) ? [value] : [];
	return isRecord(value) ? Object.entries(value).flatMap(([key, each]) => richIn(each, key)) : [];
}

describe('rich text in the guided form', () => {
	it('comes back to the letter, every block of the seed, opened and edited elsewhere', () => {
		expect(seedTexts.length).toBeGreaterThan(100);
		expect(seedTexts.flatMap(({ blocks }) => blocks).length).toBeGreaterThan(1000);
		for (const { name, blocks } of seedTexts) {
			const { editor, read } = open(...blocks);
			expect(read(), name).toEqual(blocks);
			Transforms.insertNodes(editor, { type: 'paragraph', children: [text('more') as never] }, { at: [editor.children.length] });
			expect(read(), name).toEqual([...blocks, p('more')]);
		}
	});

	it('comes back with the same words and links when each of its blocks was typed in', () => {
		for (const { name, blocks } of seedTexts) {
			const { editor, read } = open(...blocks);
			for (const [, path] of [...Node.texts(editor)]) {
				const end = Editor.end(editor, path);
				Transforms.insertText(editor, 'x', { at: end });
				Transforms.delete(editor, { at: { anchor: end, focus: { ...end, offset: end.offset + 1 } } });
			}
			expect(read(), name).toEqual(blocks);
		}
	});

	it('keeps what it does not know: pictures, code, strange blocks, strange marks', () => {
		const strange: Block[] = [image, { type: 'code', language: 'ts', children: [text('let x;')] }, { type: 'embed', children: [{ type: 'x', children: [] }], deep: { a: [1] } }, p(text('Weimar', { lang: 'de', underline: true }), ' and on'), { type: 'list', format: 'unordered', children: [{ type: 'odd', children: [] }] }];
		const { editor, read } = open(...strange);
		expect(read()).toEqual(strange);
		behind(editor, ' and on');
		Editor.insertText(editor, '!');
		expect(read()).toEqual([...strange.slice(0, 3), p(text('Weimar', { lang: 'de', underline: true }), ' and on!'), strange[4]]);
	});

	it('leaves empty words beside a link as somebody else wrote them, until that block is changed', () => {
		const spaced = p('', a('https://example.org', 'there'), '');
		const { editor, read } = open(spaced, p('other'));
		behind(editor, 'other');
		Editor.insertText(editor, 's');
		expect(read()).toEqual([spaced, p('others')]);
		behind(editor, 'there');
		Editor.insertText(editor, '!');
		expect(read()?.[0]).toEqual(p(a('https://example.org', 'there!')));
	});

	it('is no answer while it is empty', () => {
		const { editor, read } = open();
		expect(read()).toBeNull();
		Transforms.select(editor, Editor.start(editor, []));
		Editor.insertText(editor, 'Now');
		expect(read()).toEqual([p('Now')]);
	});

	it('counts the words of all blocks, and never two as one', () => expect(textOf(open(h(2, 'One'), ul('two', 'three'), p('fo', text('ur', { bold: true }))).editor).split(/\s+/u)).toEqual(['One', 'two', 'three', 'four']));
});

describe('the keys of the editor', () => {
	it('Enter behind a heading begins a paragraph, in a list an item, in an empty item it ends the list', () => {
		const { editor, read } = open(h(2, 'Title'), ul('one'));
		behind(editor, 'Title');
		Editor.insertBreak(editor);
		Editor.insertText(editor, 'Text');
		behind(editor, 'one');
		Editor.insertBreak(editor);
		Editor.insertText(editor, 'two');
		Editor.insertBreak(editor);
		Editor.insertBreak(editor);
		Editor.insertText(editor, 'after');
		expect(read()).toEqual([h(2, 'Title'), p('Text'), ul('one', 'two'), p('after')]);
	});

	it('Backspace at the beginning makes a paragraph of a heading and takes an item out of its list', () => {
		const { editor, read } = open(h(3, 'Title'), ul('one', 'two', 'three'));
		Transforms.select(editor, Editor.start(editor, [0]));
		Editor.deleteBackward(editor);
		Transforms.select(editor, Editor.start(editor, [1, 1]));
		Editor.deleteBackward(editor);
		expect(read()).toEqual([p('Title'), ul('one'), p('two'), ul('three')]);
	});

	it('takes out what it cannot show only at the second press', () => {
		const { editor, read } = open(p('before'), image, p('after'));
		Transforms.select(editor, Editor.start(editor, [2]));
		Editor.deleteBackward(editor);
		expect(read()).toEqual([p('before'), image, p('after')]);
		Editor.deleteBackward(editor);
		expect(read()).toEqual([p('before'), p('after')]);
	});

	it.each(kinds)('makes a paragraph a %s and back', (kind) => {
		const { editor, read } = open(p('before'), p('words', text('bold', { bold: true })), p('after'));
		behind(editor, 'words');
		toggleKind(editor, kind);
		expect(kindAt(editor)).toBe(kind);
		const made = read();
		expect([made?.[0], made?.[2]]).toEqual([p('before'), p('after')]);
		if (kind !== 'paragraph') toggleKind(editor, kind);
		expect(read()).toEqual([p('before'), p('words', text('bold', { bold: true })), p('after')]);
	});

	it('turns a list into a numbered one and several paragraphs into one list', () => {
		const { editor, read } = open(ul('one', 'two'), p('three'), p('four'));
		behind(editor, 'two');
		toggleKind(editor, 'numbers');
		expect(read()?.[0]).toEqual({ ...ul('one', 'two'), format: 'ordered' });
		Transforms.select(editor, { anchor: Editor.start(editor, [1]), focus: Editor.end(editor, [2]) });
		toggleKind(editor, 'bullets');
		expect(read()?.[1]).toEqual(ul('three', 'four'));
	});

	it('marks words and links them, changes and removes the link', () => {
		const { editor, read } = open(p('see the guide for more'));
		mark(editor, 'guide');
		toggleMark(editor, 'bold');
		setLink(editor, 'https://example.org', '');
		const bold = { type: 'link', url: 'https://example.org', children: [text('guide', { bold: true })] };
		expect(read()).toEqual([p('see the ', bold, ' for more')]);
		behind(editor, 'guid');
		expect(linkAt(editor)).toBe('https://example.org');
		setLink(editor, '/en/cases', '');
		expect(linkAt(editor)).toBe('/en/cases');
		removeLink(editor);
		expect(read()).toEqual([p('see the ', text('guide', { bold: true }), ' for more')]);
	});

	it('sets a link where nothing is marked, and writes on behind it', () => {
		const { editor, read } = open(p('See'));
		behind(editor, 'See');
		Editor.insertText(editor, ' ');
		setLink(editor, 'https://example.org', 'there');
		Editor.insertText(editor, ' now');
		expect(read()).toEqual([p('See ', a('https://example.org', 'there'), ' now')]);
	});
});

test.each([
	['https://example.org/a?b=1', 'https://example.org/a?b=1'],
	[' example.org ', 'https://example.org'],
	['münchen.de/x', 'https://münchen.de/x'],
	['name@example.org', 'mailto:name@example.org'],
	['/en/cases', '/en/cases'],
	['tel:+4936421', 'tel:+4936421'],
	['javascript:alert(1)', undefined],
	['//evil.example', undefined],
	['https:///evil', undefined],
	['data:text/html,x', undefined],
	['two words', undefined],
	['', undefined],
])('the address “%s” leads to %s', (typed, url) => expect(linkAddress(typed)).toBe(url));

/** A tree as the browser's parser makes it, from tags, attributes in double quotes, words and comments. */
function body(html: string): Pasted {
	interface Made extends Pasted {
		childNodes: Made[];
	}
	const make = (nodeType: number, nodeName: string, attributes = '', data = ''): Made => ({
		...{ nodeType, nodeName, childNodes: [] },
		get textContent() {
			return nodeType === 1 ? this.childNodes.map(({ textContent }) => textContent).join('') : data;
		},
		getAttribute: (name) => new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(attributes)?.[1] ?? null,
	});
	const open = [make(1, 'BODY')];
	for (const [, comment, close, tag = '', attributes = '', words] of html.matchAll(/(<!--.*?-->)|<(\/?)(\w+)([^>]*)>|([^<]+)/gu)) {
		const here = open.at(-1);
		if (comment) here?.childNodes.push(make(8, '#comment'));
		else if (words !== undefined) here?.childNodes.push(make(3, '#text', '', words.replaceAll('&nbsp;', '\u00a0')));
		else if (close) open.pop();
		else {
			const made = make(1, tag.toUpperCase(), attributes);
			here?.childNodes.push(made);
			if (!['br', 'img'].includes(tag)) open.push(made);
		}
	}
	return open[0] ?? make(1, 'BODY');
}

describe('what is pasted', () => {
	it.each([
		['<h1>T</h1><p>One <b>two</b>  <i>three</i></p>', [h(2, 'T'), p('One ', text('two', { bold: true }), ' ', text('three', { italic: true }))]],
		['<p onclick="x()" style="color:red">a<script>alert(1)</script><style>p{}</style><!-- c --> b</p>', [p('a b')]],
		['<b style="font-weight:normal"><p><span style="font-weight:700">x</span> y</p></b>', [p(text('x', { bold: true }), ' y')]],
		['<ul><li>one<ul><li>deep</li></ul></li><li>two</li></ul>', [{ type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text('one')] }, { ...ul('deep'), indentLevel: 1 }, { type: 'list-item', children: [text('two')] }] }]],
		['<p class="MsoListParagraph">·<span>&nbsp;&nbsp; </span>one</p><p class="MsoListParagraph">·<span>&nbsp;</span>two</p>', [ul('one', 'two')]],
		['<p class="MsoListParagraph">1. one</p><p class="MsoListParagraph">2. two</p>', [{ ...ul('one', 'two'), format: 'ordered' }]],
		['<p><a href="javascript:alert(1)">bad</a> <a href="https://example.org">good</a></p>', [p('bad ', a('https://example.org', 'good'))]],
		['<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>', [p('A · B'), p('1 · 2')]],
		['one<br>two<div>three</div>', [p('one\ntwo'), p('three')]],
		['<blockquote><p>said</p></blockquote><p> </p>', [{ type: 'quote', children: [text('said')] }]],
		['<img src="x" onerror="y">', []],
	])('%s', (html, blocks) => expect(blocksOfHtml(body(html))).toEqual(blocks));

	it.each([
		['one\ntwo', [p('one'), p('two')]],
		['one\r\ntwo\r\n\r\nthree', [p('one\ntwo'), p('three')]],
		['Needs:\n\n- a\n- b', [p('Needs:'), ul('a', 'b')]],
		['• a\n• b', [ul('a', 'b')]],
		['  ', []],
	])('plain: %j', (plain, blocks) => expect(blocksOfText(plain)).toEqual(blocks));

	const paste = (editor: Editor, html: string): void => insertBlocks(editor, blocksOfHtml(body(html)));
	it('goes into a sentence, between blocks, into a list, over what is marked', () => {
		const { editor, read } = open(p('one two'), ul('first', 'last'), p(''));
		mark(editor, 'two');
		paste(editor, '<span>and <b>three</b></span>');
		expect(read()?.[0]).toEqual(p('one and ', text('three', { bold: true })));
		behind(editor, 'first');
		paste(editor, '<ul><li>second</li></ul><p>third</p>');
		expect(read()?.[1]).toEqual(ul('first', 'second', 'third', 'last'));
		Transforms.select(editor, Editor.start(editor, [2]));
		paste(editor, '<h2>T</h2><p>x</p>');
		expect(read()?.slice(2)).toEqual([h(2, 'T'), p('x')]);
		behind(editor, 'one');
		paste(editor, '<p>A</p><p>B</p>');
		expect(read()?.slice(0, 4)).toEqual([p('one'), p('A'), p('B'), p(' and ', text('three', { bold: true }))]);
	});

	it('behind a list when the list cannot hold it', () => {
		const { editor, read } = open(ul('one', 'two'));
		behind(editor, 'one');
		insertBlocks(editor, [{ type: 'kept', block: image, children: [text('') as never] }]);
		expect(read()).toEqual([ul('one', 'two'), image]);
	});
});

