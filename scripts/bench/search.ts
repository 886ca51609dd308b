/**
 * How fast the search is: `npm run bench -- search [--works 500,10000] [--queries 150] [--beside]`.
 *
 * Works of about 300 words in six languages; each search counts seven facets and marks ten hits. `--beside` measures
 * MiniSearch and Orama on the German texts in the same run, and Meilisearch when MEILI_URL and MEILI_MASTER_KEY name a
 * server; with MEILI_PID, on Linux, also what indexing costs it. Times are of the process (CPU) and by the clock; on a
 * busy machine only the first, and the ratios of one run, can be compared.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { SearchQuery } from '@erasmi/config/search/engine';
import { EmbeddedEngine } from '#web/lib/server/search/embedded/engine.ts';
import { readCorpus } from '../relevance/judge.ts';
import { nodeFlags } from '../start/node-flags.ts';
import { benchFacets, meilisearch, miniSearch, orama, type Competitor } from './search/competitors.ts';
import { LoadCorpus, workload } from './search/load-corpus.ts';
import type { Opened } from './search/open-and-answer.ts';
import { pageTimes } from './search/page-cache.ts';
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

interface Timing {
	cpu: number[];
	clock: number[];
}

const corpus = new LoadCorpus(readCorpus(join(import.meta.dirname, '../../tests/relevance/corpus.json')));
for (const works of values.works.split(',').map(Number)) await measure(works);

async function measure(works: number): Promise<void> {
	console.log(`\n${works} works × 6 languages`);
	const dir = mkdtempSync(join(tmpdir(), 'erasmi-bench-'));
	const engine = new EmbeddedEngine(dir);
	try {
		const all = [...corpus.works(works)];
		const built = await timed(() => engine.rebuild(all, corpus.concepts, works));
		const { recall, rebuildSeconds = Infinity } = targets[works] ?? { recall: 0 };
		console.log(`  rebuild           ${seconds(built.clock)} by the clock, ${seconds(built.cpu)} CPU, ${(statSync(engine.file).size / 1e6).toFixed(0)} MB${verdict(built.clock <= rebuildSeconds * 1000, `≤ ${rebuildSeconds} s`, Number.isFinite(rebuildSeconds))}`);
		const typos = typosIn(corpus, all, TYPOS);
		const found = 1 - (await lostTypos(engine, typos)).length / typos.length;
		console.log(`  ${TYPOS} typos         ${found.toFixed(3)} still find a work that says the word among the first twenty${verdict(found >= recall, `≥ ${recall}`)}`);
		await engine.close();
		const { firstAnswerMs, firstAnswerCpuMs, ownMegabytes } = await opened(dir);
		console.log(`  open to answer    ${firstAnswerMs.toFixed(0)} ms by the clock, ${firstAnswerCpuMs.toFixed(0)} ms CPU${verdict(firstAnswerMs <= OPEN_MS, `≤ ${OPEN_MS} ms`)}`);
		console.log(`  memory            ${ownMegabytes.toFixed(0)} MB of its own after all searches${verdict(ownMegabytes <= MEMORY_MB, `≤ ${MEMORY_MB} MB`)}`);
		await searches(new EmbeddedEngine(dir), all, works, built.cpu);
		const { alone, searching } = await pageTimes(dir, Object.values(workload(corpus, 'de', 40)).flat().map(asked));
		console.log(`  finished page     p99 ${ms(percentile(alone, 99)).trim()} alone, ${ms(percentile(searching, 99)).trim()} while searches run`);
	} finally {
		rmSync(dir, { recursive: true, force: true });
	}
}

/** In a process of its own, started as the site is, whose memory is that of the search alone. */
async function opened(dir: string): Promise<Opened> {
	const child = fork(join(import.meta.dirname, 'search/open-and-answer.ts'), { execArgv: [...nodeFlags.web] });
	child.send({ dir, queries: Object.values(workload(corpus, 'de', QUERIES)).flat().map(asked) });
	const [message] = (await once(child, 'message')) as [Opened];
	return message;
}

function asked(q: string): SearchQuery {
	return { q, locale: 'de', filters: {}, facets: benchFacets, sort: 'relevance', page: 1, perPage: 10 };
}

function verdict(kept: boolean, target: string, isPromised = true): string {
	return !isPromised ? '' : kept ? '  kept' : `  MISSED (${target})`;
}

async function searches(engine: EmbeddedEngine, works: Parameters<Competitor['fill']>[0], count: number, builtCpu: number): Promise<void> {
	// As the site's worker does when it starts.
	await engine.warm();
	const ours = await everyKind(async (text, asYouType) => (await engine.search({ ...asked(text), asYouType })).total);
	const target = targets[count];
	for (const [kind, timing] of Object.entries(ours)) {
		const [p50, p99] = [percentile(timing.clock, 50), percentile(timing.clock, 99)];
		const most = kind === 'prefix' ? Math.min(TYPED_P99_MS, target?.p99 ?? Infinity) : (target?.p99 ?? Infinity);
		console.log(`  ${kind.padEnd(8)} clock p50 ${ms(p50)} p99 ${ms(p99)}   CPU p50 ${ms(percentile(timing.cpu, 50))} p99 ${ms(percentile(timing.cpu, 99))}${verdict(target !== undefined && p50 <= target.p50 && p99 <= most, `p50 ≤ ${target?.p50}, p99 ≤ ${most}`, target !== undefined)}`);
	}
	if (values.beside) {
		const { MEILI_URL: url, MEILI_MASTER_KEY: key } = process.env;
		const others = [miniSearch(), orama(), ...(url && key ? [await meilisearch(url, key, corpus.concepts, (...args) => engine.plan(...args))] : [])];
		for (const other of others) await beside(other, works, ours, builtCpu);
		if (!url) console.log('  Meilisearch was not measured: MEILI_URL and MEILI_MASTER_KEY name no server.');
	}
	await engine.close();
}

async function beside(other: Competitor, works: Parameters<Competitor['fill']>[0], ours: Record<string, Timing>, builtCpu: number): Promise<void> {
	const cpuBefore = other.cpuMs?.();
	const filled = await timed(() => other.fill(works));
	const cpuAfter = other.cpuMs?.();
	const theirs = await everyKind((text, asYouType) => other.search(text, asYouType));
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

async function everyKind(search: (text: string, asYouType: boolean) => Promise<number>): Promise<Record<string, Timing>> {
	const timings: Record<string, Timing> = {};
	for (const [kind, queries] of Object.entries(workload(corpus, 'de', QUERIES))) {
		const timing: Timing = { cpu: [], clock: [] };
		for (const text of queries) {
			const { cpu, clock } = await timed(() => search(text, kind === 'prefix'));
			timing.cpu.push(cpu);
			timing.clock.push(clock);
		}
		timings[kind] = timing;
	}
	return timings;
}

/** Milliseconds. */
async function timed(act: () => Promise<unknown>): Promise<{ cpu: number; clock: number }> {
	const [cpu, clock] = [process.cpuUsage(), performance.now()];
	await act();
	const { user, system } = process.cpuUsage(cpu);
	return { cpu: (user + system) / 1000, clock: performance.now() - clock };
}

function percentile(list: readonly number[], percent: number): number {
	const sorted = [...list].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}

function ms(value: number): string {
	return `${value.toFixed(1)} ms`.padStart(8);
}

function seconds(value: number): string {
	return `${(value / 1000).toFixed(1)} s`;
}
