import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { ConsumerUnreachable, DeliveryRefused, siteConsumer } from '#cms/plugins/change-feed/server/consumers.ts';
import type { StoredWork } from '#cms/plugins/change-feed/server/store.ts';
import { receivingSite } from '../../support/receiving-site.ts';

const secret = 'a-secret-of-some-length-for-tests';
const nothing: StoredWork[] = [{ type: 'page', documentId: 'a1', version: 3, tags: ['page:a1'], contentHash: '', gone: true, json: null }];
const running: Server[] = [];

async function answering(status: number, headers: Record<string, string> = {}): Promise<string> {
	const server = createServer((_request, response) => response.writeHead(status, headers).end());
	running.push(server);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(() => running.splice(0).forEach((server) => (server.close(), server.closeAllConnections())));

describe('telling a site', () => {
	it('a signed delivery is taken', async () => {
		const site = await receivingSite(secret);
		await siteConsumer(site.origin, secret).deliver(nothing);
		expect(site.deliveries).toMatchObject([{ changes: [{ type: 'page', documentId: 'a1', version: 3, tags: ['page:a1'], work: null }], version: 3 }]);
		await site.close();
	});

	it.each([401, 403, 404, 502, 503, 504])('a site that answers %i is not reached', async (status) => {
		await expect(siteConsumer(await answering(status), secret).deliver(nothing)).rejects.toThrow(ConsumerUnreachable);
	});

	it.each([400, 413, 422, 500])('a site that answers %i refuses what it was sent', async (status) => {
		await expect(siteConsumer(await answering(status), secret).deliver(nothing)).rejects.toThrow(DeliveryRefused);
	});

	it('nobody follows a redirect with a signed body', async () => {
		const elsewhere = await receivingSite(secret);
		await expect(siteConsumer(await answering(307, { location: `${elsewhere.origin}/api/changes` }), secret).deliver(nothing)).rejects.toThrow(ConsumerUnreachable);
		expect(elsewhere.deliveries).toEqual([]);
		await elsewhere.close();
	});

	it('a connection that broke before the answer is tried again at once', async () => {
		const site = await receivingSite(secret);
		let breaks = 1;
		site.isAnswerLost = () => breaks-- > 0;
		await siteConsumer(site.origin, secret).deliver(nothing);
		expect(site.deliveries).toHaveLength(2);
		await site.close();
	});

	it('a site that is down is named with the next step', async () => {
		const origin = await answering(200);
		await new Promise((done) => running.pop()?.close(done));
		await expect(siteConsumer(origin, secret).deliver(nothing)).rejects.toThrow(/did not answer: .*ECONNREFUSED.*Is the site running\?/);
	});
});
