/** A Meilisearch server that answers every search with all it was given, until it is told to fail. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Work } from '@erasmi/config/search/document';
import { toMeilisearch, type MeilisearchDocument } from '@erasmi/config/search/meilisearch-document';
import { DEFAULT_PREFIX, indexName } from '@erasmi/config/search/meilisearch-writer';

export type Fault = 'hanging' | 'stopped' | 'answering 500' | 'slow' | 'disk full' | 'cutting answers off' | 'talking nonsense';

export interface FakeMeilisearch {
	url: string;
	/** Searches, pings left out, that it answered. */
	readonly answered: number;
	/** Searches that arrived while it failed. */
	readonly askedInVain: number;
	fail(fault: Fault): Promise<void>;
	recover(): Promise<void>;
	close(): Promise<void>;
}

/** Longer than anybody waits for a search. */
const SLOW_MS = 2000;

export async function fakeMeilisearch(works: readonly Work[] = []): Promise<FakeMeilisearch> {
	const documents = works.flatMap((work) => work.documents);
	const held = (index: string): MeilisearchDocument[] => documents.filter(({ locale }) => indexName(DEFAULT_PREFIX, locale) === index).map(toMeilisearch);
	let fault: Fault | undefined;
	let [answered, askedInVain] = [0, 0];
	const timers = new Set<NodeJS.Timeout>();
	const server = createServer((request, response) => {
		void bodyOf(request).then((body) => {
			if ('federation' in body && fault) askedInVain++;
			else if ('federation' in body) answered++;
			answer(response, fault, resultOf(request.url ?? '', body, held), timers);
		});
	});
	await listen(server, 0);
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		get answered() {
			return answered;
		},
		get askedInVain() {
			return askedInVain;
		},
		async fail(kind) {
			fault = kind;
			askedInVain = 0;
			if (kind === 'stopped') await stop(server);
		},
		async recover() {
			const wasStopped = fault === 'stopped';
			fault = undefined;
			if (wasStopped) await listen(server, port);
		},
		async close() {
			timers.forEach(clearTimeout);
			if (server.listening) await stop(server);
		},
	};
}

function answer(response: ServerResponse, fault: Fault | undefined, result: unknown, timers: Set<NodeJS.Timeout>): void {
	const json = (status: number, body: unknown): void => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
	if (fault === 'hanging') return;
	if (fault === 'answering 500') return json(500, { message: 'An internal error has occurred.', code: 'internal', type: 'internal' });
	if (fault === 'disk full') return json(507, { message: 'No space left on device (os error 28)', code: 'no_space_left_on_device', type: 'system' });
	if (fault === 'talking nonsense') return void response.writeHead(200, { 'content-type': 'application/json' }).end('<html>');
	if (fault === 'cutting answers off') return void response.writeHead(200, { 'content-length': '1000' }).write('{"hits":', () => response.destroy());
	if (fault !== 'slow') return json(200, result);
	timers.add(setTimeout(() => json(200, result), SLOW_MS));
}

interface Body {
	federation?: unknown;
	queries?: { indexUid: string }[];
}

function resultOf(path: string, { federation, queries = [] }: Body, held: (index: string) => MeilisearchDocument[]): unknown {
	const found = (index = ''): object => ({ hits: held(index), estimatedTotalHits: held(index).length, facetDistribution: {} });
	if (path !== '/multi-search') return found(/^\/indexes\/([^/]+)\/search$/.exec(path)?.[1]);
	return federation ? { ...found(queries[0]?.indexUid), facetsByIndex: {} } : { results: queries.map(({ indexUid }) => found(indexUid)) };
}

async function bodyOf(request: IncomingMessage): Promise<Body> {
	const chunks: Buffer[] = [];
	for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
	return JSON.parse(Buffer.concat(chunks).toString() || '{}') as Body;
}

const listen = (server: Server, port: number): Promise<void> => new Promise((resolve) => void server.listen(port, '127.0.0.1', resolve));

function stop(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}
