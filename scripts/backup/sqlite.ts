/** The SQLite database as one file. */
import { stat } from 'node:fs/promises';
import Database from 'better-sqlite3';
import { feedStatements } from './feed.ts';
import { BackupError } from './manifest.ts';

/** Milliseconds to wait for a writer that holds the database. */
const BUSY_TIMEOUT_MS = 20_000;

/** A consistent copy, also while the CMS is writing. @returns rows of each table */
export function dumpSqlite(database: string, target: string): Record<string, number> {
	const source = new Database(database, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
	try {
		source.prepare('vacuum into ?').run(target);
	} finally {
		source.close();
	}
	return countRows(target);
}

/** @throws {BackupError} when SQLite itself finds the file damaged */
export function checkSqlite(file: string): Record<string, number> {
	const database = new Database(file, { readonly: true, fileMustExist: true });
	try {
		const verdict = database.pragma('integrity_check', { simple: true });
		if (verdict !== 'ok') throw new BackupError(`The database in the backup is damaged: ${String(verdict)}. Take another backup.`);
	} finally {
		database.close();
	}
	return countRows(file);
}

/** Adjusts the change feed in a database that nobody has opened yet. */
export function adjustFeed(file: string): void {
	const database = new Database(file, { fileMustExist: true });
	try {
		for (const statement of feedStatements()) database.exec(statement);
	} finally {
		database.close();
	}
}

/** A file without a table counts as empty: Strapi makes one when it opens the database. */
export async function isEmptySqlite(file: string): Promise<boolean> {
	const size = (await stat(file).catch(() => undefined))?.size ?? 0;
	return size === 0 || Object.keys(countRows(file)).length === 0;
}

function countRows(file: string): Record<string, number> {
	const database = new Database(file, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
	try {
		const tables = database.prepare<[], { name: string }>("select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name").all();
		return Object.fromEntries(tables.map(({ name }) => [name, database.prepare<[], { n: number }>(`select count(*) as n from "${name}"`).get()?.n ?? 0]));
	} finally {
		database.close();
	}
}
