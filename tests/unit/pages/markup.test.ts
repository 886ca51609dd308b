import { expect, test } from 'vitest';
import { withLetters } from '#web/lib/server/markup.ts';
import { plain } from '../../../web/tooling/markup-plugin.ts';

test.each([
	['marks for a browser that takes over are gone', '`<!--[0--><p>a</p><!--]--><!--1abc2--><!----><p>b</p>`', '`<p>a</p><p>b</p>`'],
	['the mark of a head is gone before its name is known', 'push(`<!--${hash}-->`)', 'push(``)'],
	['shapes end in themselves', '<svg><path d="M0 0z"></path><circle r="1"></circle></svg>', '<svg><path d="M0 0z"/><circle r="1"/></svg>'],
	['space that nobody sees is gone', '<p>a</p> <ul>\n\t<li>b <b>c</b> </li></ul> <section class="sec">', '<p>a</p><ul><li>b <b>c</b></li></ul><section class="sec">'],
	['a comment of somebody else stays', '<!-- by hand --><p>a</p>', '<!-- by hand --><p>a</p>'],
	['code stays as it is', 'if (a < p && b > 1) return i < nav;', 'if (a < p && b > 1) return i < nav;'],
])('in a template %s', (_name, code, expected) => {
	expect(plain(code)).toBe(expected);
});

test.each([
	['addresses carry letters', '<a href="/ar/%D9%85%D8%AE%D8%AA%D8%A7%D8%B1%D8%A7%D8%AA?q=%C3%A4">x</a>', '<a href="/ar/مختارات?q=ä">x</a>'],
	['what divides an address stays as it is', '<a href="/de?q=a%20b%26c%22%3C">x</a>', '<a href="/de?q=a%20b%26c%22%3C">x</a>'],
	['an encoding that is none stays as it is', '<a href="/de?q=%E4%20%FF">x</a>', '<a href="/de?q=%E4%20%FF">x</a>'],
	['what people read and typed stays as it is', '<p>%D9%85</p><input value="%D9%85">', '<p>%D9%85</p><input value="%D9%85">'],
	['a text without any stays as it is', '<p>100 % of 5</p>', '<p>100 % of 5</p>'],
])('in a page %s', (_name, html, expected) => {
	expect(withLetters(html)).toBe(expected);
});

test('a browser asks for the same address as before', () => {
	const encoded = '/ar/%D9%85%D8%AE%D8%AA%D8%A7%D8%B1%D8%A7%D8%AA/%D8%B4?q=%D8%A8%20x';
	const [, shown = ''] = /href="([^"]*)"/.exec(withLetters(`<a href="${encoded}">x</a>`)) ?? [];
	expect(new URL(shown, 'https://commons.example').href).toBe(`https://commons.example${encoded}`);
});
