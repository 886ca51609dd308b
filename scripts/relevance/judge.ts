/** Fills an engine with a judged corpus and asks it every judged query. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineName, SearchEngine } from '@erasmi/config/search/engine';
import { meilisearchWriter } from '@erasmi/config/search/meilisearch-writer';
import { EmbeddedEngine } from '#web/lib/server/search/embedded/engine.ts';
import { connectMeilisearch } from '#web/lib/server/search/meilisearch.ts';
import { corpusConcepts, corpusWorks, judgedFilters, type Corpus, type JudgedQuery } from './corpus.ts';
import type { Judged } from './metrics.ts';

export interface OpenEngine {
	engine: SearchEngine;
	close(): Promise<void>;
}

export const readCorpus = (file: string): Corpus => JSON.parse(readFileSync(file, 'utf8')) as Corpus;
export const readQueries = (file: string): JudgedQuery[] => (JSON.parse(readFileSync(file, 'utf8')) as { queries: JudgedQuery[] }).queries;

/** An engine that holds the corpus. Meilisearch is the server at MEILI_URL, with the master key MEILI_MASTER_KEY. */
export async function openWith(name: EngineName, corpus: Corpus): Promise<OpenEngine> {
	const dir = mkdtempSync(join(tmpdir(), 'erasmi-search-'));
	const embedded = new EmbeddedEngine(dir);
	const close = async (): Promise<void> => {
		await embedded.close();
		rmSync(dir, { recursive: true, force: true });
	};
	const [works, concepts] = [corpusWorks(corpus), corpusConcepts(corpus)];
	await embedded.rebuild(works, concepts, works.length);
	if (name === 'embedded') return { engine: embedded, close };
	const server = await openMeilisearch(embedded, () => concepts);
	await server.engine.rebuild(works, concepts, works.length);
	return {
		engine: server.engine,
		close: async () => {
			await server.close();
			await close();
		},
	};
}

/** An empty engine on the server, with indexes of its own that are removed when it is closed. */
export async function openMeilisearch(planner: EmbeddedEngine, concepts: () => ReturnType<typeof corpusConcepts>): Promise<OpenEngine> {
	const url = process.env['MEILI_URL'];
	const key = process.env['MEILI_MASTER_KEY'];
	if (!url || !key) throw new Error('MEILI_URL and MEILI_MASTER_KEY name the Meilisearch server; one of them is missing.');
	const prefix = `test-${randomUUID().slice(0, 8)}`;
	const writer = meilisearchWriter({ url, key, prefix });
	await writer.ensure();
	const engine = connectMeilisearch({
		url,
		key,
		prefix,
		writer,
		concepts,
		// A machine that is busy with other tests is no broken server.
		timeoutMs: 10_000,
		plan: (query, locale, options) => planner.plan(query, locale, options),
		suggest: (text, locale, limit) => planner.suggest(text, locale, limit),
	});
	return { engine, close: () => writer.drop() };
}

export async function judge(engine: SearchEngine, queries: readonly JudgedQuery[]): Promise<Judged[]> {
	const judged: Judged[] = [];
	for (const query of queries) {
		const answer = await engine.search({ q: query.q, locale: query.locale, filters: judgedFilters(query), facets: [], sort: 'relevance', page: 1, perPage: 20 });
		judged.push({ query, found: answer.hits.map(({ id }) => id) });
	}
	return judged;
}
