/**
 * How good the search is: `npm run relevance -- --engine embedded|meilisearch [--corpus F] [--queries F] [--json F]`.
 *
 * Prints nDCG@10, recall@10, MRR, zero-result rate and false hits, for each language and each phenomenon. Meilisearch
 * is the server at MEILI_URL with the key MEILI_MASTER_KEY; its indexes get a prefix of their own and are removed.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { judge, openWith, readCorpus, readQueries } from './relevance/judge.ts';
import { ndcg10, report, type Figures, type Judged, type Report } from './relevance/metrics.ts';

const { values } = parseArgs({
	options: {
		engine: { type: 'string', default: 'embedded' },
		corpus: { type: 'string', default: new URL('../tests/relevance/corpus.json', import.meta.url).pathname },
		queries: { type: 'string', default: new URL('../tests/relevance/queries.json', import.meta.url).pathname },
		json: { type: 'string' },
		/** Lists every query that is not answered perfectly. */
		verbose: { type: 'boolean', default: false },
	},
});
if (values.engine !== 'embedded' && values.engine !== 'meilisearch') throw new Error(`Unknown engine "${values.engine}". Known are embedded and meilisearch.`);

const { engine, close } = await openWith(values.engine, readCorpus(values.corpus));
const judged = await judge(engine, readQueries(values.queries)).finally(close);
const figures = report(judged);
if (values.verbose) judged.filter((one) => ndcg10(one) < 0.97).forEach(tell);
print(values.engine, figures);
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, '\t')}\n`);

function tell(one: Judged): void {
	const { query, found } = one;
	const places = found.slice(0, 10).map((id) => (query.relevant[id] ? `${id}(${query.relevant[id]})` : id));
	console.log(`${ndcg10(one).toFixed(2)} ${query.id} ${query.locale} ${query.scope} "${query.q}" [${query.phenomena.join(', ')}]\n     wanted ${JSON.stringify(query.relevant)}\n     found  ${places.join(' ')}`);
}

function print(engine: string, report: Report): void {
	console.log(`${engine.padEnd(24)} nDCG@10  recall@10    MRR   zero  false  queries`);
	row('all', report);
	for (const [locale, figures] of Object.entries(report.byLocale)) row(locale, figures);
	console.log();
	for (const [phenomenon, figures] of Object.entries(report.byPhenomenon)) row(phenomenon, figures);
}

function row(name: string, { ndcg10, recall10, mrr, zeroRate, falseHits, queries }: Figures): void {
	const figure = (value: number): string => value.toFixed(3).padStart(7);
	console.log(`${name.padEnd(24)} ${figure(ndcg10)}    ${figure(recall10)} ${figure(mrr)} ${(zeroRate * 100).toFixed(0).padStart(5)}% ${String(falseHits).padStart(5)} ${String(queries).padStart(8)}`);
}
