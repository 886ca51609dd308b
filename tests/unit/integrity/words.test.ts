import { describe, expect, it } from 'vitest';
import { countWords } from '@erasmi/config/text/count-words';
import { plainText } from '#cms/plugins/content-integrity/server/words.ts';

describe('words', () => {
	it.each([
		['de', 'Die Stadt, das Ehrenamt – und 3 Betriebe.', 7],
		['it', "L'accoglienza è un'arte", 3],
		['tr', "İstanbul'da 5 ağ var", 4],
		['ar', 'شبكة من المتطوعين في الحي', 5],
		['en', '  \n — … ', 0],
	] as const)('are counted as readers of %s count them', (locale, text, count) => {
		expect(countWords(text, locale)).toBe(count);
	});

	it('of neighbouring blocks and list items do not grow together', () => {
		const item = (text: string) => ({ type: 'list-item', children: [{ type: 'text', text }] });
		const blocks = [
			{ type: 'heading', level: 2, children: [{ type: 'text', text: 'One' }] },
			{ type: 'paragraph', children: [{ type: 'text', text: 'two ' }, { type: 'link', url: 'https://x.org', children: [{ type: 'text', text: 'three' }] }] },
			{ type: 'list', format: 'unordered', children: [item('four'), item('five')] },
		];
		expect(plainText(blocks)).toBe('One\ntwo three\nfour\nfive');
		expect(countWords(plainText(blocks), 'en')).toBe(5);
	});
});
