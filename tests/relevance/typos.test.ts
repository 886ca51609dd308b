/** A slip of the finger loses almost nothing: six hundred of them, anywhere in words of six languages. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EmbeddedEngine } from '#web/lib/server/search/embedded/engine.ts';
import { LoadCorpus } from '../../scripts/bench/search/load-corpus.ts';
import { lostTypos, typosIn, type Typo } from '../../scripts/bench/search/typos.ts';
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

test('of 600 slips, 99 of 100 still find a work that says the word among the first twenty', async () => {
	expect(typos).toHaveLength(SLIPS);
	const lost = await lostTypos(engine, typos);
	expect(lost.length, lost.map(({ locale, word, typed }) => `${locale} ${word} → ${typed}`).join(', ')).toBeLessThanOrEqual(SLIPS * 0.01);
}, 60_000);
