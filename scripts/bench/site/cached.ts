/** What a page from the cache costs beside a bare `node:http` server that sends the same bytes, both in the same run, round by round. */
import type { Agent } from 'node:http';
import { freePort } from '../../tooling/free-port.ts';
import { percentile } from '../percentile.ts';
import { type Child, start } from './child.ts';
import { line, targets } from './report.ts';
import { CONNECTIONS, transfer } from './transfer.ts';

/**
 * Many short rounds: the clock of a shared machine changes within seconds, and both servers are to feel the same of it.
 * The first do not count: until then V8 still compiles what runs most.
 */
const ROUNDS = 80;
const WARMING_ROUNDS = 40;
const REQUESTS = 400;

/** Pages are compressed again in the background; the figures are about what comes afterwards. */
export async function settled(server: Child): Promise<void> {
	for (let quiet = 0; quiet < 4; ) {
		const before = (await server.ask('usage')).cpuMs;
		await new Promise((resolve) => setTimeout(resolve, 300));
		quiet = (await server.ask('usage')).cpuMs - before < 10 ? quiet + 1 : 0;
	}
}

/**
 * Processor time for a cached page, against a bare server with the same head and body.
 * @returns milliseconds of the bare server for an answer: how fast this machine is just now
 */
export async function cached(server: Child, env: Record<string, string>, origin: string, agent: Agent, path: string): Promise<number> {
	const page = await transfer(origin + path, agent, true);
	const barePort = await freePort();
	const other = start('bare', { ...env, BENCH_PORT: String(barePort) });
	await other.said('ready');
	await other.ask('serve', { head: Object.entries(page.headers).filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name)).flatMap(([name, value]) => [name, String(value)]), body: page.body.toString('base64') });
	const costs: Record<'site' | 'bare', number[]> = { site: [], bare: [] };
	for (let round = 0; round < WARMING_ROUNDS + ROUNDS; round++) {
		for (const [name, child, url] of [['site', server, origin + path], ['bare', other, `http://127.0.0.1:${barePort}${path}`]] as const) {
			const before = (await child.ask('usage')).cpuMs;
			await load(url, agent);
			const cost = (((await child.ask('usage')).cpuMs - before) * 1_000) / REQUESTS;
			if (round >= WARMING_ROUNDS) costs[name].push(cost);
		}
	}
	await other.stop();
	// Round by round, so that whatever else the machine does burdens both alike.
	const ratio = percentile(costs.site.map((cost, round) => cost / (costs.bare[round] ?? cost)), 50);
	line('cached page', `${percentile(costs.site, 50).toFixed(1)} µs CPU, bare node:http ${percentile(costs.bare, 50).toFixed(1)} µs, ratio ${ratio.toFixed(2)}`, ratio <= targets.ratio, String(targets.ratio));
	return percentile(costs.bare, 50) / 1_000;
}

async function load(url: string, agent: Agent): Promise<void> {
	let left = REQUESTS;
	await Promise.all(
		Array.from({ length: CONNECTIONS }, async () => {
			while (left-- > 0) await transfer(url, agent, true);
		}),
	);
}
