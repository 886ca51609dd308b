/** A cache of pages and nothing else, so that all it takes is its own. */
import { Agent, createServer } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { PageCache } from '../../../../web/server/page-cache.ts';
import type { Bodies } from '../memory.ts';
import { CONNECTIONS, transfer } from '../transfer.ts';
import { usage } from '../usage.ts';

/** Of so many pages one is a list: the others are pages of entries. */
const PAGES_PER_LIST = 20;

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
const fill = async (pages: number): Promise<void> => {
	const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
	let next = 0;
	await Promise.all(Array.from({ length: CONNECTIONS }, async () => {
		for (let at = next++; at < pages; at = next++) await transfer(`http://127.0.0.1:${port}/${at}`, agent, true);
	}));
	agent.destroy();
};
process.on('message', async ({ id, what, data }: { id: number; what: string; data: unknown }) => {
	if (what === 'keep') bodies = data as Bodies;
	if (what === 'fill') await fill(data as number);
	collectGarbage();
	process.send?.({ id, ...usage(), pages: cache.size.pages });
});
createServer((request, response) => void cache.serve(request.url ?? '', request, response)).listen(port, '127.0.0.1', () => process.send?.({ said: 'ready' }));
