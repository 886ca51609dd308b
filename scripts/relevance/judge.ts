/** Fills an engine with a judged corpus and asks it every judged query. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineName, SearchEngine } from '@erasmi/config/search/engine';
import { EmbeddedEngine } from '#web/lib/server/search/embedded/engine.ts';
import { corpusConcepts, corpusWorks, judgedFilters, type Corpus, type JudgedQuery } from './corpus.ts';
import { ndcg10, report, type Judged, type Report } from './metrics.ts';

export async function judgeWith(name: EngineName, corpusFile: string, queriesFile: string, verbose = false): Promise<Report> {
	const corpus = JSON.parse(readFileSync(corpusFile, 'utf8')) as Corpus;
	const { queries } = JSON.parse(readFileSync(queriesFile, 'utf8')) as { queries: JudgedQuery[] };
	const dir = mkdtempSync(join(tmpdir(), 'erasmi-relevance-'));
	const embedded = new EmbeddedEngine(dir);
	try {
		await embedded.rebuild(corpusWorks(corpus), corpusConcepts(corpus), corpus.works.length);
		const judged = name === 'embedded' ? await judge(embedded, queries) : [];
		if (verbose) judged.filter((one) => ndcg10(one) < 0.97).forEach(tell);
		return report(judged);
	} finally {
		await embedded.close();
		rmSync(dir, { recursive: true, force: true });
	}
}

export async function judge(engine: SearchEngine, queries: readonly JudgedQuery[]): Promise<Judged[]> {
	const judged: Judged[] = [];
	for (const query of queries) {
		const answer = await engine.search({ q: query.q, locale: query.locale, filters: judgedFilters(query), facets: [], sort: 'relevance', page: 1, perPage: 20 });
		judged.push({ query, found: answer.hits.map(({ id }) => id) });
	}
	return judged;
}

function tell(judged: Judged): void {
	const { query, found } = judged;
	const places = found.slice(0, 10).map((id) => (query.relevant[id] ? `${id}(${query.relevant[id]})` : id));
	console.log(`${ndcg10(judged).toFixed(2)} ${query.id} ${query.locale} ${query.scope} "${query.q}" [${query.phenomena.join(', ')}]\n     wanted ${JSON.stringify(query.relevant)}\n     found  ${places.join(' ')}`);
}
