/** Renders pages without a server and without any cache of pages. */
import { join } from 'node:path';
import { root } from '../../../start/paths.ts';
import { percentile } from '../../percentile.ts';
import { usage } from '../usage.ts';

/** Processor time of one page: when nothing else wanted the machine's caches and clock (the best fifth of the rounds), and the median. */
export interface Rendered {
	type: string;
	ms: number;
	middle: number;
}

/** Renders before the first is timed, and in each of the rounds that are. */
const WARMING = 300;
const RENDERS = 50;
const RENDER_ROUNDS = 60;

const build = join(root, 'web/build');
process.env['PROTOCOL_HEADER'] = 'x-forwarded-proto';
await import(join(build, 'handler.js'));
const { server } = (await import(join(build, 'adapter-node.js'))) as { server: { respond(request: Request, options: object): Promise<Response> } };
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
