/** What the server does with clients that are slow, large or wrong. */
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltSite, secrets, startSite } from '../support/built-site.ts';
import { type FakeCms, fakeCms } from '../support/fake-cms.ts';

let cms: FakeCms;
let site: BuiltSite;
beforeAll(async () => {
	cms = await fakeCms(secrets.FEED_SECRET, secrets.SITE_TOKEN);
	site = await startSite(cms.origin);
});
afterAll(async () => {
	await site.stop();
	await cms.close();
});

interface Talk {
	socket: Socket;
	/** Everything the server said until it hung up. */
	said: Promise<string>;
}

/** Says something to the server and waits until it hangs up. */
function talk(words: string): Talk {
	const { hostname, port } = new URL(site.origin);
	const socket = connect(Number(port), hostname, () => socket.write(words));
	const said = new Promise<string>((resolve) => {
		let all = '';
		socket.on('data', (data: Buffer) => (all += data.toString('latin1')));
		socket.on('close', () => resolve(all));
		socket.on('error', () => {});
	});
	return { socket, said };
}

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);

test('a client that never finishes its headers is hung up on, while others are served', { timeout: 40_000 }, async () => {
	const started = performance.now();
	const { socket, said } = talk('GET /de HTTP/1.1\r\nhost: x\r\n');
	const dripping = setInterval(() => socket.write('x-more: 1\r\n'), 1_000);
	expect((await site.get('/health')).status).toBe(200);
	expect(statusOf(await said)).toBe(408);
	clearInterval(dripping);
	expect(performance.now() - started).toBeLessThan(25_000);
});

test.runIf(process.env['FULL'])('a client that never finishes its form is hung up on', { timeout: 90_000 }, async () => {
	const { socket, said } = talk(`POST /de/schreiben HTTP/1.1\r\nhost: x\r\norigin: ${site.origin}\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 1000\r\n\r\nkind=`);
	const dripping = setInterval(() => socket.write('x'), 1_000);
	expect(statusOf(await said)).toBe(408);
	clearInterval(dripping);
});

test.each([
	['headers larger than any browser sends', `GET /de HTTP/1.1\r\nhost: x\r\nx-large: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
	['no HTTP at all', 'hello\r\n\r\n', 400],
	['two lengths that differ', 'POST /de/schreiben HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nkind=', 400],
	['a length and chunks', 'POST /de/schreiben HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n', 400],
	['a line break inside a header', 'GET /de HTTP/1.1\r\nhost: x\r\nx-a: b\nc\r\n\r\n', 400],
	['another method', 'TRACE /de HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', 405],
	['a form without a length', 'POST /de/schreiben HTTP/1.1\r\nhost: x\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n', 411],
	['an address that is none', 'GET http://evil.example/de HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', 400],
	['an endless address', `GET /de?${'x'.repeat(9_000)} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`, 414],
])('%s is refused', async (_, words, status) => {
	expect(statusOf(await talk(words).said)).toBe(status);
});

test.each(['//evil.example', '//evil.example/%2e%2e', '/\\evil.example', '/%5cevil.example', '/de//evil.example', '/https://evil.example', '/id/case/%2f%2fevil.example', '/de/compendium//evil.example'])('%s leads to nobody else', async (path) => {
	const { said } = talk(`GET ${path} HTTP/1.1\r\nhost: evil.example\r\nx-forwarded-host: evil.example\r\nconnection: close\r\n\r\n`);
	const location = /^location: (.*)\r$/im.exec(await said)?.[1];
	if (location !== undefined) expect(new URL(location, site.origin).origin).toBe(site.origin);
	expect(location ?? '/').not.toMatch(/^\/[/\\]/);
});

test('the policy of every page has no exception', async () => {
	for (const path of ['/de', '/ar/%D8%A8%D8%AD%D8%AB?q=x', '/de/schreiben', '/de/unbekannt', '/sitemap.xml']) {
		const policy = (await site.get(path)).headers.get('content-security-policy') ?? '';
		expect(policy, path).toContain("default-src 'none'");
		expect(policy, path).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
		if (!path.endsWith('.xml')) expect(policy, path).toContain("require-trusted-types-for 'script'");
	}
});
