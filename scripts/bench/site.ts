/**
 * How fast and how small the site is: `npm run bench -- site [--data FOLDER] [--minutes 10]`.
 *
 * It works on a copy of what a started installation holds (`.data/web`), without a CMS. A cached page is compared with
 * a bare `node:http` server that sends the same bytes. With `--minutes` it then answers for so long, at four fifths of the
 * rate it can keep up: nothing may fail, and memory must not grow. What is measured runs in a process of its own, a file of
 * `site/programs`.
 */
import { Agent } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Locale, locales } from '@erasmi/config/locales';
import { type WorkType, workTypes } from '@erasmi/config/types';
import { homePath, listPath, mapPath, searchPath } from '#web/lib/routes.ts';
import { root } from '../start/paths.ts';
import { freePort } from '../tooling/free-port.ts';
import { siteEnvironment, withSiteData } from '../tooling/standing-site.ts';
import { firstEntry } from '../tooling/templates.ts';
import { bear } from './site/bear.ts';
import { cached, settled } from './site/cached.ts';
import { start } from './site/child.ts';
import { memoryOfPages } from './site/memory.ts';
import type { Rendered } from './site/programs/render.ts';
import { line, targets } from './site/report.ts';
import { sizes } from './site/sizes.ts';
import { CONNECTIONS, type Transfer, transfer } from './site/transfer.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: join(root, '.data') }, minutes: { type: 'string', default: '0' } } });
await withSiteData(values.data, (dataDir) => measure(dataDir, Number(values.minutes)));

async function measure(dataDir: string, minutes: number): Promise<void> {
	const env = siteEnvironment(dataDir, await freePort());
	const origin = `http://127.0.0.1:${env['WEB_PORT']}`;
	const server = start('site', env);
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

	const render = start('render', { ...env, BENCH_PATHS: JSON.stringify(details) });
	for (const { type, ms, middle } of (await render.said('renders')) as Rendered[]) line(`uncached ${type}`, `${ms.toFixed(2)} ms CPU undisturbed, ${middle.toFixed(2)} in the middle, ${(ms / bareMs).toFixed(0)} × a bare answer`, ms <= targets.detailMs, `${targets.detailMs} ms`);
	await render.stop();
}
