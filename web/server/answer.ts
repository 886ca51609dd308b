/** Who answers what: kept pages, pages made for one visitor, files and forms. */
import { statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { deliveryPath } from '@erasmi/config/delivery';
import type { Environment } from '@erasmi/config/environment';
import { bridge } from '#lib/server/bridge.ts';
import { log } from '#lib/server/log.ts';
import { planOf } from './cache-key.ts';
import { startDays } from './days.ts';
import { securityHeaders } from './headers.ts';
import { PageCache } from './page-cache.ts';
import { openPageStore } from './page-store.ts';
import { headerOf, remembering } from './request-headers.ts';
import { openSheets } from './sheets.ts';

/** A delivery carries up to fifty entries in six languages. */
const MAX_DELIVERY_BYTES = 32 * 1024 * 1024;
/** No form of the site sends more. */
const MAX_BODY_BYTES = 64 * 1024;
const MAX_URL_LENGTH = 8_000;

/** Set anew on every request, so nobody else can. */
const addressHeader = 'x-erasmi-address';

const buildDir = join(import.meta.dirname, '../build');

/** The bundled site, as adapter-node builds it. */
interface Bundle {
	handler: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
	server: { respond(request: Request, options: { getClientAddress: () => string; platform: object }): Promise<Response> };
}

export async function openAnswer({ publicOrigin, dataDir, trustProxy }: Environment): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
	const { handler, server } = await openBundle();
	const addressOf = trustProxy ? forwardedAddress : ({ socket }: IncomingMessage) => socket.remoteAddress ?? '';
	const store = openPageStore(join(dataDir, 'web'), String(statSync(join(buildDir, 'adapter-node.js')).mtimeMs));
	const withSheet = openSheets(join(buildDir, 'client'));
	const cache = new PageCache(async (url, headers = {}) => withSheet(await server.respond(new Request(publicOrigin + url, { headers }), { getClientAddress: () => '127.0.0.1', platform: {} })), {
		store,
		onServed: ({ visit }, request) => {
			if (visit !== undefined && request.method === 'GET' && !isRobot(headerOf(request, 'user-agent'))) for (const count of bridge.visited) count(visit);
		},
		onFailure: (url, reason) => log.warn({ path: url.split('?')[0], ...(reason instanceof Error ? { err: reason } : { status: reason }) }, 'a page could not be made anew; the old one stays'),
		onStoreFailure: (url, error) => log.warn({ path: url.split('?')[0], err: error }, 'the copies of pages on disk cannot be used; pages are answered from memory'),
	});
	bridge.invalidated.add((tags) => cache.invalidate(tags));
	startDays();
	bridge.closing.add(async () => {
		cache.close();
		store.close();
	});
	const { host, protocol } = new URL(publicOrigin);

	return (request, response) => {
		const url = request.url ?? '/';
		if (request.method !== 'GET' && request.method !== 'HEAD') return send(url, request, response);
		if (cache.serveKept(url, request, response)) return;
		if (url.length > MAX_URL_LENGTH || !url.startsWith('/')) return refuse(response, url.startsWith('/') ? 414 : 400);
		const plan = planOf(url);
		if (plan.kind === 'keep') finish(cache.serve(plan.url, request, response), response);
		else if (plan.kind === 'render') finish(cache.serveOnce(plan.url, request, response), response);
		else pass(request, response);
	};

	function send(url: string, request: IncomingMessage, response: ServerResponse): void {
		if (request.method !== 'POST') return refuse(response, 405);
		const length = Number(request.headers['content-length']);
		if (!Number.isSafeInteger(length)) return refuse(response, 411);
		if (length > (url.startsWith(deliveryPath) ? MAX_DELIVERY_BYTES : MAX_BODY_BYTES)) return refuse(response, 413);
		pass(request, response);
	}

	/** Files and forms: the handler of the build does these. */
	function pass(request: IncomingMessage, response: ServerResponse): void {
		for (const [name, value] of securityHeaders) response.setHeader(name, value);
		// Whatever a client or a proxy says: there is one public address, and every link and origin check is about it.
		request.headers['host'] = host;
		request.headers['x-forwarded-proto'] = protocol.slice(0, -1);
		request.headers[addressHeader] = addressOf(request);
		handler(request, response, () => refuse(response, 404));
	}
}

async function openBundle(): Promise<Bundle> {
	// The handler of adapter-node reads these when it is loaded.
	process.env['PROTOCOL_HEADER'] = 'x-forwarded-proto';
	process.env['HOST_HEADER'] = 'host';
	process.env['ADDRESS_HEADER'] = addressHeader;
	process.env['BODY_SIZE_LIMIT'] = String(MAX_DELIVERY_BYTES);
	const { handler } = (await import(join(buildDir, 'handler.js'))) as Pick<Bundle, 'handler'>;
	const { server } = (await import(join(buildDir, 'adapter-node.js'))) as Pick<Bundle, 'server'>;
	return { handler, server };
}

/** The proxy adds the address it saw at the end; what stands before it anybody may have written. */
function forwardedAddress({ headers, socket }: IncomingMessage): string {
	return String(headers['x-forwarded-for'] ?? '').split(',').at(-1)?.trim() || (socket.remoteAddress ?? '');
}

/** Programs that say who they are. */
const isRobot = remembering((agent) => agent === '' || /bot|crawl|spider|slurp|preview|monitor|curl|wget|python|headless/i.test(agent));

function finish(work: Promise<void>, response: ServerResponse): void {
	work.catch((error: unknown) => {
		log.error({ err: error }, 'an answer failed');
		if (response.headersSent) response.destroy();
		else refuse(response, 500);
	});
}

function refuse(response: ServerResponse, status: number): void {
	response.writeHead(status, [...securityHeaders.flat(), 'content-type', 'text/plain; charset=utf-8', 'cache-control', 'no-store', ...(status >= 411 && status < 500 ? ['connection', 'close'] : [])]);
	response.end(`${status}\n`);
}
