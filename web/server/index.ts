/**
 * The site in production: `node web/server/index.ts` after `vite build`.
 *
 * It listens first and loads the site then, so that a restart keeps visitors waiting and does not turn them away.
 */
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { type Environment, EnvironmentError, readEnvironment } from '@erasmi/config/environment';
import { bridge } from '#lib/server/bridge.ts';

/** Milliseconds that running answers have when the process is told to stop. */
const GRACE_MS = 3_000;
const IDLE_MS = 60_000;

// Pages are short-lived garbage. Left alone, V8 gives it up to 130 MB before it cleans up; a sixteenth does as well.
setFlagsFromString('--semi-space-growth-factor=1');

const environment = environmentOrExit();
// Absolute, so that the server and the bundle use the same folder, from wherever the site is started.
process.env['DATA_DIR'] = environment.dataDir;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
let answer: Answer | undefined;
let loading: Promise<Answer> | undefined;

const server = createServer(
	{
		maxHeaderSize: 16 * 1024,
		headersTimeout: 10_000,
		requestTimeout: 30_000,
		keepAliveTimeout: 30_000,
		connectionsCheckingInterval: 5_000,
	},
	(request, response) => {
		if (answer) answer(request, response);
		else void loading?.then((ready) => ready(request, response));
	},
);
server.maxRequestsPerSocket = 10_000;
server.maxHeadersCount = 100;
// Whoever neither sends nor reads for so long holds nothing open any more.
server.timeout = IDLE_MS;
server.on('error', (error: NodeJS.ErrnoException) => {
	const { host, webPort } = environment;
	console.error(error.code === 'EADDRINUSE' ? `Port ${webPort} is taken. Stop what listens there, or set WEB_PORT to another one.` : `The site cannot listen on ${host}:${webPort}: ${error.message}`);
	process.exit(1);
});
server.listen(environment.webPort, environment.host, () => {
	loading = load(Math.round(performance.now()));
});

process.once('SIGTERM', stop);
process.once('SIGINT', stop);

async function load(listeningMs: number): Promise<Answer> {
	const { log } = await import('#lib/server/log.ts');
	log.info({ address: environment.publicOrigin, port: environment.webPort, ms: listeningMs }, 'listening');
	try {
		const { openAnswer } = await import('./answer.ts');
		answer = await openAnswer(environment);
		log.info({ ms: Math.round(performance.now()) }, 'ready');
		return answer;
	} catch (error) {
		log.fatal({ err: error }, 'the site cannot start');
		process.exit(1);
	}
}

function environmentOrExit(): Environment {
	try {
		return readEnvironment(process.env, 'web', join(import.meta.dirname, '../..'));
	} catch (error) {
		if (!(error instanceof EnvironmentError)) throw error;
		console.error(error.message);
		process.exit(1);
	}
}

function stop(): void {
	const closed = new Promise<void>((resolve) => server.close(() => resolve()));
	server.closeIdleConnections();
	setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
	void closed.then(() => Promise.allSettled([...bridge.closing].map((close) => close()))).then(() => process.exit(0));
}
