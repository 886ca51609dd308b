/** How long a finished page takes while the search is at work: the search has a thread of its own, so it should not matter. */
import { Agent, createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SearchQuery } from '@erasmi/config/search/engine';
import { openReplica } from '#web/lib/server/search/index.ts';

/** Bytes of a compressed page with its styles. */
const PAGE_BYTES = 8_000;
const REQUESTS = 1_500;

interface PageTimes {
	alone: number[];
	searching: number[];
}

/** Milliseconds of each request, first with nothing else to do, then with one search after the other in the worker. */
export async function pageTimes(dir: string, queries: readonly SearchQuery[]): Promise<PageTimes> {
	const replica = await openReplica(dir);
	const page = Buffer.alloc(PAGE_BYTES, 'x');
	const server = createServer((_, response) => response.end(page));
	await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	try {
		for (const query of queries) await replica.engine.search(query);
		const alone = await fetchPages(port, agent);
		let searches = true;
		const searching = (async () => {
			while (searches) for (const query of queries) if (searches) await replica.engine.search(query);
		})();
		const meanwhile = await fetchPages(port, agent);
		searches = false;
		await searching;
		return { alone, searching: meanwhile };
	} finally {
		agent.destroy();
		server.close();
		await replica.close();
	}
}

async function fetchPages(port: number, agent: Agent): Promise<number[]> {
	const times: number[] = [];
	for (let request = 0; request < REQUESTS; request++) {
		const begin = performance.now();
		await new Promise<void>((resolve, reject) => {
			get({ port, host: '127.0.0.1', agent }, (response) => void response.resume().on('end', resolve)).on('error', reject);
		});
		times.push(performance.now() - begin);
	}
	return times;
}
