/**
 * `npm start` after everything is installed: secrets, build, content, servers, addresses; and a clean end.
 *
 * `--dev` watches the sources instead of building them, `--verbose` shows all lines of the servers.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment, type Environment } from '@erasmi/config/environment';
import { isAlive } from '../tooling/bootstrap.mjs';
import { buildOutdated } from './build-all.ts';
import { ensureEnvFile, merged } from './dotenv.ts';
import { Fault, faultOf, printable } from './faults.ts';
import { faultOfExit, Server, type ServerOptions } from './instance.ts';
import { root } from './paths.ts';
import { checkBefore, checkDataDir } from './preflight.ts';
import { progressBar, step } from './progress.ts';
import { graveLine } from './grave-line.ts';
import { importContent } from './import-content.ts';
import { printAccounts } from './accounts.ts';

const isDev = process.argv.includes('--dev');
const isVerbose = isDev || process.argv.includes('--verbose');

const servers: Server[] = [];
let isRunning = false;
const stopped = new Promise<'stopped'>((resolve) => {
	let asked = 0;
	const stop = (): void => {
		asked += 1;
		if (asked > 1) void Promise.all(servers.map((server) => server.kill())).then(() => process.exit(1));
		resolve('stopped');
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
	// npm, the shell or the terminal is gone.
	process.once('disconnect', stop);
	process.channel?.unref();
});

try {
	await main();
	process.exit(0);
} catch (error) {
	await Promise.all(servers.map((server) => server.stop()));
	const fault = faultOf(error);
	console.error(`\n${fault ? printable(fault) : String(error instanceof Error ? error.stack : error)}`);
	process.exit(1);
}

async function main(): Promise<void> {
	const { values, generated } = ensureEnvFile(join(root, '.env'), process.env);
	if (generated.length > 0) console.log(`✓ Secrets made and kept in .env: ${generated.join(', ')}`);
	const environment = readEnvironment(merged(values, process.env), 'all', root);
	const env = {
		...merged(values, process.env),
		DATA_DIR: environment.dataDir,
		NODE_ENV: isDev ? 'development' : 'production',
		SEED_DEMO: environment.seedDemo ? '1' : '0',
		// The site and the feed ask for these by name, so that one rule decides what is assumed.
		PUBLIC_ORIGIN: environment.publicOrigin,
		CMS_ORIGIN: environment.cmsOrigin,
		CMS_INTERNAL_ORIGIN: environment.cmsInternalOrigin,
		SITE_ORIGINS: environment.siteOrigins.join(','),
		STRAPI_TELEMETRY_DISABLED: 'true',
	};

	checkDataDir(environment.dataDir);
	const release = claim(environment);
	try {
		await checkBefore('cms', environment);
		await checkBefore('web', environment);
		const setUp = buildOutdated({
			...(isDev ? { only: ['cms'] } : {}),
			meanwhile: () => importContent(environment, env),
		}).then(() => 'ready' as const);
		if ((await Promise.race([setUp, stopped])) === 'stopped') return;
		await serve(environment, env);
	} finally {
		release();
	}
}

async function serve(environment: Environment, env: Record<string, string>): Promise<void> {
	const bar = progressBar('Content');
	const logDir = join(environment.dataDir, 'logs');
	const common = { env, logDir };
	const { cms, web } = isDev ? watchers(environment) : { cms: {}, web: {} };
	servers.push(
		new Server({
			...common,
			...cms,
			name: 'cms',
			readyUrl: `${localOrigin(environment.host, environment.cmsPort)}/_health`,
			onLine: (line) => show('cms', line),
			onProgress: (progress) => bar.show(progress),
		}),
		new Server({ ...common, ...web, name: 'web', readyUrl: `${localOrigin(environment.host, environment.webPort)}/health`, onLine: (line) => show('web', line) }),
	);
	const running = step('Starting', 'Running', async () => {
		await Promise.all(servers.map((server) => server.start()));
		bar.stop();
		await untilSynced(environment);
	}).then(() => 'running' as const);
	if ((await Promise.race([running, stopped])) === 'stopped') return end();

	isRunning = true;
	tell(environment, logDir);
	const end_ = await Promise.race([stopped, ...servers.map((server) => server.exited)]);
	// A signal to the whole group may reach a server before it reaches us.
	if (end_ === 'stopped' || (await Promise.race([stopped, pause(300)])) === 'stopped') return end();
	throw faultOfExit(end_, join(logDir, `${end_.server}.log`));
}

async function end(): Promise<void> {
	console.log('\n· Stopping …');
	await Promise.all(servers.map((server) => server.stop()));
	console.log('✓ Stopped.');
}

/** Both servers watch their sources. */
function watchers({ host, webPort }: Environment): Record<'cms' | 'web', Pick<ServerOptions, 'command'>> {
	const bin = (name: string): string => join(root, 'node_modules', name);
	return {
		cms: { command: { args: [bin('@strapi/strapi/bin/strapi.js'), 'develop'], cwd: join(root, 'cms') } },
		web: { command: { args: [bin('vite/bin/vite.js'), 'dev', '--host', host, '--port', String(webPort), '--strictPort'], cwd: join(root, 'web') } },
	};
}

/** The site's first copy of the content comes from the CMS in the background; pages are missing until it is there. */
async function untilSynced({ host, webPort }: Environment): Promise<void> {
	const deadline = Date.now() + 60_000;
	while (Date.now() < deadline && !(await isSynced(`${localOrigin(host, webPort)}/ready`))) await pause(200);
}

async function isSynced(url: string): Promise<boolean> {
	try {
		const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
		return ((await response.json()) as { status?: string }).status === 'ok';
	} catch {
		// The site is busy with the copy; the caller's patience has an end.
		return false;
	}
}

/**
 * Warnings and errors only, unless somebody wants to see everything. Warnings begin when both run: until then the site
 * says again and again that the CMS does not answer yet.
 */
function show(name: string, line: string): void {
	if (isVerbose) return console.log(`${name} │ ${line}`);
	const grave = graveLine(line);
	if (grave && (isRunning || grave.level !== 'warn')) console.log(`${name} │ ${grave.text}`);
}

function tell(environment: Environment, logDir: string): void {
	console.log(`
  Site     ${environment.publicOrigin}
  Editors  ${environment.cmsOrigin}/admin
  Data     ${environment.dataDir}
  Logs     ${logDir}
`);
	printAccounts(join(environment.dataDir, 'demo-accounts.json'));
	console.log('  Ctrl-C stops both.');
}

/** One start a data folder: two CMS processes on one SQLite file would overwrite each other's work. */
function claim({ dataDir, cmsPort, webPort }: Environment): () => void {
	const file = join(dataDir, 'running.json');
	if (existsSync(file)) {
		const other = parsed(readFileSync(file, 'utf8'));
		if (other?.pid && other.pid !== process.pid && isAlive(other.pid)) {
			throw new Fault(
				`The data in ${dataDir} is in use: process ${other.pid} runs the CMS on port ${other.cmsPort} and the site on port ${other.webPort}.`,
				`Stop it, or give this one other ports and another folder: CMS_PORT=${cmsPort + 1} WEB_PORT=${webPort + 1} DATA_DIR=.data-2 npm start\nIf that process is something else, delete ${file}.`,
			);
		}
	}
	writeFileSync(file, JSON.stringify({ pid: process.pid, cmsPort, webPort }));
	const release = (): void => rmSync(file, { force: true });
	process.once('exit', release);
	return release;
}

interface Running {
	pid?: number;
	cmsPort?: number;
	webPort?: number;
}

/** @returns `undefined` for a file that an abrupt end left half written */
function parsed(text: string): Running | undefined {
	try {
		return JSON.parse(text) as Running;
	} catch {
		return undefined;
	}
}

function localOrigin(host: string, port: number): string {
	const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
	return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}

function pause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
