/** The judged queries as a promise: what people must find, in each language. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judge, openWith, readCorpus, readQueries, type OpenEngine } from '../../scripts/relevance/judge.ts';
import { report, type Judged, type Report } from '../../scripts/relevance/metrics.ts';

const corpus = readCorpus(new URL('corpus.json', import.meta.url).pathname);
const queries = readQueries(new URL('queries.json', import.meta.url).pathname);
const server = process.env['MEILI_URL'] && process.env['MEILI_MASTER_KEY'];

let embedded: Judged[];

describe('on the judged queries the embedded engine', () => {
	let open: OpenEngine;
	let figures: Report;
	beforeAll(async () => {
		open = await openWith('embedded', corpus);
		embedded = await judge(open.engine, queries);
		figures = report(embedded);
	});
	afterAll(() => open.close());

	test('puts first what people want', () => {
		expect(figures.ndcg10).toBeGreaterThanOrEqual(0.96);
		expect(figures.recall10).toBeGreaterThanOrEqual(0.98);
	});

	test('serves no language worse than the others', () => {
		for (const [locale, { ndcg10 }] of Object.entries(figures.byLocale)) expect(ndcg10, locale).toBeGreaterThanOrEqual(0.93);
	});

	test('finds something for every good query and nothing for nonsense', () => {
		expect(figures.zeroRate).toBeLessThanOrEqual(0.01);
		expect(figures.falseHits).toBe(0);
	});

	test('finds across languages without any translation', () => {
		expect(figures.byPhenomenon['cross-lingual']?.recall10).toBeGreaterThanOrEqual(0.95);
	});
});

describe.skipIf(!server)('on the judged queries Meilisearch', () => {
	let open: OpenEngine;
	let judged: Judged[];
	beforeAll(async () => {
		open = await openWith('meilisearch', corpus);
		judged = await judge(open.engine, queries);
	}, 120_000);
	afterAll(() => open.close());

	test('puts first what people want', () => {
		const { ndcg10, recall10 } = report(judged);
		expect(ndcg10).toBeGreaterThanOrEqual(0.94);
		expect(recall10).toBeGreaterThanOrEqual(0.97);
	});

	test('has the same first three as the embedded engine for nine of ten queries', () => {
		const same = judged.filter(({ found }, index) => new Set([...found.slice(0, 3), ...(embedded[index]?.found.slice(0, 3) ?? [])]).size <= Math.min(3, found.length));
		expect(same.length / judged.length).toBeGreaterThanOrEqual(0.9);
	});
});
