/**
 * The site in production: `node web/server/index.ts` after `vite build`.
 *
 * It listens first and loads the site then, so that a restart keeps visitors waiting and does not turn them away.
 */
import { statSync } from 'node:fs';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { type Environment, EnvironmentError, readEnvironment } from '@erasmi/config/environment';
import { deliveryPath } from '@erasmi/config/delivery';
import { bridge } from '#lib/server/bridge.ts';
import { log } from '#lib/server/log.ts';
import { planOf } from './cache-key.ts';
import { securityHeaders } from './headers.ts';
import { PageCache } from './page-cache.ts';
import { openPageStore } from './page-store.ts';

/** A delivery carries up to fifty entries in six languages. */
const MAX_DELIVERY_BYTES = 32 * 1024 * 1024;
/** No form of the site sends more. */
const MAX_BODY_BYTES = 64 * 1024;
const MAX_URL_LENGTH = 8_000;
/** Milliseconds that running answers have when the process is told to stop. */
const GRACE_MS = 3_000;

// Pages are short-lived garbage. Left alone, V8 gives it up to 130 MB before it cleans up; a sixteenth does as well.
setFlagsFromString('--semi-space-growth-factor=1');

const root = join(import.meta.dirname, '../..');
const buildDir = join(import.meta.dirname, '../build');

const environment = environmentOrExit();
prepareHandler(environment);

const store = openPageStore(join(environment.dataDir, 'web'), String(statSync(join(buildDir, 'adapter-node.js')).mtimeMs));
bridge.closing.add(async () => store.close());

/** The bundled site, as adapter-node builds it. */
interface Bundle {
	handler: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
	server: { respond(request: Request, options: { getClientAddress: () => string; platform: object }): Promise<Response> };
}
let bundle: Bundle | undefined;
const loading = load();
loading.catch((error: unknown) => {
	log.fatal({ err: error }, 'the site cannot start');
	process.exit(1);
});

const cache = new PageCache(
	async (url, headers = {}) => (await loading).server.respond(new Request(environment.publicOrigin + url, { headers }), { getClientAddress: () => '127.0.0.1', platform: {} }),
	{ store, onFailure: (url, reason) => log.warn({ path: url.split('?')[0], ...(reason instanceof Error ? { err: reason } : { status: reason }) }, 'a page could not be made anew; the old one stays') },
);
bridge.invalidated.add((tags) => cache.invalidate(tags));

const server = createServer(
	{
		maxHeaderSize: 16 * 1024,
		headersTimeout: 10_000,
		requestTimeout: 30_000,
		keepAliveTimeout: 30_000,
		connectionsCheckingInterval: 5_000,
	},
	answer,
);
server.maxRequestsPerSocket = 10_000;
server.on('error', (error: NodeJS.ErrnoException) => {
	const text = error.code === 'EADDRINUSE' ? `Port ${environment.webPort} is taken. Stop what listens there, or set WEB_PORT to another one.` : `The site cannot listen on ${environment.host}:${environment.webPort}: ${error.message}`;
	console.error(text);
	process.exit(1);
});
server.listen(environment.webPort, environment.host, () => log.info({ address: environment.publicOrigin, port: environment.webPort, ms: Math.round(performance.now()) }, 'listening'));

process.once('SIGTERM', stop);
process.once('SIGINT', stop);

function answer(request: IncomingMessage, response: ServerResponse): void {
	const url = request.url ?? '/';
	const { method } = request;
	if (method === 'GET' || method === 'HEAD') {
		if (cache.serveKept(url, request, response)) return;
		if (url.length > MAX_URL_LENGTH || !url.startsWith('/')) return refuse(response, url.startsWith('/') ? 414 : 400);
		const plan = planOf(url);
		if (plan.kind === 'keep') return finish(cache.serve(plan.url, request, response), response);
		if (plan.kind === 'render') return finish(cache.serveOnce(plan.url, request, response), response);
		return pass(request, response);
	}
	if (method !== 'POST') return refuse(response, 405);
	const length = Number(request.headers['content-length']);
	if (!Number.isSafeInteger(length)) return refuse(response, 411);
	if (length > (url.startsWith(deliveryPath) ? MAX_DELIVERY_BYTES : MAX_BODY_BYTES)) return refuse(response, 413);
	pass(request, response);
}

/** Files and forms: the handler of the build does these. */
function pass(request: IncomingMessage, response: ServerResponse): void {
	for (const [name, value] of securityHeaders) response.setHeader(name, value);
	// Whatever a client or a proxy says: there is one public address, and every link and origin check is about it.
	const { host, protocol } = new URL(environment.publicOrigin);
	request.headers['host'] = host;
	request.headers['x-forwarded-proto'] = protocol.slice(0, -1);
	const go = ({ handler }: Bundle): void => handler(request, response, () => refuse(response, 404));
	if (bundle) go(bundle);
	else finish(loading.then(go), response);
}

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

async function load(): Promise<Bundle> {
	const { handler } = (await import(join(buildDir, 'handler.js'))) as Pick<Bundle, 'handler'>;
	const { server: site } = (await import(join(buildDir, 'adapter-node.js'))) as Pick<Bundle, 'server'>;
	log.info({ ms: Math.round(performance.now()) }, 'ready');
	return (bundle = { handler, server: site });
}

/** The handler of adapter-node reads these when it is loaded. */
function prepareHandler({ dataDir }: Environment): void {
	process.env['DATA_DIR'] = dataDir;
	process.env['PROTOCOL_HEADER'] = 'x-forwarded-proto';
	process.env['HOST_HEADER'] = 'host';
	process.env['BODY_SIZE_LIMIT'] = String(MAX_DELIVERY_BYTES);
}

function environmentOrExit(): Environment {
	try {
		return readEnvironment(process.env, 'web', root);
	} catch (error) {
		if (!(error instanceof EnvironmentError)) throw error;
		console.error(error.message);
		process.exit(1);
	}
}

function stop(signal: NodeJS.Signals): void {
	log.info({ signal }, 'stopping');
	const closed = new Promise<void>((resolve) => server.close(() => resolve()));
	server.closeIdleConnections();
	setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
	void closed
		.then(() => Promise.allSettled([...bridge.closing].map((close) => close())))
		.then(() => process.exit(0));
}
