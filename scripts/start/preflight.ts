/** What must be true before a server starts; each failing is told with its cause and the next step. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, openSync, readFileSync, readSync, closeSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Environment } from '@erasmi/config/environment';
import { Fault, faultOf } from './faults.ts';

/** Below this a database cannot be relied on to finish a write. */
const MIN_FREE_BYTES = 100 * 1024 * 1024;
const DATABASE_TIMEOUT_MS = 5000;

/** @param room the server that is about to start here */
export async function checkBefore(room: 'cms' | 'web', environment: Environment): Promise<void> {
	checkDataDir(environment.dataDir);
	checkDisk(environment.dataDir);
	if (room === 'cms') {
		checkSecrets(environment);
		await checkDatabase(environment.database);
	}
	await (room === 'cms' ? checkPort('CMS_PORT', environment.host, environment.cmsPort) : checkPort('WEB_PORT', environment.host, environment.webPort));
}

export function checkDataDir(dataDir: string): void {
	try {
		mkdirSync(dataDir, { recursive: true });
		const probe = join(dataDir, `.writable-${process.pid}`);
		writeFileSync(probe, 'x');
		rmSync(probe);
	} catch (error) {
		if (codeOf(error) === 'ENOSPC') throw faultOf(error) ?? error;
		throw new Fault(`DATA_DIR cannot be used: ${dataDir} (${codeOf(error)}).`, 'Choose a folder this account may write to, then start again.', error);
	}
}

/** @param freeBytes what an account without privileges may still write */
export function checkDisk(dataDir: string, freeBytes = free(dataDir)): void {
	if (freeBytes >= MIN_FREE_BYTES) return;
	throw new Fault(`The disk of ${dataDir} is full: ${Math.floor(freeBytes / 1024 / 1024)} MB are left.`, `Make room (at least ${MIN_FREE_BYTES / 1024 / 1024} MB), or choose another DATA_DIR, then start again.`);
}

function free(folder: string): number {
	const { bavail, bsize } = statfsSync(folder);
	return bavail * bsize;
}

/** Listens for a moment where the server will listen. */
export async function checkPort(name: 'CMS_PORT' | 'WEB_PORT', host: string, port: number): Promise<void> {
	const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
		const server = createServer();
		server.once('error', resolve);
		server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
	});
	if (!error) return;
	if (error.code === 'EADDRINUSE') {
		throw new Fault(`Port ${port} on ${host} is taken by another program.`, `Stop it, or choose another port: ${name}=${port + 1} npm start`, error);
	}
	if (error.code === 'EACCES') throw new Fault(`This account may not listen on port ${port}.`, `Choose ${name} above 1023, and let a reverse proxy take the low port.`, error);
	throw faultOf(error) ?? error;
}

export async function checkDatabase(database: Environment['database']): Promise<void> {
	if (database.client === 'sqlite') return checkSqlite(database.file);

	const { default: pg } = await import('pg');
	const client = new pg.Client({ connectionString: database.url, connectionTimeoutMillis: DATABASE_TIMEOUT_MS });
	const where = addressOf(database.url);
	// A connection lost later must not end the process from here; the query below tells.
	client.on('error', () => undefined);
	try {
		await client.connect();
		await client.query('select 1');
	} catch (error) {
		const fault = faultOf(error);
		throw new Fault(
			`${fault?.message ?? `The database of DATABASE_URL does not answer (${error instanceof Error ? error.message : String(error)}).`} It was looked for at ${where}.`,
			fault?.next ?? 'Is it running, and is the address right? Try `pg_isready`, then start again.',
			error,
		);
	} finally {
		await client.end().catch(() => undefined);
	}
}

const SQLITE_MAGIC = 'SQLite format 3\0';

function checkSqlite(file: string): void {
	if (!existsSync(file)) return;
	const head = Buffer.alloc(SQLITE_MAGIC.length);
	const descriptor = openSync(file, 'r+');
	const read = readSync(descriptor, head);
	closeSync(descriptor);
	if (read === 0 || head.toString('latin1') === SQLITE_MAGIC) return;
	throw new Fault(`${file} is not a SQLite database.`, 'Restore a backup with `npm run restore -- FILE`, or choose another DATA_DIR.');
}

/** Without the password. */
function addressOf(url: string): string {
	const { hostname, port, pathname } = new URL(url);
	return `${hostname}:${port || 5432}${pathname}`;
}

/**
 * Strapi's secrets belong to the database they were first used with: with others, sessions, tokens and stored
 * keys of that database become worthless without a word. So their fingerprints lie beside it.
 */
export function checkSecrets({ dataDir, strapi }: Pick<Environment, 'dataDir' | 'strapi'>): void {
	const file = join(dataDir, 'secrets.json');
	const now = fingerprints(strapi);
	if (!existsSync(file)) {
		writeFileSync(file, `${JSON.stringify(now, undefined, '\t')}\n`, { mode: 0o600 });
		return;
	}
	const before: unknown = JSON.parse(readFileSync(file, 'utf8'));
	const known = typeof before === 'object' && before !== null ? (before as Record<string, unknown>) : {};
	const changed = Object.keys(now).filter((name) => name in known && known[name] !== now[name]);
	if (changed.length === 0) return;
	throw new Fault(
		`${changed.join(', ')} ${changed.length === 1 ? 'is' : 'are'} not what the database in ${dataDir} was made with.`,
		`Put the old ${changed.length === 1 ? 'value' : 'values'} back into .env.\nIf the change is meant: delete ${file} and start again; everybody then signs in anew, and stored tokens must be made anew.`,
	);
}

function fingerprints(strapi: Environment['strapi']): Record<string, string> {
	const named = {
		APP_KEYS: strapi.appKeys.join(','),
		API_TOKEN_SALT: strapi.apiTokenSalt,
		ADMIN_JWT_SECRET: strapi.adminJwtSecret,
		TRANSFER_TOKEN_SALT: strapi.transferTokenSalt,
		ENCRYPTION_KEY: strapi.encryptionKey,
	};
	return Object.fromEntries(Object.entries(named).map(([name, value]) => [name, createHash('sha256').update(`${name}:${value}`).digest('hex').slice(0, 24)]));
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown');
