/**
 * Ten thousand requests that nobody means well: the search of the site answers each of them, or says in JSON what is
 * wrong with it. The handlers of the site run on a real replica with its worker; only the web server before them is
 * left out, which hands them a parsed address.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { corpusConcepts, corpusWorks } from '../../scripts/relevance/corpus.ts';
import { readCorpus } from '../../scripts/relevance/judge.ts';
import { secrets } from '../support/built-site.ts';
import { hostileRequests } from '../support/search/hostile-requests.ts';

const REQUESTS = 10_000;
const SEED = 2026;
/** Nothing should take a tenth of this; a machine that is busy with other tests may. */
const HANGS_AFTER_MS = 10_000;

let dir: string;
/** The handlers read nothing of a request but its address. */
type Handler = (event: { url: URL }) => Response | Promise<Response>;
let handlers: Record<string, Handler>;
let close: () => Promise<void>;
beforeAll(async () => {
	dir = mkdtempSync(join(tmpdir(), 'erasmi-fuzz-'));
	for (const [name, value] of Object.entries({ ...secrets, DATA_DIR: dir, PUBLIC_ORIGIN: 'http://127.0.0.1:1', CMS_INTERNAL_ORIGIN: 'http://127.0.0.1:1' })) vi.stubEnv(name, value);
	// With a server for the contract in the environment, too, the site's own search is what is asked here.
	vi.stubEnv('MEILI_URL', undefined);
	const { openSite } = await import('#web/lib/server/site.ts');
	const { bridge } = await import('#web/lib/server/bridge.ts');
	const { replica } = await openSite();
	const corpus = readCorpus(new URL('corpus.json', import.meta.url).pathname);
	await replica.engine.rebuild(corpusWorks(corpus), corpusConcepts(corpus), 1);
	handlers = { '/api/search': (await import('#web/routes/api/search/+server.ts')).GET as Handler, '/api/suggest': (await import('#web/routes/api/suggest/+server.ts')).GET as Handler };
	close = async () => void (await Promise.all([...bridge.closing].map((end) => end())));
}, 60_000);
afterAll(async () => {
	await close();
	vi.unstubAllEnvs();
	rmSync(dir, { recursive: true, force: true });
});

test(`each of ${REQUESTS} hostile requests gets an answer or a clear refusal`, async () => {
	const seen = { 200: 0, 400: 0 };
	for (const path of hostileRequests(REQUESTS, SEED)) {
		const { status, body } = await ask(path);
		const shown = path.slice(0, 300);
		if (status === 400) expect(isRefusal(body), `${shown} → ${JSON.stringify(body).slice(0, 300)}`).toBe(true);
		else expect(status === 200 && isAnswer(body), `${shown} → ${status} ${JSON.stringify(body).slice(0, 300)}`).toBe(true);
		seen[status as 200 | 400]++;
	}
	// Both kinds are really tried.
	expect(seen[200]).toBeGreaterThan(REQUESTS / 4);
	expect(seen[400]).toBeGreaterThan(REQUESTS / 20);
}, 300_000);

test('what is asked properly is answered, however odd the text', async () => {
	const refused: string[] = [];
	for (const path of hostileRequests(300, SEED + 1)) {
		const q = new URL(path, 'http://site').searchParams.get('q') ?? '';
		const proper = `/api/search?${new URLSearchParams({ locale: 'de', q }).toString()}`;
		if ((await ask(proper)).status !== 200) refused.push(proper);
	}
	expect(refused).toEqual([]);
});

async function ask(path: string): Promise<{ status: number; body: unknown }> {
	const url = new URL(path, 'http://site');
	const handler = handlers[url.pathname];
	if (!handler) throw new Error(`No handler for ${url.pathname}`);
	// The handlers read nothing of the event but its address.
	const answer = Promise.resolve(handler({ url }));
	let timer: NodeJS.Timeout | undefined;
	const hang = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error(`No answer within ${HANGS_AFTER_MS} ms: ${path.slice(0, 300)}`)), HANGS_AFTER_MS)));
	const response = await Promise.race([answer, hang]).finally(() => clearTimeout(timer));
	expect(response.headers.get('content-type'), path.slice(0, 300)).toMatch(/^application\/(?:x-suggestions\+)?json/);
	return { status: response.status, body: await response.json() };
}

interface Issue {
	parameter?: unknown;
	problem?: unknown;
}

function isRefusal(body: unknown): boolean {
	const { error, issues } = body as { error?: unknown; issues?: Issue[] };
	return error === 'bad-request' && Array.isArray(issues) && issues.length > 0 && issues.every(({ parameter, problem }) => typeof parameter === 'string' && typeof problem === 'string');
}

function isAnswer(body: unknown): boolean {
	if (Array.isArray(body)) return body.length === 4;
	const { hits, total, facets, suggestions } = body as { hits?: unknown[]; total?: number; facets?: Record<string, Record<string, number>>; suggestions?: unknown[] };
	if (suggestions) return suggestions.length <= 8;
	return Boolean(hits && total !== undefined && hits.length <= total && Object.values(facets ?? {}).every((counts) => Object.values(counts).every((count) => count >= 0)));
}
