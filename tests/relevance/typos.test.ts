/** A slip of the finger loses almost nothing: six hundred of them, anywhere in words of six languages. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EmbeddedEngine } from '#web/lib/server/search/embedded/engine.ts';
import { LoadCorpus } from '../../scripts/bench/search/load-corpus.ts';
import { lostTypos, typosIn, type Typo } from '../../scripts/bench/search/typos.ts';
import { published, query, work } from '../support/search/builders.ts';
import { readCorpus } from '../../scripts/relevance/judge.ts';

const WORKS = 500;
/** Short texts: their words are as many as in long ones, and they are indexed in a third of the time. */
const WORDS_PER_TEXT = 40;
const SLIPS = 600;

let dir: string;
let engine: EmbeddedEngine;
let typos: Typo[];
beforeAll(async () => {
	const corpus = new LoadCorpus(readCorpus(new URL('corpus.json', import.meta.url).pathname));
	dir = mkdtempSync(join(tmpdir(), 'erasmi-typos-'));
	engine = new EmbeddedEngine(dir);
	const works = [...corpus.works(WORKS, WORDS_PER_TEXT)];
	typos = typosIn(corpus, works, SLIPS);
	await engine.rebuild(works, corpus.concepts, WORKS);
}, 120_000);
afterAll(async () => {
	await engine.close();
	rmSync(dir, { recursive: true });
});

test('of 600 slips, 199 of 200 still find a work that says the word among the first twenty', async () => {
	expect(typos).toHaveLength(SLIPS);
	const lost = await lostTypos(engine, typos);
	expect(lost.length, lost.map(({ locale, word, typed }) => `${locale} ${word} → ${typed}`).join(', ')).toBeLessThanOrEqual(SLIPS * 0.005);
}, 60_000);

/** "Barten" may be Garten, which thirty works say, or Karten or Bauten, which one says each. */
test('a slip that may be several words shows a work for each of them among the first ten', async () => {
	const gardens = Array.from({ length: 30 }, (_, number) => ({ id: `garten-${number}`, title: 'Garten', summary: 'Im Garten' }));
	const others = ['Karten', 'Bauten'].map((word) => ({ id: word, title: 'Anderes', summary: `Hier steht ${word}` }));
	const folder = mkdtempSync(join(tmpdir(), 'erasmi-meanings-'));
	const small = new EmbeddedEngine(folder);
	try {
		await small.apply(published([...gardens, ...others].map(({ id, ...text }) => work({ id, texts: { de: text } }))), []);
		const shown = async (perPage: number, page = 1): Promise<string[]> => (await small.search(query('Barten', { locale: 'de', perPage, page }))).hits.map(({ documentId }) => documentId);
		const first = await shown(10);
		expect(first).toHaveLength(10);
		expect(first).toEqual(expect.arrayContaining(['Karten', 'Bauten']));
		expect(first[0]).toMatch(/^garten/);
		// Page by page the same works in the same order, each once.
		const pages = [...first, ...(await shown(10, 2)), ...(await shown(10, 3)), ...(await shown(10, 4))];
		expect(pages).toEqual(await shown(100));
		expect(new Set(pages).size).toBe(32);
		// A word that works say needs no guesses.
		await small.apply(published([work({ id: 'barten', texts: { de: { title: 'Anderes', summary: 'Hier steht Barten' } }, version: 2 })]), []);
		expect((await shown(10))[0]).toBe('barten');
	} finally {
		await small.close();
		rmSync(folder, { recursive: true });
	}
});
