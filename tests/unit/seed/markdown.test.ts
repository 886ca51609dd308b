import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../../scripts/seed/markdown.ts';
import { toMarkdown } from '../../support/seed-markdown.ts';

const content = join(import.meta.dirname, '../../../scripts/seed/content');

describe('Markdown of the seed becomes rich text', () => {
	it.each([
		['a paragraph', 'Zusammen geht mehr.', [{ type: 'paragraph', children: [{ type: 'text', text: 'Zusammen geht mehr.' }] }]],
		['a heading of level 2', '## Wer mitmacht', [{ type: 'heading', level: 2, children: [{ type: 'text', text: 'Wer mitmacht' }] }]],
		['a heading of level 3', '### Wie', [{ type: 'heading', level: 3, children: [{ type: 'text', text: 'Wie' }] }]],
		['a quote', '> Wir bleiben.', [{ type: 'quote', children: [{ type: 'text', text: 'Wir bleiben.' }] }]],
		[
			'bold and italic, also together',
			'Ein **großes *rundes*** *Ding*.',
			[
				{
					type: 'paragraph',
					children: [
						{ type: 'text', text: 'Ein ' },
						{ type: 'text', text: 'großes ', bold: true },
						{ type: 'text', text: 'rundes', bold: true, italic: true },
						{ type: 'text', text: ' ' },
						{ type: 'text', text: 'Ding', italic: true },
						{ type: 'text', text: '.' },
					],
				},
			],
		],
		[
			'a link with bold words',
			'[**CC BY** 4.0](https://creativecommons.org/licenses/by/4.0/)',
			[
				{
					type: 'paragraph',
					children: [
						{
							type: 'link',
							url: 'https://creativecommons.org/licenses/by/4.0/',
							children: [
								{ type: 'text', text: 'CC BY', bold: true },
								{ type: 'text', text: ' 4.0' },
							],
						},
					],
				},
			],
		],
		[
			'a numbered list inside a list',
			'- eins\n  1. innen\n- zwei',
			[
				{
					type: 'list',
					format: 'unordered',
					children: [
						{ type: 'list-item', children: [{ type: 'text', text: 'eins' }] },
						{ type: 'list', format: 'ordered', indentLevel: 1, children: [{ type: 'list-item', children: [{ type: 'text', text: 'innen' }] }] },
						{ type: 'list-item', children: [{ type: 'text', text: 'zwei' }] },
					],
				},
			],
		],
		['a single star inside a word', 'Aussiedler*innen kamen.', [{ type: 'paragraph', children: [{ type: 'text', text: 'Aussiedler*innen kamen.' }] }]],
		['Arabic with marks', '**معًا** أفضل', [{ type: 'paragraph', children: [{ type: 'text', text: 'معًا', bold: true }, { type: 'text', text: ' أفضل' }] }]],
	])('%s', (_name, markdown, blocks) => {
		expect(toBlocks(markdown)).toEqual(blocks);
	});

	it.each([
		['a title as a heading', '# Titel', /## or ###/],
		['a picture', '![Bild](/x.png)', /"image"/],
		['HTML', 'Wort <b>fett</b>', /"html"/],
		['a table rule', 'a\n\n---\n\nb', /"thematicBreak"/],
		['code', '`x`', /"inlineCode"/],
		['a quote of two paragraphs', '> eins\n>\n> zwei', /one paragraph/],
		['a list that starts with 3', '3. drei', /starts with 1/],
		['two paragraphs in one list item', '- eins\n\n  noch', /one paragraph and lists/],
		['two stars inside words, which would make the words between them italic', 'Bürger*innen und Helfer*innen', /line 1: a star inside a word/],
	])('refuses %s and says why', (_name, markdown, reason) => {
		expect(() => toBlocks(markdown)).toThrow(reason);
	});

	it('brings every rich text of the seed there and back without a change', () => {
		const texts = readdirSync(content, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.json') && !file.startsWith('organisations'))
			.flatMap((file) => richTexts(JSON.parse(readFileSync(join(content, file), 'utf8')).text));
		expect(texts.length).toBeGreaterThan(300);
		for (const text of texts) expect(toMarkdown(toBlocks(text))).toBe(text);
	});
});

function richTexts(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, child]) => (typeof child === 'string' && ['body', 'story', 'activity'].includes(key) ? [child] : richTexts(child)));
}
