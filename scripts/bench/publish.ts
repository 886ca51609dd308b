/**
 * How soon a visitor reads what an editor has published: `npm run bench -- publish [--seconds 60] [--rate 5] [--visitors 50]`.
 *
 * Asks the running installation (`npm start`) with its demo accounts. Each round puts a word that nobody has written
 * into the summary of a case, publishes it, and waits until the page shows it and the search finds it, while visitors
 * read the site. In the end every case says again what it said before. A Meilisearch server is best started as
 * `docker-compose.yml` does, with MEILI_MAX_INDEXING_MEMORY=512MiB.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment } from '@erasmi/config/environment';
import { type Locale, isLocale } from '@erasmi/config/locales';
import { entryPath, homePath, listPath } from '#web/lib/routes.ts';
import { readAccounts } from '../start/accounts.ts';
import { percentile } from './percentile.ts';

const root = join(import.meta.dirname, '../..');
const { values: options } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, rate: { type: 'string', default: '5' }, visitors: { type: 'string', default: '50' } } });

/** Milliseconds from the request to publish until both are true, for 99 of 100 publications. */
const FRESH_MS = 1_000;
/** A visitor looks at a page for a while; milliseconds. */
const PAUSE_MS = 1_000;
/** Between two looks at whether a change has arrived. Every look is work for the site that is measured; a change is found so much later at worst. */
const POLL_MS = 50;
/** What never arrives shall not keep the run for ever. */
const PATIENCE_MS = 20_000;

interface Case {
	documentId: string;
	sourceLocale: Locale;
	slug: string;
	summary: string;
}

const environment = readEnvironment(process.env, 'all', root);
const site = environment.publicOrigin;
const cms = environment.cmsInternalOrigin;
const accountsFile = join(environment.dataDir, 'demo-accounts.json');
const account = readAccounts(accountsFile).find(({ role }) => role === 'administrator');
if (!account) {
	console.error(`✖ ${accountsFile} names no administrator.\n  → Run \`npm start\` with SEED_DEMO=1, leave it running, and try again.`);
	process.exit(1);
}
const token = await signIn(account);
const cases = await publishedCases();
const visits: number[] = [];
const faults: string[] = [];
const engines = new Set<string>();
const took = { page: [] as number[], search: [] as number[], publish: [] as number[] };
let isOver = false;

const visitors = Array.from({ length: Number(options.visitors) }, (_, i) => visitor(i));
try {
	await publishSteadily();
} finally {
	isOver = true;
	await Promise.all(visitors);
	for (const each of cases) await say(each, each.summary);
}
report();

async function publishSteadily(): Promise<void> {
	const rounds = Number(options.seconds) * Number(options.rate);
	const begin = performance.now();
	const free = [...cases];
	const running: Promise<void>[] = [];
	for (let round = 0; round < rounds; round++) {
		await pause(begin + (round * 1_000) / Number(options.rate) - performance.now());
		// A case is changed again only when its last change has arrived, so that every change is seen.
		const next = free.shift();
		if (!next) continue;
		running.push(publishOnce(next, round).finally(() => free.push(next)));
	}
	await Promise.all(running);
}

async function publishOnce(entry: Case, round: number): Promise<void> {
	const word = `erasmibench${round}x${entry.documentId.slice(0, 4)}`;
	const sent = await say(entry, `${entry.summary} ${word}`);
	took.publish.push(performance.now() - sent);
	const page = site + entryPath(entry.sourceLocale, 'case', entry.slug);
	const search = `${site}/api/search?locale=${entry.sourceLocale}&q=${word}`;
	await Promise.all([
		until(sent, took.page, `the page of ${entry.slug}`, async () => (await text(page)).includes(word)),
		until(sent, took.search, `the search for ${entry.slug}`, async () => {
			const { total, engine } = JSON.parse(await text(search)) as { total: number; engine: string };
			engines.add(engine);
			return total > 0;
		}),
	]);
}

async function until(since: number, into: number[], what: string, isTrue: () => Promise<boolean>): Promise<void> {
	while (performance.now() - since < PATIENCE_MS) {
		if (await isTrue()) return void into.push(performance.now() - since);
		await pause(POLL_MS);
	}
	faults.push(`${what} did not show the change within ${PATIENCE_MS} ms`);
}

async function visitor(number: number): Promise<void> {
	const paths = cases.flatMap(({ sourceLocale, slug }) => [homePath(sourceLocale), listPath(sourceLocale, 'case'), entryPath(sourceLocale, 'case', slug)]);
	for (let step = number; !isOver; step += 7) {
		const begin = performance.now();
		const path = paths[step % paths.length] ?? '/de';
		const { status } = await fetch(site + path);
		visits.push(performance.now() - begin);
		if (status >= 500) faults.push(`${path} answered ${status}`);
		await pause(PAUSE_MS);
	}
}

/** Saves and publishes a summary in one request, as the button "Publish" does. @returns when the request was sent */
async function say({ documentId, sourceLocale }: Case, summary: string): Promise<number> {
	const sent = performance.now();
	await ask('POST', `/content-manager/collection-types/api::case.case/${documentId}/actions/publish?locale=${sourceLocale}`, { summary });
	return sent;
}

async function publishedCases(): Promise<Case[]> {
	const { results } = (await ask('GET', '/content-manager/collection-types/api::case.case?pageSize=100')) as { results: { documentId: string; sourceLocale: string }[] };
	const found = await Promise.all(
		results.map(async ({ documentId, sourceLocale }) => {
			const { data } = (await ask('GET', `/content-manager/collection-types/api::case.case/${documentId}?locale=${sourceLocale}&status=published`)) as { data?: { slug?: string; summary?: string; publishedAt?: string } };
			return isLocale(sourceLocale) && data?.publishedAt && data.slug && data.summary ? [{ documentId, sourceLocale, slug: data.slug, summary: data.summary }] : [];
		}),
	);
	return found.flat();
}

async function signIn({ email, password }: { email: string; password: string }): Promise<string> {
	const response = await fetch(`${cms}/admin/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password }) });
	if (!response.ok) throw new Error(`The CMS at ${cms} lets ${email} not in: ${response.status}. Is it the one that made ${accountsFile}?`);
	return ((await response.json()) as { data: { token: string } }).data.token;
}

async function ask(method: string, path: string, body?: object): Promise<unknown> {
	const response = await fetch(cms + path, { method, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, ...(body && { body: JSON.stringify(body) }) });
	if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
	return response.json();
}

async function text(url: string): Promise<string> {
	const response = await fetch(url);
	if (response.status >= 500) faults.push(`${url} answered ${response.status}`);
	return response.text();
}

function report(): void {
	console.log(`${took.publish.length} publications at ${options.rate} a second, ${options.visitors} visitors, ${visits.length} pages read, searched by ${[...engines].join(' and ')}`);
	for (const [what, values, limit] of [['publishing in the CMS', took.publish, undefined], ['page is fresh after', took.page, FRESH_MS], ['search finds it after', took.search, FRESH_MS], ['a visitor waits', visits, undefined]] as const) {
		const p99 = percentile(values, 99);
		console.log(`${limit === undefined ? ' ' : p99 <= limit ? '✔' : '✖'} ${what.padEnd(24)} p50 ${percentile(values, 50).toFixed(0)} ms, p99 ${p99.toFixed(0)} ms${limit === undefined ? '' : ` (limit ${limit} ms)`}`);
	}
	console.log(`${faults.length === 0 ? '✔' : '✖'} ${faults.length} faults`);
	for (const fault of faults.slice(0, 10)) console.log(`  ${fault}`);
	process.exitCode = faults.length > 0 ? 1 : 0;
}

function pause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}
