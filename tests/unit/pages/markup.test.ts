import { expect, test } from 'vitest';
import { slim } from '#web/lib/server/markup.ts';

test.each([
	['marks for a browser that takes over are gone', '<!--[0--><p>a</p><!--]--><!--1abc2--><!----><p>b</p>', '<p>a</p><p>b</p>'],
	['shapes end in themselves', '<svg><path d="M0 0z"></path><circle r="1"></circle></svg>', '<svg><path d="M0 0z"/><circle r="1"/></svg>'],
	['addresses carry letters', '<a href="/ar/%D9%85%D8%AE%D8%AA%D8%A7%D8%B1%D8%A7%D8%AA?q=%C3%A4">x</a>', '<a href="/ar/مختارات?q=ä">x</a>'],
	['what divides an address stays as it is', '<a href="/de?q=a%20b%26c%22%3C">x</a>', '<a href="/de?q=a%20b%26c%22%3C">x</a>'],
	['an encoding that is none stays as it is', '<a href="/de?q=%E4%20%FF">x</a>', '<a href="/de?q=%E4%20%FF">x</a>'],
	['what people read and typed stays as it is', '<p>%D9%85</p><input value="%D9%85">', '<p>%D9%85</p><input value="%D9%85">'],
	['a comment of somebody else stays', '<!-- by hand --><p>a</p>', '<!-- by hand --><p>a</p>'],
])('%s', (_name, html, slimmed) => {
	expect(slim(html)).toBe(slimmed);
});

test('a browser asks for the same address as before', () => {
	const encoded = '/ar/%D9%85%D8%AE%D8%AA%D8%A7%D8%B1%D8%A7%D8%AA/%D8%B4?q=%D8%A8%20x';
	const [, shown = ''] = /href="([^"]*)"/.exec(slim(`<a href="${encoded}">x</a>`)) ?? [];
	expect(new URL(shown, 'https://commons.example').href).toBe(`https://commons.example${encoded}`);
});
