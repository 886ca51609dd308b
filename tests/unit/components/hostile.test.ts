/** What somebody with bad intentions could store in the CMS, or smuggle in by an import, never becomes anything that runs. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Blocks from '#web/lib/components/Blocks.svelte';
import Picture from '#web/lib/components/Picture.svelte';
import Sources from '#web/lib/components/Sources.svelte';
import type { Block } from '#web/lib/content-types.ts';
import { schemaOrg } from '#web/lib/components/schema-org.ts';
import { seedEntry } from '../../support/seed-pages.ts';

/** Markup that filters of HTML have let through at one time or another; here it is text and stays text. */
const markup = [
	'<script>alert(1)</script>',
	'<ScRiPt src=//evil.example/x.js></sCrIpT>',
	'<img src=x onerror=alert(1)>',
	'<svg onload=alert(1)>',
	'<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
	'<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
	'<iframe srcdoc="<script>alert(1)</script>">',
	'<object data="javascript:alert(1)">',
	'<embed src="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">',
	'<details open ontoggle=alert(1)>',
	'<form><button formaction=javascript:alert(1)>x',
	'<base href="//evil.example/">',
	'<link rel=stylesheet href=//evil.example/x.css>',
	'<meta http-equiv=refresh content="0;url=//evil.example">',
	'<style>@import "//evil.example";</style>',
	'</p></div></main><script>alert(1)</script>',
	'"><script>alert(1)</script>',
	"' onmouseover='alert(1)",
	'" autofocus onfocus="alert(1)',
	'<!--<img src="--><img src=x onerror=alert(1)//">',
	'<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
	'<template><script>alert(1)</script></template>',
	'<a href="java&#115;cript:alert(1)">x</a>',
	'{@html "<script>alert(1)</script>"}',
	'${alert(1)}',
	'&lt;script&gt;alert(1)&lt;/script&gt;',
	'\u0000<script>alert(1)</script>',
	'<\u0000script>alert(1)</script>',
	'＜script＞alert(1)＜/script＞',
];

const urls = [
	'javascript:alert(1)',
	'JaVaScRiPt:alert(1)',
	'  javascript:alert(1)',
	'java\nscript:alert(1)',
	'java\tscript:alert(1)',
	'java\u0000script:alert(1)',
	'\u0001javascript:alert(1)',
	'\u00a0javascript:alert(1)',
	'\u200bjavascript:alert(1)',
	'javascript://%0aalert(1)',
	'vbscript:msgbox(1)',
	'data:text/html,<script>alert(1)</script>',
	'data:image/svg+xml;base64,PHN2Zy8+',
	'blob:https://commons.example/x',
	'filesystem:https://commons.example/x',
	'view-source:javascript:alert(1)',
	'file:///etc/passwd',
	'ftp://evil.example/x',
	'//evil.example/x',
	'\\\\evil.example\\x',
	'/\\evil.example/x',
	'/\t/evil.example/x',
	'https:evil.example',
	'" onclick="alert(1)',
	'https://x.example/" onclick="alert(1)',
];

const text = (words: string) => ({ type: 'text' as const, text: words });

/** Every block that the CMS knows with the vector in each place that takes one, and some that it does not know. */
function blocksWith(words: string, url: string): Block[] {
	const link = { type: 'link' as const, url, children: [text(words)] };
	const known: Block[] = [
		{ type: 'paragraph', children: [{ ...text(words), bold: true, italic: true, underline: true, strikethrough: true, code: true, lang: words }, link] },
		{ type: 'heading', level: 2, children: [text(words), link] },
		{ type: 'quote', children: [text(words), link] },
		{ type: 'code', children: [text(words)] },
		{ type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text(words), link] }, { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [link] }] }] },
		{ type: 'image', image: { url, alternativeText: words, caption: words, width: 100, height: 100 }, children: [] },
	];
	const unknown = [
		{ type: words, children: [text(words)] },
		{ type: 'html', html: words, children: [text(words)] },
		{ type: 'heading', level: words, children: [text(words)] },
		{ type: 'list', format: words, children: [{ type: 'list-item', children: [text(words)] }] },
		{ type: 'image', image: { url: `/uploads/x.svg`, width: words, height: words }, children: [] },
		{ type: 'paragraph', onclick: words, style: words, class: words, children: [{ ...text(words), onclick: words, href: url }] },
	] as unknown as Block[];
	return [...known, ...unknown];
}

const allowedTags = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'strong', 'em', 'b', 'i', 'u', 's', 'del', 'a', 'span', 'bdi', 'figure', 'figcaption', 'picture', 'source', 'img', 'section', 'dl', 'dt', 'dd', 'div', 'small', 'time', 'cite', 'br'];
const allowedAttributes = ['class', 'href', 'rel', 'lang', 'dir', 'src', 'srcset', 'sizes', 'type', 'alt', 'width', 'height', 'loading', 'decoding', 'id', 'aria-labelledby', 'tabindex', 'datetime', 'hreflang'];

/** What a browser would make of it: every tag with its attributes, read as the HTML standard does for text without scripts. */
function faults(html: string): string[] {
	const found: string[] = [];
	for (const [, slash, name = '', rest = ''] of html.replace(/<!--[^>]*-->/g, '').matchAll(/<(\/?)([^\s>/]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g)) {
		if (!allowedTags.includes(name)) found.push(`<${slash}${name}>`);
		for (const [, attribute = '', value = ''] of rest.matchAll(/([^\s=/"]+)(?:="([^"]*)")?/g)) {
			if (!allowedAttributes.includes(attribute)) found.push(`${name} has ${attribute}`);
			if (['href', 'src'].includes(attribute) && !/^(https?:\/\/[a-z]|mailto:|tel:|#|\/(?![/\\]))/i.test(value)) found.push(`${name} leads to ${value}`);
			if (['src', 'srcset'].includes(attribute) && !value.startsWith('/media/')) found.push(`${name} loads ${value}`);
		}
	}
	return found;
}

const shown = (component: Component<never>, props: object): string => render(component as unknown as Component<object>, { props }).body;

test('the check itself finds what would run', () => {
	for (const html of markup.slice(0, 15)) expect(faults(html), html).not.toEqual([]);
	expect(faults('<a href="javascript:alert(1)">x</a>')).toEqual(['a leads to javascript:alert(1)']);
	expect(faults('<p class="soft">x</p>')).toEqual([]);
});

describe('rich text', () => {
	test.each(markup)('with %s shows it as text', (words) => {
		const html = shown(Blocks as unknown as Component<never>, { blocks: blocksWith(words, 'https://example.org') });
		expect(faults(html)).toEqual([]);
		// It is shown, not swallowed: an editor who writes about HTML sees what was written.
		if (!words.includes('\u0000')) expect(html).toContain(words.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
	});

	test.each(urls)('with a link to %j leads nowhere else', (url) => {
		expect(faults(shown(Blocks as unknown as Component<never>, { blocks: blocksWith('words', url) }))).toEqual([]);
	});
});

test.each([...urls, '/uploads/evil.svg', '/uploads/evil.html', '/uploads/../x.png', 'https://tracker.example/pixel.png', '/media/x.png" onerror="alert(1)'])('a picture at %j is not loaded', (url) => {
	expect(shown(Picture as unknown as Component<never>, { url, alt: '" onerror="alert(1)', width: 10, height: 10 })).not.toMatch(/<(img|source)/);
});

test.each(urls)('a source at %j is no link', (url) => {
	const entry = { ...seedEntry('case', 'umbriaffido', 'de'), sources: [{ title: '<img src=x onerror=alert(1)>', url, archivedUrl: url, kind: 'published' as const }] };
	expect(faults(shown(Sources as unknown as Component<never>, { entry, locale: 'de' }))).toEqual([]);
});

test.each(markup)('facts for search engines with %s stay inside their block', (words) => {
	const entry = { ...seedEntry('case', 'umbriaffido', 'de'), title: { text: words, lang: 'de' as const } };
	const json = JSON.stringify(schemaOrg(entry, { url: 'https://commons.example/x', description: words, origin: 'https://commons.example' }));
	expect(JSON.parse(json.replaceAll('<', '\\u003c').replaceAll('&', '\\u0026')).headline).toBe(words);
});
