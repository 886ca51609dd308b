import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanQuery, parseQuery, QUERY_LENGTH, QUERY_WORDS } from '@erasmi/config/search/query';
import { sanitizeQuery } from '@erasmi/config/search/sanitize';
import type { SearchQuery } from '@erasmi/config/search/engine';

const read = (text: string) => {
	const { words, phrases, excluded, open } = parseQuery(text, 'en');
	return { words: words.map(({ written }) => written), phrases, excluded: excluded.map((sequence) => sequence.map(({ written }) => written)), open };
};

describe('what a visitor types', () => {
	test.each([
		['legal advice', { words: ['legal', 'advice'], phrases: [], excluded: [], open: true }],
		['legal advice ', { words: ['legal', 'advice'], phrases: [], excluded: [], open: true }],
		['"county council" housing', { words: ['county', 'council', 'housing'], phrases: [['county', 'council']], excluded: [], open: true }],
		['housing -shelter', { words: ['housing'], phrases: [], excluded: [['shelter']], open: false }],
		['housing -"large centre"', { words: ['housing'], phrases: [], excluded: [['large', 'centre']], open: false }],
		['„Runder Tisch“', { words: ['Runder', 'Tisch'], phrases: [['runder', 'tisch']], excluded: [], open: false }],
		['"left open', { words: ['left', 'open'], phrases: [], excluded: [], open: true }],
		["citta'", { words: ['citta'], phrases: [], excluded: [], open: true }],
		['start-up', { words: ['start'], phrases: [], excluded: [], open: true }],
		['-', { words: [], phrases: [], excluded: [], open: false }],
		['the of and', { words: ['the', 'of', 'and'], phrases: [], excluded: [], open: true }],
		['Erasmus+ (2021)', { words: ['Erasmus+', '2021'], phrases: [], excluded: [], open: false }],
	])('%s', (text, expected) => {
		// "up" is an English stop word, so only "start" tells something.
		expect(read(text)).toEqual(expected);
	});

	test('control characters, lone surrogates and bidi marks are taken out', () => {
		expect(cleanQuery('a\u0000b\u202e c\ud800 \u200fd')).toBe('ab c d');
	});

	test('is cut at a word when it is too long, and only so many words count', () => {
		expect(cleanQuery('word '.repeat(5000)).length).toBeLessThanOrEqual(QUERY_LENGTH);
		expect(cleanQuery('x'.repeat(10_000))).toHaveLength(QUERY_LENGTH);
		expect(parseQuery('ab cd '.repeat(100), 'de').words.length).toBeLessThanOrEqual(QUERY_WORDS);
	});

	test('is read whatever it is, and cleaning twice is cleaning once', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
				const clean = cleanQuery(text);
				expect(clean.isWellFormed()).toBe(true);
				expect(cleanQuery(clean)).toBe(clean);
				for (const word of parseQuery(text, 'tr').words) expect(word.surface).toMatch(/^[\p{L}\p{N}+]+$/u);
			}),
		);
	});
});

describe('a query out of bounds', () => {
	const asked = (more: Partial<Record<keyof SearchQuery, unknown>>): SearchQuery => sanitizeQuery({ q: '', locale: 'de', filters: {}, facets: [], sort: 'relevance', page: 1, perPage: 20, ...more } as SearchQuery);

	test.each([
		[{ page: -3 }, { page: 1 }],
		[{ page: 1e9 }, { page: 50_000 }],
		[{ page: Number.NaN }, { page: 1 }],
		[{ perPage: 0 }, { perPage: 1 }],
		[{ perPage: 1e6 }, { perPage: 100 }],
		[{ sort: 'drop table' }, { sort: 'relevance' }],
		[{ sort: 'distance' }, { sort: 'relevance' }],
		[{ sort: 'distance', near: { lat: 400, lng: 0 } }, { sort: 'relevance' }],
		[{ facets: ['country', 'nonsense'] }, { facets: ['country'] }],
		[{ filters: { nonsense: ['x'], country: [] } }, { filters: {} }],
		[{ locale: 'xx' }, { locale: 'en' }],
	])('%j becomes %j', (more, expected) => {
		expect(asked(more)).toMatchObject(expected);
	});
});
