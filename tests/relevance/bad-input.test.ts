/** Whatever is typed or sent, there is an answer. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '@erasmi/config/locales';
import type { SearchQuery } from '@erasmi/config/search/engine';
import { EmbeddedEngine } from '#web/lib/server/search/embedded/engine.ts';
import { corpusConcepts, corpusWorks } from '../../scripts/relevance/corpus.ts';
import { readCorpus } from '../../scripts/relevance/judge.ts';
import { query } from '../support/search/builders.ts';

const corpus = readCorpus(new URL('corpus.json', import.meta.url).pathname);
let dir: string;
let engine: EmbeddedEngine;
beforeAll(async () => {
	dir = mkdtempSync(join(tmpdir(), 'erasmi-bad-input-'));
	engine = new EmbeddedEngine(dir);
	await engine.rebuild(corpusWorks(corpus), corpusConcepts(corpus), 1);
});
afterAll(async () => {
	await engine.close();
	rmSync(dir, { recursive: true });
});

const texts = [
	'x'.repeat(10_000),
	'housing '.repeat(2000),
	'"',
	'"""',
	'-',
	'--housing',
	'-"',
	'NEAR(housing, 3) AND NOT title : x*',
	'title:housing OR {title summary} : ^housing + "a" *',
	"'; DROP TABLE work; --",
	'\u0000\u0001\u0008housing\u007f',
	'\ud800housing\udfff \ud800',
	'\u202ehousing\u202c \u200f\u2066',
	'👩‍👩‍👧 🏠 🇩🇪',
	'١٢٣ ۴۵۶ ²³ ½ Ⅷ',
	'ﷺ ﻻ ﻷﺟﺊ',
	'the of and',
	'und oder aber',
	'。、！？',
	'   \t\n  ',
	'日本語 한국어 ไทย हिन्दी',
	'I İ ı i İ̇',
	'ß ẞ SS',
	'a'.repeat(255) + '\ud83d',
	'%00 <script>alert(1)</script> ${7*7} {{7*7}}',
	'c0housing tfoo 1bar',
	'constructor __proto__ toString',
];

describe('an answer comes', () => {
	test.each(texts.flatMap((text) => (['de', 'tr', 'ar'] as const).map((locale) => [locale, text] as const)))('in %s for %j', async (locale, text) => {
		const started = performance.now();
		const answer = await engine.search(query(text, { locale, facets: ['type', 'country'] }));
		expect(answer.total).toBeGreaterThanOrEqual(answer.hits.length);
		await engine.suggest(text, locale);
		expect(performance.now() - started).toBeLessThan(2000);
	});

	test('for any text, filters, page and order', async () => {
		const anything = fc.record({
			q: fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.constantFrom('"', '-', '*', ':', '(', ')', 'housing', 'Wohnen', 'OR', 'NOT', '^', '+', ' '), { maxLength: 12 }).map((parts) => parts.join(''))),
			locale: fc.constantFrom(...locales),
			filters: fc.dictionary(fc.oneof(fc.constantFrom('country', 'type', '#concept', '__proto__', 'language'), fc.string()), fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 })),
			facets: fc.array(fc.constantFrom('country', 'type', 'nonsense', '#concept')),
			sort: fc.constantFrom('relevance', 'newest', 'title', 'distance', 'x'),
			near: fc.record({ lat: fc.double(), lng: fc.double() }),
			page: fc.oneof(fc.integer(), fc.double(), fc.constant(1e9)),
			perPage: fc.oneof(fc.integer(), fc.double()),
			asYouType: fc.boolean(),
			without: fc.array(fc.string(), { maxLength: 2 }),
		});
		await fc.assert(
			fc.asyncProperty(anything, async (asked) => {
				const answer = await engine.search(asked as unknown as SearchQuery);
				expect(answer.hits.length).toBeLessThanOrEqual(answer.total);
				for (const hit of answer.hits) expect(hit.titleRuns.map(({ text }) => text).join('')).toBe(hit.title);
			}),
			{ numRuns: 600 },
		);
	}, 60_000);

	test('internal facets cannot be asked for', async () => {
		const { facets, total } = await engine.search(query('', { facets: ['#concept'], filters: { '#concept': ['housing'] } } as unknown as Partial<SearchQuery>));
		expect(facets).toEqual({});
		expect(total).toBe(corpus.works.length);
	});
});
