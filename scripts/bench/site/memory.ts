/** What the pages in the cache take. */
import { freePort } from '../../tooling/free-port.ts';
import { start } from './child.ts';
import { line, targets } from './report.ts';

/** Pages in the cache when its memory is looked at. */
const KEPT_PAGES = 6_000;
const CALM_MS = 4_000;

/** Pages without compression; the cache gets them in turn, each under many addresses. */
export interface Bodies {
	entries: readonly string[];
	lists: readonly string[];
}

export async function memoryOfPages(env: Record<string, string>, bodies: Bodies): Promise<void> {
	const child = start('cache', { ...env, BENCH_PORT: String(await freePort()) });
	await child.said('ready');
	const before = (await child.ask('keep', bodies)).rssMb;
	await child.ask('fill', KEPT_PAGES);
	// What the compression took goes back a moment later.
	await new Promise((resolve) => setTimeout(resolve, CALM_MS));
	const { rssMb, pages } = await child.ask('look');
	line('pages in the cache', `${pages} take ${(rssMb - before).toFixed(0)} MB`, pages === KEPT_PAGES && rssMb - before <= targets.keptMb, `${KEPT_PAGES} pages, ${targets.keptMb} MB`);
	await child.stop();
}
