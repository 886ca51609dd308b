/**
 * How fast the search is: `npm run bench -- search [--works 500,10000] [--queries 150] [--beside]`.
 *
 * Works of about 300 words in six languages; each search counts seven facets and marks ten hits. Everything is measured
 * as the site does it: built and searched in threads of their own, and asked when the site has been up for some seconds
 * (see `search/running-site.ts`). `--beside` measures
 * MiniSearch and Orama on the German texts in the same run, and Meilisearch when MEILI_URL and MEILI_MASTER_KEY name a
 * server; with MEILI_PID, on Linux, also what indexing costs it. Times are of the process (CPU) and by the clock; on a
 * busy machine only the first, and the ratios of one run, can be compared. Start that server as `docker-compose.yml` does,
 * with MEILI_MAX_INDEXING_MEMORY=512MiB.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Locale } from '@erasmi/config/locales';
import type { Work } from '@erasmi/config/search/document';
import type { SearchQuery } from '@erasmi/config/search/engine';
import { openReplica } from '#web/lib/server/search/index.ts';
import { currentFile } from '#web/lib/server/search/replica-files.ts';
import { readCorpus } from '../relevance/judge.ts';
import { nodeFlags } from '../start/node-flags.ts';
import { percentile } from './percentile.ts';
import { benchFacets, meilisearch, miniSearch, orama, type Competitor } from './search/competitors.ts';
import { LoadCorpus, workload } from './search/load-corpus.ts';
import { pageTimes } from './search/page-cache.ts';
import type { Answers, Questions } from './search/running-site.ts';
import { timed, timedAll, type Timing } from './search/timing.ts';
import { lostTypos, typosIn } from './search/typos.ts';

const { values } = parseArgs({
	options: { works: { type: 'string', default: '500,10000' }, queries: { type: 'string', default: '150' }, beside: { type: 'boolean', default: false } },
});
const QUERIES = Number(values.queries);
/** What the project promises: milliseconds by number of works. */
const targets: Record<number, { p50: number; p99: number; recall: number; rebuildSeconds?: number }> = {
	500: { p50: 3, p99: 10, recall: 0.99 },
	10000: { p50: 10, p99: 40, recall: 0.97, rebuildSeconds: 60 },
};
const TYPED_P99_MS = 25;
const MEMORY_MB = 200;
const OPEN_MS = 1000;
const TYPOS = 600;
/** How many times as long and as costly Meilisearch should be. */
const MEILISEARCH = { search: 1.5, index: 5 };

const corpus = new LoadCorpus(readCorpus(join(import.meta.dirname, '../../tests/relevance/corpus.json')));
for (const works of values.works.split(',').map(Number)) await measure(works);

async function measure(works: number): Promise<void> {
	console.log(`\n${works} works × 6 languages`);
	const dir = mkdtempSync(join(tmpdir(), 'erasmi-bench-'));
	const target = targets[works];
	const report = (name: string, text: string, isKept: boolean, promise: string): void => console.log(`  ${name.padEnd(17)} ${text}${target ? verdict(isKept, promise) : ''}`);
	try {
		const all = [...corpus.works(works)];
		const replica = await openReplica(dir);
		const built = await timed(() => replica.engine.rebuild(all, corpus.concepts, works));
		const { rebuildSeconds = Infinity, recall = 0 } = target ?? {};
		report('rebuild', `${seconds(built.clock)} by the clock, ${seconds(built.cpu)} CPU, ${(statSync(currentFile(dir) ?? dir).size / 1e6).toFixed(0)} MB`, built.clock <= rebuildSeconds * 1000, `≤ ${rebuildSeconds} s`);
		const typos = typosIn(corpus, all, TYPOS);
		const found = 1 - (await lostTypos(replica.engine, typos)).length / typos.length;
		report(`${TYPOS} typos`, `${found.toFixed(3)} still find a work that says the word among the first twenty`, found >= recall, `≥ ${recall}`);
		await replica.close();
		const { first, byKind, ownMegabytes } = await askRunningSite(dir);
		report('open to answer', `${first.clock.toFixed(0)} ms by the clock, ${first.cpu.toFixed(0)} ms CPU`, first.clock <= OPEN_MS, `≤ ${OPEN_MS} ms`);
		report('memory', `${ownMegabytes.toFixed(0)} MB of its own after all searches`, ownMegabytes <= MEMORY_MB, `≤ ${MEMORY_MB} MB`);
		for (const [kind, { cpu, clock }] of Object.entries(byKind)) {
			const most = Math.min(kind === 'prefix' ? TYPED_P99_MS : Infinity, target?.p99 ?? Infinity);
			const [p50, p99] = [percentile(clock, 50), percentile(clock, 99)];
			report(kind, `clock p50 ${ms(p50)} p99 ${ms(p99)}   CPU p50 ${ms(percentile(cpu, 50))} p99 ${ms(percentile(cpu, 99))}`, p50 <= (target?.p50 ?? Infinity) && p99 <= most, `p50 ≤ ${target?.p50}, p99 ≤ ${most}`);
		}
		if (values.beside) await others(dir, all, byKind, built.cpu);
		const { alone, searching } = await pageTimes(dir, Object.values(workload(corpus, 'de', 40)).flat().map((q) => asked(q)));
		console.log(`  finished page     p99 ${ms(percentile(alone, 99)).trim()} alone, ${ms(percentile(searching, 99)).trim()} while searches run`);
	} finally {
		rmSync(dir, { recursive: true, force: true });
	}
}

/** In a process of its own, started as the site is, whose memory is that of the search alone. */
async function askRunningSite(dir: string): Promise<Answers> {
	const byKind = Object.fromEntries(Object.entries(workload(corpus, 'de', QUERIES)).map(([kind, queries]) => [kind, queries.map((q) => asked(q, kind))]));
	// A word that is not asked again later.
	const first = asked(workload(corpus, 'en', 1).one[0] ?? '', 'one', 'en');
	const child = fork(join(import.meta.dirname, 'search/running-site.ts'), { execArgv: [...nodeFlags.web] });
	child.send({ dir, first, byKind } satisfies Questions);
	const [answers] = (await once(child, 'message')) as [Answers];
	return answers;
}

function asked(q: string, kind = '', locale: Locale = 'de'): SearchQuery {
	return { q, locale, filters: {}, facets: benchFacets, sort: 'relevance', page: 1, perPage: 10, asYouType: kind === 'prefix' };
}

function verdict(isKept: boolean, promise: string): string {
	return isKept ? '  kept' : `  MISSED (${promise})`;
}

async function others(dir: string, works: readonly Work[], ours: Record<string, Timing>, builtCpu: number): Promise<void> {
	const { MEILI_URL: url, MEILI_MASTER_KEY: key } = process.env;
	const replica = await openReplica(dir);
	for (const other of [miniSearch(), orama(), ...(url && key ? [await meilisearch(url, key, corpus.concepts, replica.plan)] : [])]) await beside(other, works, ours, builtCpu);
	if (!url) console.log('  Meilisearch was not measured: MEILI_URL and MEILI_MASTER_KEY name no server.');
	await replica.close();
}

async function beside(other: Competitor, works: readonly Work[], ours: Record<string, Timing>, builtCpu: number): Promise<void> {
	const cpuBefore = other.cpuMs?.();
	const filled = await timed(() => other.fill(works));
	const cpuAfter = other.cpuMs?.();
	const theirs: Record<string, Timing> = {};
	for (const [kind, queries] of Object.entries(workload(corpus, 'de', QUERIES))) theirs[kind] = await timedAll(queries, (q) => other.search(q, kind === 'prefix'));
	const ratios = Object.entries(theirs).map(([kind, timing]) => {
		// A server works in another process, where only the clock sees it.
		const by = other.name === 'Meilisearch' ? 'clock' : 'cpu';
		const [time, own] = [percentile(timing[by], 50), percentile(ours[kind]?.[by] ?? [1], 50)];
		const isSlow = other.name === 'Meilisearch' && time / own < MEILISEARCH.search;
		return `${kind} ${ms(time).trim()} (${(time / own).toFixed(1)} ×${isSlow ? `, MISSED ≥ ${MEILISEARCH.search}` : ''})`;
	});
	console.log(`  ${other.name.padEnd(11)} filled in ${seconds(filled.clock)}; p50 and how many times ours: ${ratios.join(', ')}`);
	if (cpuBefore !== undefined && cpuAfter !== undefined) {
		const ratio = (cpuAfter - cpuBefore) / builtCpu;
		console.log(`  ${''.padEnd(11)} CPU to index ${seconds(cpuAfter - cpuBefore)}, ${ratio.toFixed(1)} × ours${verdict(ratio >= MEILISEARCH.index, `≥ ${MEILISEARCH.index} ×`)}`);
	}
	await other.close();
}

function ms(value: number): string {
	return `${value.toFixed(1)} ms`.padStart(8);
}

function seconds(value: number): string {
	return `${(value / 1000).toFixed(1)} s`;
}
