/** A real CMS for tests: a Strapi in its own process, on SQLite or PostgreSQL, with a way to run code inside it. */
import { execFile, fork, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Core } from '@strapi/strapi';
import { freePort } from '../../scripts/tooling/free-port.ts';
import { createDatabase } from './postgres.ts';

export type Database = 'sqlite' | 'postgres';

export interface CmsOptions {
	database?: Database;
	/** Added to the environment of the CMS, for example `SITE_ORIGINS`. Without `SEED_CONTENT` the vocabularies are there and nothing else. */
	env?: Record<string, string>;
	/** An existing folder to go on with, as after a crash. Without it a new one is made and removed at the end. */
	dataDir?: string;
	/** An existing PostgreSQL database to go on with. */
	databaseUrl?: string;
	/** Serves the admin panel as well; it must have been built. */
	admin?: boolean;
}

/** What a test needs to reach a running CMS, also from another process. */
export interface CmsAddress {
	database: Database;
	origin: string;
	dataDir: string;
	controlPort: number;
	controlSecret: string;
	env: Record<string, string>;
}

export interface Cms extends CmsAddress {
	/**
	 * Runs a function inside the CMS and gives back what it returns, as JSON. The function is sent as text: it sees its
	 * two parameters and nothing of the file around it.
	 * @throws CmsCallError with name, message and `details` of the error inside
	 */
	call<T, A = unknown>(fn: (strapi: Core.Strapi, args: A) => T | Promise<T>, args?: A): Promise<T>;
}

export interface OwnCms extends Cms {
	process: ChildProcess;
	/** Everything it wrote to its console. */
	log(): string;
	stop(): Promise<void>;
	/** Ends it at once, as a power cut does. Data stays. */
	kill(): Promise<void>;
}

export class CmsCallError extends Error {
	override name = 'CmsCallError';
	/** Name of the error inside, such as `ValidationError`. */
	readonly kind: string;
	readonly details: unknown;

	constructor(kind: string, message: string, details: unknown, cause: unknown) {
		super(message, { cause });
		this.kind = kind;
		this.details = details;
	}
}

/** Strapi reads `.env` of its folder, where somebody may have written what they like. Tests say everything themselves. */
const noFile = devNull;
const root = resolve(import.meta.dirname, '..', '..');
const cache = join(root, '.cache', 'cms-test');
/** A start takes 10 s of a processor; a busy machine gives it a twentieth. */
const START_TIMEOUT_MS = 300_000;

/** Values that only tests use. */
export const testSecrets = {
	SITE_TOKEN: 'test-site-token-0123456789abcdef0123456789',
	PREVIEW_TOKEN: 'test-preview-token-0123456789abcdef0123456789',
	FEED_SECRET: 'test-feed-secret-0123456789abcdef0123456789',
	APP_KEYS: 'test-key-0123456789abcdef0123456789-one,test-key-0123456789abcdef0123456789-two',
	API_TOKEN_SALT: 'test-api-token-salt-0123456789abcdef0123456789',
	ADMIN_JWT_SECRET: 'test-admin-jwt-secret-0123456789abcdef0123456789',
	TRANSFER_TOKEN_SALT: 'test-transfer-token-salt-0123456789abcdef0123456789',
	ENCRYPTION_KEY: 'test-encryption-key-0123456789abcdef0123456789',
	JWT_SECRET: 'test-jwt-secret-0123456789abcdef0123456789',
	ADMIN_EMAIL: 'admin@example.org',
	ADMIN_PASSWORD: 'Test-Password-2026',
} as const;

/** Starts a CMS of the caller's own. Who starts it, stops it. */
export async function startCms({ database = 'sqlite', env = {}, dataDir, databaseUrl, admin = false }: CmsOptions = {}): Promise<OwnCms> {
	await compile();
	const ownFolder = dataDir === undefined;
	const folder = dataDir ?? mkdtempSync(join(tmpdir(), 'erasmi-cms-'));
	const port = await freePort();
	const controlSecret = randomBytes(16).toString('hex');
	const full: Record<string, string> = {
		...testSecrets,
		HOST: '127.0.0.1',
		CMS_PORT: String(port),
		CMS_ORIGIN: `http://127.0.0.1:${port}`,
		DATA_DIR: folder,
		DATABASE_CLIENT: database,
		...(database === 'postgres' ? { DATABASE_URL: databaseUrl ?? (await createDatabase(env.SEED_CONTENT === 'none' ? 'empty' : 'filled')) } : {}),
		NODE_ENV: 'test',
		SEED_CONTENT: 'vocabulary',
		...env,
	};
	if (database === 'sqlite' && !existsSync(join(folder, 'cms.db')) && full.SEED_CONTENT !== 'none') await copyTemplate(folder);

	const { child, log } = forkChild({ ...full, CMS_CONTROL_SECRET: controlSecret, CMS_TEST_ADMIN: admin ? '1' : '0' });
	const controlPort = await untilReady(child, log);
	const address: CmsAddress = { database, origin: full.CMS_ORIGIN ?? '', dataDir: folder, controlPort, controlSecret, env: full };

	return {
		...connect(address),
		process: child,
		log,
		async stop() {
			await end(child, 'SIGTERM');
			if (ownFolder) rmSync(folder, { recursive: true, force: true });
		},
		kill: () => end(child, 'SIGKILL'),
	};
}

/** Talks to a CMS that somebody else started. */
export function connect(address: CmsAddress): Cms {
	return {
		...address,
		async call<T, A>(fn: (strapi: Core.Strapi, args: A) => T | Promise<T>, args?: A): Promise<T> {
			const response = await fetch(`http://127.0.0.1:${address.controlPort}/`, {
				method: 'POST',
				headers: { 'x-control': address.controlSecret },
				body: JSON.stringify({ source: fn.toString(), args }),
			});
			const { value, error } = (await response.json()) as { value: T; error?: { name: string; message: string; details: unknown; stack: string } };
			if (error) throw new CmsCallError(error.name, error.message, error.details, error.stack);
			return value;
		},
	};
}

/** @returns the process, and what reads everything it wrote to its console */
function forkChild(env: Record<string, string>): { child: ChildProcess; log: () => string } {
	const child = fork(join(import.meta.dirname, 'cms-child.ts'), { cwd: root, env: { PATH: process.env.PATH, HOME: process.env.HOME, ENV_PATH: noFile, ...env }, execPath: nodePath(), silent: true });
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (output += part.toString()));
	return { child, log: () => output };
}

/** The Node that runs the tests may be the one of the machine; the CMS needs the one of the project. */
const nodePath = (): string => {
	const own = join(root, 'node_modules', '.bin', 'node');
	return existsSync(own) ? own : process.execPath;
};

async function untilReady(child: ChildProcess, output: () => string): Promise<number> {
	return new Promise((done, fail) => {
		const stop = (reason: string): void => {
			clearTimeout(timer);
			child.kill('SIGKILL');
			fail(new Error(`The CMS did not start: ${reason}\n${output()}`));
		};
		const timer = setTimeout(stop, START_TIMEOUT_MS, `no answer within ${START_TIMEOUT_MS / 1000} s`);
		child.once('exit', (code) => stop(`it ended with code ${code}`));
		child.on('message', (message: { ready?: boolean; controlPort: number }) => {
			if (!message.ready) return;
			clearTimeout(timer);
			child.removeAllListeners('exit');
			done(message.controlPort);
		});
	});
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = new Promise((done) => child.once('exit', done));
	child.kill(signal);
	const patience = setTimeout(() => child.kill('SIGKILL'), 10_000);
	await gone;
	clearTimeout(patience);
}

/** Hash of everything the CMS is made of, without the admin panel. */
function fingerprint(patterns: readonly string[]): string {
	const hash = createHash('sha256');
	for (const file of globSync([...patterns], { cwd: root }).sort()) {
		const path = join(root, file);
		if (statSync(path).isFile()) hash.update(file).update(readFileSync(path));
	}
	return hash.digest('hex').slice(0, 16);
}

const compiled = ['cms/config/**/*.ts', 'cms/src/*.ts', 'cms/src/{api,components,schema}/**/*.ts', 'cms/tsconfig.json', 'config/src/{locales,types,environment}.ts'];
const everything = [...compiled, 'cms/src/plugin-kit/*.ts', 'cms/src/plugins/*/server/**/*.ts', 'config/src/**/*.{ts,json}', 'scripts/seed/*.ts', 'package-lock.json'];

let compiling: Promise<void> | undefined;

/** Compiles the CMS unless its output is already up to date. */
export function compile(): Promise<void> {
	compiling ??= (async () => {
		const stamp = join(root, 'cms', 'dist', '.sources');
		const wanted = fingerprint(compiled);
		if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
		await promisify(execFile)(nodePath(), [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'cms/tsconfig.json'], { cwd: root });
		writeFileSync(stamp, wanted);
	})();
	return compiling;
}

/** Creating the tables and terms takes longer than everything else of a start, so a finished database is kept. */
async function copyTemplate(folder: string): Promise<void> {
	const template = join(cache, `${fingerprint(everything)}.db`);
	if (!existsSync(template)) {
		mkdirSync(cache, { recursive: true });
		const making = mkdtempSync(join(tmpdir(), 'erasmi-template-'));
		await fill(making);
		for (const old of globSync('*.db', { cwd: cache })) rmSync(join(cache, old), { force: true });
		cpSync(join(making, 'cms.db'), `${template}.${process.pid}`);
		renameSync(`${template}.${process.pid}`, template);
		rmSync(making, { recursive: true, force: true });
	}
	cpSync(template, join(folder, 'cms.db'));
}

/**
 * Starts a CMS on an empty PostgreSQL database once, so that its tables and the vocabularies are there.
 * @returns the same address
 * @throws Error with what the CMS said
 */
export async function fillDatabase(url: string): Promise<string> {
	await compile();
	const folder = mkdtempSync(join(tmpdir(), 'erasmi-template-'));
	await fill(folder, { DATABASE_CLIENT: 'postgres', DATABASE_URL: url });
	rmSync(folder, { recursive: true, force: true });
	return url;
}

async function fill(folder: string, env: Record<string, string> = {}): Promise<void> {
	const { child, log } = forkChild({ ...testSecrets, HOST: '127.0.0.1', DATA_DIR: folder, NODE_ENV: 'test', SEED_CONTENT: 'vocabulary', CMS_TEST_MODE: 'template', ...env });
	const code = await new Promise((done) => child.once('exit', done));
	if (code !== 0) throw new Error(`The CMS could not make its database (code ${code}):\n${log()}`);
}
