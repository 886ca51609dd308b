/**
 * How fast and how small the site is: `npm run bench -- site [--data FOLDER] [--minutes 10]`.
 *
 * It works on a copy of what a started installation holds (`.data/web`), without a CMS. A cached page is compared with
 * a bare `node:http` server that sends the same bytes, both in the same run, round by round. With `--minutes` it then
 * bears four fifths of what it can for so long: nothing may fail, and memory must not grow.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { Agent, createServer, request } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Locale, locales } from '@erasmi/config/locales';
import { type WorkType, workTypes } from '@erasmi/config/types';
import { homePath, listPath, mapPath, searchPath } from '#web/lib/routes.ts';
import { memoryEnvironment, nodeFlags } from '../start/node-flags.ts';
import { freePort } from '../tooling/free-port.ts';
import { siteEnvironment, withSiteData } from '../tooling/standing-site.ts';
import { firstEntry } from '../tooling/templates.ts';
import { percentile } from './percentile.ts';

const root = join(import.meta.dirname, '../..');
const web = join(root, 'web');

/**
 * Many short rounds: the clock of a shared machine changes within seconds, and both servers are to feel the same of it.
 * The first do not count: until then V8 still compiles what runs most.
 */
const ROUNDS = 80;
const WARMING_ROUNDS = 40;
const REQUESTS = 400;
const CONNECTIONS = 8;
/** Renders before the first is timed, and in each of the rounds that are. */
const WARMING = 300;
const RENDERS = 50;
const RENDER_ROUNDS = 60;

/** Seconds to find out what the site can bear, and between two looks at its memory. */
const PEAK_SECONDS = 5;
const LOOK_SECONDS = 5;
const SHARE_OF_PEAK = 0.8;

/** Pages in the cache when its memory is looked at, and of so many one is a list: the others are pages of entries. */
const KEPT_PAGES = 6_000;
const PAGES_PER_LIST = 20;
const CALM_MS = 4_000;

/** What the project promises. */
const targets = { ratio: 1.11, detailMs: 1.2, detailBytes: 8_192, requests: 3, residentMb: 250, keptMb: 150, listenMs: 300, growth: 1.05 };

interface Transfer {
	status: number;
	bytes: number;
	body: Buffer;
	headers: Record<string, string | string[] | undefined>;
}

if (process.argv.includes('--bare')) bare();
else if (process.argv.includes('--site')) await site();
else if (process.argv.includes('--render')) await renders();
else if (process.argv.includes('--keep')) await keep();
else await main();

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { data: { type: 'string', default: join(root, '.data') }, minutes: { type: 'string', default: '0' } } });
	await withSiteData(values.data, (dataDir) => measure(dataDir, Number(values.minutes)));
}

async function measure(dataDir: string, minutes: number): Promise<void> {
	const env = siteEnvironment(dataDir, await freePort());
	const origin = `http://127.0.0.1:${env['WEB_PORT']}`;
	const server = start('--site', env);
	const listenMs = Number(await server.said('listening'));
	const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
	const get = (path: string): Promise<Transfer> => transfer(origin + path, agent);
	// The first answer waits until the site is loaded.
	await get('/de');
	const detailsOf = (locale: Locale): Promise<[WorkType, string][]> => Promise.all(workTypes.map(async (type): Promise<[WorkType, string]> => [type, await firstEntry(origin, locale, type)]));
	const details = Object.fromEntries(await detailsOf('en')) as Record<WorkType, string>;
	const entries = (await Promise.all(locales.map(detailsOf))).flat().map(([, path]) => path);

	const pages = [...Object.entries(details), ...locales.flatMap((locale) => [[`home ${locale}`, homePath(locale)], [`cases ${locale}`, listPath(locale, 'case')]]), ['search', searchPath('en')], ['map', mapPath('en')]] as [string, string][];
	for (const [, path] of pages) await get(path);
	await settled(server);
	await sizes(get, pages, details);
	const bareMs = await cached(server, env, origin, agent, details.case);
	const { rssMb } = await server.ask('usage');
	line('resident after all these pages', `${rssMb.toFixed(0)} MB`, rssMb <= targets.residentMb, `${targets.residentMb} MB`);
	line('listening after', `${listenMs.toFixed(0)} ms`, listenMs <= targets.listenMs, `${targets.listenMs} ms`);
	const bodyOf = async (path: string): Promise<string> => (await get(path)).body.toString('base64');
	await memoryOfPages(env, { entries: await Promise.all(entries.map(bodyOf)), lists: await Promise.all(locales.map((locale) => bodyOf(listPath(locale, 'case')))) });
	if (minutes > 0) await bear(server, (path) => transfer(origin + path, agent, true), pages.map(([, path]) => path), minutes);
	agent.destroy();
	await server.stop();

	const render = start('--render', { ...env, BENCH_PATHS: JSON.stringify(details) });
	for (const { type, ms, middle } of (await render.said('renders')) as Rendered[]) line(`uncached ${type}`, `${ms.toFixed(2)} ms CPU undisturbed, ${middle.toFixed(2)} in the middle, ${(ms / bareMs).toFixed(0)} × a bare answer`, ms <= targets.detailMs, `${targets.detailMs} ms`);
	await render.stop();
}

async function sizes(get: (path: string) => Promise<Transfer>, pages: [string, string][], details: Record<WorkType, string>): Promise<void> {
	const css = new Map<string, number>();
	for (const [name, path] of pages) {
		const page = await get(path);
		const html = page.body.toString('utf8');
		const sheets = [...html.matchAll(/<link[^>]+href="([^"]+\.css)"/g)].map(([, href = '']) => href);
		for (const sheet of sheets) if (!css.has(sheet)) css.set(sheet, (await get(sheet)).bytes);
		const bytes = page.bytes + sheets.reduce((sum, sheet) => sum + (css.get(sheet) ?? 0), 0);
		const scripts = [...html.matchAll(/<script[^>]+src=/g)].length;
		// The letters of a face are asked for where the language has them.
		const requests = 1 + sheets.length + scripts + (name.endsWith(' ar') ? 1 : 0);
		const limit = name in details ? targets.detailBytes : 14_000;
		line(`${name}: HTML + CSS`, `${bytes} B, ${requests} requests, ${scripts} scripts`, page.status === 200 && bytes <= limit && requests <= targets.requests, `${limit} B`);
	}
}

/** Pages are compressed again in the background; the figures are about what comes afterwards. */
async function settled(server: Child): Promise<void> {
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
async function cached(server: Child, env: Record<string, string>, origin: string, agent: Agent, path: string): Promise<number> {
	const page = await transfer(origin + path, agent, true);
	const barePort = await freePort();
	const other = start('--bare', { ...env, BENCH_PORT: String(barePort) });
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

/** Pages without compression; the cache gets them in turn, each under many addresses. */
interface Bodies {
	entries: readonly string[];
	lists: readonly string[];
}

async function memoryOfPages(env: Record<string, string>, bodies: Bodies): Promise<void> {
	const child = start('--keep', { ...env, BENCH_PORT: String(await freePort()) });
	await child.said('ready');
	const before = (await child.ask('keep', bodies)).rssMb;
	await child.ask('fill');
	// What the compression took goes back a moment later.
	await new Promise((resolve) => setTimeout(resolve, CALM_MS));
	const { rssMb, pages } = await child.ask('look');
	line('pages in the cache', `${pages} take ${(rssMb - before).toFixed(0)} MB`, pages === KEPT_PAGES && rssMb - before <= targets.keptMb, `${KEPT_PAGES} pages, ${targets.keptMb} MB`);
	await child.stop();
}

/** Many visitors for a long time, on all pages in turn. */
async function bear(server: Child, get: (path: string) => Promise<Transfer>, paths: readonly string[], minutes: number): Promise<void> {
	const peak = await visits(get, paths, PEAK_SECONDS * 1_000);
	const rate = (peak.answers / PEAK_SECONDS) * SHARE_OF_PEAK;
	const memory: number[] = [];
	const look = setInterval(() => void server.ask('usage').then(({ rssMb }) => memory.push(rssMb)), LOOK_SECONDS * 1_000);
	const { answers, faults, slowest } = await visits(get, paths, minutes * 60_000, rate);
	clearInterval(look);
	const third = Math.ceil(memory.length / 3);
	const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
	const growth = mean(memory.slice(-third)) / mean(memory.slice(third, -third));
	line(`${minutes} min at ${rate.toFixed(0)} pages a second`, `${answers} answers, ${faults} faults, the slowest after ${slowest.toFixed(0)} ms`, faults === 0, '0 faults');
	line('memory, last third to second', `${mean(memory.slice(-third)).toFixed(0)} MB, ${growth.toFixed(2)} times`, growth <= targets.growth, String(targets.growth));
}

/** @param rate answers a second; as many as go when absent */
async function visits(get: (path: string) => Promise<Transfer>, paths: readonly string[], ms: number, rate = Infinity): Promise<{ answers: number; faults: number; slowest: number }> {
	const begin = performance.now();
	const count = { answers: 0, faults: 0, slowest: 0 };
	let next = 0;
	const visitor = async (): Promise<void> => {
		for (;;) {
			const at = next++;
			const due = begin + (at / rate) * 1_000;
			if (Math.max(due, performance.now()) - begin > ms) return;
			const early = due - performance.now();
			if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
			const asked = performance.now();
			const status = await get(paths[at % paths.length] ?? '/de').then((answer) => answer.status, () => 0);
			count.answers++;
			if (status !== 200) count.faults++;
			count.slowest = Math.max(count.slowest, performance.now() - asked);
		}
	};
	await Promise.all(Array.from({ length: CONNECTIONS }, visitor));
	return count;
}

async function load(url: string, agent: Agent): Promise<void> {
	let left = REQUESTS;
	await Promise.all(
		Array.from({ length: CONNECTIONS }, async () => {
			while (left-- > 0) await transfer(url, agent, true);
		}),
	);
}

/** @param packed the body as it came over the line */
function transfer(url: string, agent: Agent, packed = false): Promise<Transfer> {
	return new Promise((resolve, reject) => {
		request(url, { agent, headers: { 'accept-encoding': packed ? 'br' : 'br, identity;q=0.5' } }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				const raw = Buffer.concat(chunks);
				void unpack(raw, packed ? undefined : response.headers['content-encoding']).then((body) => resolve({ status: response.statusCode ?? 0, bytes: raw.length, body, headers: response.headers }), reject);
			});
		})
			.on('error', reject)
			.end();
	});
}

async function unpack(raw: Buffer, encoding: string | undefined): Promise<Buffer> {
	if (encoding !== 'br') return raw;
	const { brotliDecompressSync } = await import('node:zlib');
	return brotliDecompressSync(raw);
}

/** The server to compare with. */
function bare(): void {
	let head: string[] = [];
	let body = Buffer.alloc(0);
	process.on('message', (message: { id: number; what: string; data: { head: string[]; body: string } }) => {
		if (message.what === 'serve') {
			head = message.data.head;
			body = Buffer.from(message.data.body, 'base64');
		}
		process.send?.({ id: message.id, ...usage() });
	});
	createServer((_request, response) => {
		response.writeHead(200, head);
		response.end(body);
	}).listen(Number(process.env['BENCH_PORT']), '127.0.0.1', () => process.send?.({ said: 'ready' }));
}

/** A cache of pages and nothing else, so that all it takes is its own. */
async function keep(): Promise<void> {
	const { PageCache } = await import('../../web/server/page-cache.ts');
	setFlagsFromString('--expose-gc');
	const collectGarbage = runInNewContext('gc') as () => void;
	let bodies: Bodies = { entries: [], lists: [] };
	const render = async (url: string): Promise<Response> => {
		const at = Number(url.slice(1));
		const { [at % PAGES_PER_LIST === 0 ? 'lists' : 'entries']: chosen } = bodies;
		return new Response(new Uint8Array(Buffer.from(chosen[at % chosen.length] ?? '', 'base64')), { headers: { 'content-type': 'text/html', 'x-erasmi-tags': `case:${at} list:case` } });
	};
	const cache = new PageCache(render);
	const port = Number(process.env['BENCH_PORT']);
	const fill = async (): Promise<void> => {
		const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
		let next = 0;
		await Promise.all(Array.from({ length: CONNECTIONS }, async () => {
			for (let at = next++; at < KEPT_PAGES; at = next++) await transfer(`http://127.0.0.1:${port}/${at}`, agent, true);
		}));
		agent.destroy();
	};
	process.on('message', async ({ id, what, data }: { id: number; what: string; data: Bodies }) => {
		if (what === 'keep') bodies = data;
		if (what === 'fill') await fill();
		collectGarbage();
		process.send?.({ id, ...usage(), pages: cache.size.pages });
	});
	createServer((request, response) => void cache.serve(request.url ?? '', request, response)).listen(port, '127.0.0.1', () => process.send?.({ said: 'ready' }));
}

async function site(): Promise<void> {
	process.on('message', ({ id }: { id: number }) => process.send?.({ id, ...usage() }));
	await import('../../web/server/index.ts');
}

/** Processor time of one page: when nothing else wanted the machine's caches and clock (the best fifth of the rounds), and the median. */
interface Rendered {
	type: string;
	ms: number;
	middle: number;
}

/** Renders pages without a server and without any cache of pages. */
async function renders(): Promise<void> {
	process.env['PROTOCOL_HEADER'] = 'x-forwarded-proto';
	await import(join(web, 'build/handler.js'));
	const { server } = (await import(join(web, 'build/adapter-node.js'))) as { server: { respond(request: Request, options: object): Promise<Response> } };
	const render = async (path: string): Promise<ArrayBuffer> => (await server.respond(new Request(`http://localhost${path}`), { getClientAddress: () => '127.0.0.1', platform: {} })).arrayBuffer();
	const paths = Object.entries(JSON.parse(process.env['BENCH_PATHS'] ?? '{}') as Record<string, string>);
	// Everything first, so that no type pays for the compiling of what all share.
	for (let at = 0; at < WARMING; at++) for (const [, path] of paths) await render(path);
	const rounds = paths.map((): number[] => []);
	for (let round = 0; round < RENDER_ROUNDS; round++) {
		// In turn, so that a slow minute of the machine burdens all alike.
		for (const [type, [, path]] of paths.entries()) {
			const before = usage().cpuMs;
			for (let at = 0; at < RENDERS; at++) await render(path);
			rounds[type]?.push((usage().cpuMs - before) / RENDERS);
		}
	}
	const found = paths.map(([type], at): Rendered => ({ type, ms: percentile(rounds[at] ?? [], 20), middle: percentile(rounds[at] ?? [], 50) }));
	process.send?.({ said: 'renders', value: found });
}

function usage(): { cpuMs: number; rssMb: number } {
	const { user, system } = process.cpuUsage();
	return { cpuMs: (user + system) / 1_000, rssMb: process.memoryUsage.rss() / 1e6 };
}

interface Usage {
	cpuMs: number;
	rssMb: number;
	/** Of the cache, where there is nothing else. */
	pages?: number;
}

interface Child {
	said(what: string): Promise<unknown>;
	ask(what: string, data?: unknown): Promise<Usage>;
	stop(): Promise<void>;
}

function start(role: string, env: Record<string, string>): Child {
	const child: ChildProcess = fork(import.meta.filename, [role], { execArgv: [...process.execArgv, ...nodeFlags.web], env: { ...memoryEnvironment, ...env, PATH: process.env['PATH'] ?? '' }, cwd: web, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
	const waiting = new Map<number | string, (value: never) => void>();
	const heard = new Map<string, unknown>();
	let id = 0;
	const self: Child = {
		said: (what) => (heard.has(what) ? Promise.resolve(heard.get(what)) : new Promise((resolve) => waiting.set(what, resolve))),
		ask: (what, data) =>
			new Promise((resolve) => {
				waiting.set(++id, resolve);
				child.send({ id, what, data });
			}),
		stop: () =>
			new Promise((resolve) => {
				child.once('exit', () => resolve());
				child.kill('SIGTERM');
			}),
	};
	child.stdout?.on('data', (data: Buffer) => {
		// The site's own log says when it listens, in milliseconds since it started.
		const listening = /"ms":(\d+),"msg":"listening"/.exec(data.toString());
		if (listening) hear('listening', Number(listening[1]));
	});
	child.on('message', (message: { id?: number; said?: string; value?: unknown }) => {
		if (message.said) hear(message.said, message.value);
		else waiting.get(message.id ?? 0)?.(message as never);
	});
	return self;

	function hear(what: string, value: unknown): void {
		heard.set(what, value);
		waiting.get(what)?.(value as never);
	}
}

function line(what: string, found: string, isGood: boolean, limit: string): void {
	console.log(`${isGood ? '✔' : '✖'} ${what.padEnd(34)} ${found} (limit ${limit})`);
	if (!isGood) process.exitCode = 1;
}
