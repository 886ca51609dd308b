import { once } from 'node:events';
import { type IncomingMessage, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Page } from '../../web/server/page.ts';
import { PageCache, type PageCacheOptions, type PageStore, type Render } from '../../web/server/page-cache.ts';

const servers: Server[] = [];
afterEach(() => {
	for (const server of servers.splice(0)) {
		server.close();
		server.closeAllConnections();
	}
});

const text = (words: string): string => `<p>${words}</p>${' '.repeat(600)}`;
const page = (words: string, tags = 'case:1 list:case'): Response => new Response(text(words), { headers: { 'content-type': 'text/html', ...(tags && { 'x-erasmi-tags': tags }) } });

/** A cache with a server in front of it; `render` may be replaced at any time. */
async function given(render: Render, options: PageCacheOptions = {}) {
	const state = { render, renders: 0 };
	const cache = new PageCache(
		async (url, headers) => {
			state.renders++;
			return state.render(url, headers);
		},
		{ restAfter: 0, ...options },
	);
	const server = createServer((request: IncomingMessage, response) => void cache.serve(request.url ?? '', request, response).catch(() => response.writeHead(500).end())).listen(0, '127.0.0.1');
	servers.push(server);
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	const get = async (path = '/de', headers: Record<string, string> = {}, method = 'GET') => {
		const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers, method });
		return { status: response.status, words: /<p>(.*)<\/p>/.exec(await response.text())?.[1], headers: response.headers };
	};
	return { cache, state, get };
}

test('ten visitors who come at the same time wait for one page', async () => {
	const { state, get } = await given(async () => {
		await wait(20);
		return page('one');
	});
	const answers = await Promise.all(Array.from({ length: 10 }, () => get()));
	expect(state.renders).toBe(1);
	expect(answers.map(({ words }) => words)).toEqual(Array.from({ length: 10 }, () => 'one'));
});

test('a page is compressed for those who can read it, and the same without compression', async () => {
	const { get } = await given(async () => page('one'));
	for (const [accepted, encoding] of [['br, gzip', 'br'], ['gzip', 'gzip'], ['br;q=0, gzip', 'gzip'], ['identity', null]] as const) {
		const answer = await get('/de', { 'accept-encoding': accepted });
		expect(answer.headers.get('content-encoding')).toBe(encoding);
		expect(answer.words).toBe('one');
		expect(answer.headers.get('vary')).toBe('accept-encoding');
	}
});

test('a page that is read is compressed as well as it can be, one that has just changed not yet', async () => {
	const many = Array.from({ length: 400 }, (_, at) => `<li>${(at * 7919) % 1_009} Wohnen</li>`).join('');
	const { cache, get } = await given(async () => page(many), { packAfter: 1, repackAfter: 1_000 });
	const length = async (): Promise<number> => Number((await get('/de', { 'accept-encoding': 'br' })).headers.get('content-length'));
	const quick = await length();
	await expect.poll(length).toBeLessThan(quick);
	const best = await length();

	cache.invalidate(['case:1']);
	await cache.idle();
	expect(await length()).toBe(quick);
	await wait(500);
	expect(await length()).toBe(quick);
	await expect.poll(length, { timeout: 5_000 }).toBe(best);
});

test('a browser that has the page already gets 304 and no text', async () => {
	const { get } = await given(async () => page('one'));
	const first = await get();
	const again = await get('/de', { 'if-none-match': first.headers.get('etag') ?? '' });
	expect(again.status).toBe(304);
	expect((await get('/de', { 'if-none-match': '"other"' })).status).toBe(200);
});

test('what pages were made from does not leave the house, security headers do', async () => {
	const { get } = await given(async () => page('one'));
	const { headers } = await get();
	expect(headers.get('x-erasmi-tags')).toBeNull();
	for (const name of ['x-content-type-options', 'strict-transport-security', 'referrer-policy', 'permissions-policy', 'cross-origin-opener-policy', 'cross-origin-resource-policy', 'content-security-policy']) expect(headers.get(name), name).toBeTruthy();
});

test('a change makes the page anew at once, and nobody waits for it', async () => {
	const { cache, state, get } = await given(async () => page('old'));
	await get();
	state.render = async () => {
		await wait(50);
		return page('new');
	};
	expect(cache.invalidate(['case:1'])).toBe(1);
	expect((await get()).words).toBe('old');
	await cache.idle();
	expect((await get()).words).toBe('new');
	expect(state.renders).toBe(2);
});

test('a change of something else leaves the page alone', async () => {
	const { cache, state, get } = await given(async () => page('one'));
	await get();
	expect(cache.invalidate(['case:2'])).toBe(0);
	await cache.idle();
	expect(state.renders).toBe(1);
});

test('a change that happens while the page is made is not lost', async () => {
	let words = 'old';
	const { cache, get } = await given(async () => {
		const seen = words;
		await wait(30);
		return page(seen);
	});
	const first = get();
	await wait(10);
	words = 'new';
	cache.invalidate(['case:1']);
	expect((await first).words).toBe('old');
	await cache.idle();
	expect((await get()).words).toBe('new');
});

test('as long as a page cannot be made anew, the old one stays', async () => {
	const failures: unknown[] = [];
	const { cache, state, get } = await given(async () => page('old'), { onFailure: (_url, reason) => failures.push(reason) });
	await get();
	for (const broken of [async () => new Response('', { status: 500 }), async () => Promise.reject(new Error('gone')), async () => page('without settings', '')]) {
		state.render = broken;
		cache.invalidate(['case:1']);
		await cache.idle();
		expect((await get()).words).toBe('old');
	}
	expect(failures).toHaveLength(3);
});

test('a page that was withdrawn is gone after the change', async () => {
	const { cache, state, get } = await given(async () => page('old'));
	await get();
	state.render = async () => new Response(text('not found'), { status: 404, headers: { 'content-type': 'text/html' } });
	cache.invalidate(['case:1']);
	await cache.idle();
	expect((await get()).status).toBe(404);
	expect(cache.size.pages).toBe(0);
});

test('answers without tags are not kept', async () => {
	const { cache, state, get } = await given(async () => page('one', ''));
	await get();
	await get();
	expect(state.renders).toBe(2);
	expect(cache.size.pages).toBe(0);
});

test('pages that nobody visits make room for others', async () => {
	const { cache, get } = await given(async () => page('one'), { maxSize: 20_000 });
	for (let at = 0; at < 30; at++) await get(`/de?page=${at}`);
	expect(cache.size.pages).toBeLessThan(10);
	expect(cache.size.bytes).toBeLessThanOrEqual(20_000);
});

function memoryStore(): PageStore {
	const kept = new Map<string, Page>();
	return { get: (url) => kept.get(url), set: (url, value) => void kept.set(url, value), delete: (url) => void kept.delete(url) };
}

test('after a restart the old page is served at once and made anew behind it', async () => {
	const store = memoryStore();
	const before = await given(async () => page('old'), { store });
	await before.get();
	const after = await given(
		async () => {
			await wait(30);
			return page('new');
		},
		{ store },
	);
	expect((await after.get()).words).toBe('old');
	await after.cache.idle();
	expect((await after.get()).words).toBe('new');
});

test('what was withdrawn after a restart is not shown once more from the disk', async () => {
	const store = memoryStore();
	const before = await given(async () => page('old'), { store });
	await before.get();
	const after = await given(async () => new Response(text('not found'), { status: 404, headers: { 'content-type': 'text/html' } }), { store });
	after.cache.invalidate(['case:1']);
	expect((await after.get()).status).toBe(404);
	expect(store.get('/de')).toBeUndefined();
});

test.each<[string, Render]>([
	['the site fails', async () => new Response('', { status: 500 })],
	['making it throws', async () => Promise.reject(new Error('gone'))],
])('a changed page from the disk is shown while a newer one cannot be made: %s', async (_, broken) => {
	const store = memoryStore();
	const before = await given(async () => page('old'), { store });
	await before.get();
	const failures: unknown[] = [];
	const after = await given(broken, { store, onFailure: (_url, reason) => failures.push(reason) });
	after.cache.invalidate(['case:1']);
	expect((await after.get()).words).toBe('old');
	expect(failures).toHaveLength(1);
});

test('a disk that is full keeps nobody from reading', async () => {
	const full = () => {
		throw new Error('SQLITE_FULL');
	};
	const onStoreFailure = vi.fn();
	const { cache, get } = await given(async () => page('one'), { store: { get: full, set: full, delete: full }, packAfter: 1, onStoreFailure });
	expect((await get()).words).toBe('one');
	// Read, written, and written again once it is compressed as well as it can be.
	await expect.poll(() => onStoreFailure.mock.calls.length).toBe(3);
	expect(cache.size.pages).toBe(1);
});

test('HEAD has the headers of the page and no text', async () => {
	const { get } = await given(async () => page('one'));
	const [full, head] = [await get(), await get('/de', {}, 'HEAD')];
	expect(head.words).toBeUndefined();
	expect(head.headers.get('content-length')).toBe(full.headers.get('content-length'));
});

test('a page that changes again and again is made anew at once, and then once for all that came after', async () => {
	// The clock stands still until the test moves it, however slow the machine is.
	vi.useFakeTimers({ toFake: ['Date'] });
	onTestFinished(() => void vi.useRealTimers());
	const restAfter = 20;
	const passes = () => vi.setSystemTime(Date.now() + restAfter);
	let words = 'one';
	const { cache, state, get } = await given(async () => page(words), { restAfter });
	await get();
	passes();
	words = 'two';
	cache.invalidate(['list:case']);
	await cache.idle();
	expect((await get()).words).toBe('two');
	for (words of ['three', 'four', 'five']) cache.invalidate(['list:case']);
	await wait(2 * restAfter);
	expect((await get()).words).toBe('two');
	passes();
	await cache.idle();
	expect((await get()).words).toBe('five');
	expect(state.renders).toBe(3);
});
