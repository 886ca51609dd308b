/** A site as the change feed sees it: takes signed deliveries, keeps the newest state, fails on demand. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deliveryPath, inventoryPath, signatureHeader, verify, type Change, type Delivery } from '@erasmi/config/delivery';
import type { ConceptLabels, Work } from '@erasmi/config/search/document';
import type { Inventory } from '@erasmi/config/search/engine';
import type { ContentType } from '@erasmi/config/types';
import { testSecrets } from './cms.ts';

export interface ReceivingSite {
	origin: string;
	/** Every delivery that was taken, in order of arrival, with the moment it arrived. */
	deliveries: (Delivery & { at: number })[];
	/** Newest state by `type:documentId`; older versions are ignored, as a site must. */
	state: Map<string, Change>;
	concepts: ConceptLabels[];
	/** Status to answer instead of taking a delivery; `undefined` takes it. */
	answer: ((delivery: Delivery) => number | undefined) | undefined;
	/** True: the delivery is kept, but the answer never arrives, as when the line breaks. */
	isAnswerLost: (() => boolean) | undefined;
	/** What it says it holds when it is asked. */
	inventory: Inventory;
	/** What it answers on other paths; `undefined` is a 404. The body of a question that is not signed is `undefined`. */
	other: ((path: string, body: unknown) => object | undefined | Promise<object | undefined>) | undefined;
	/** Takes what a delivery brings before it is acknowledged, as the search of a real site does. */
	apply: ((delivery: Delivery) => Promise<void>) | undefined;
	/** Deliveries with a signature that is not right. */
	refused: number;
	work(type: ContentType, documentId: string): Work | null | undefined;
	changes(): Change[];
	forget(): void;
	close(): Promise<void>;
}

export async function receivingSite(secret: string = testSecrets.FEED_SECRET): Promise<ReceivingSite> {
	const site: ReceivingSite = {
		origin: '',
		deliveries: [],
		state: new Map(),
		concepts: [],
		answer: undefined,
		isAnswerLost: undefined,
		inventory: { works: {}, version: 0 },
		other: undefined,
		apply: undefined,
		refused: 0,
		work: (type, documentId) => site.state.get(`${type}:${documentId}`)?.work,
		changes: () => site.deliveries.flatMap(({ changes }) => changes),
		forget() {
			site.deliveries.length = 0;
		},
		close: () => new Promise((done) => (server.close(() => done()), server.closeAllConnections())),
	};

	async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const parts: Buffer[] = [];
		for await (const part of request) parts.push(part);
		const body = Buffer.concat(parts).toString();
		const header = request.headers[signatureHeader];
		const isSigned = verify(secret, body, typeof header === 'string' ? header : undefined).ok;
		if (request.url !== deliveryPath && request.url !== inventoryPath) {
			const answer = await site.other?.(request.url ?? '', isSigned ? JSON.parse(body) : undefined);
			return void response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' }).end(answer && JSON.stringify(answer));
		}
		if (!isSigned) {
			site.refused++;
			return void response.writeHead(401).end();
		}
		if (request.url === inventoryPath) return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(site.inventory));
		const delivery = JSON.parse(body) as Delivery;
		const status = site.answer?.(delivery);
		if (status !== undefined) return void response.writeHead(status).end();
		await site.apply?.(delivery);
		site.deliveries.push({ ...delivery, at: Date.now() });
		for (const change of delivery.changes) {
			const key = `${change.type}:${change.documentId}`;
			if ((site.state.get(key)?.version ?? 0) < change.version) site.state.set(key, change);
		}
		if (delivery.concepts) site.concepts = delivery.concepts;
		if (site.isAnswerLost?.()) return void request.socket.destroy();
		response.writeHead(204).end();
	}

	const server = createServer((request, response) => void take(request, response));
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	site.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return site;
}
