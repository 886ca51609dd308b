/**
 * The disk copy of everything the site has loaded: with it, a restart while the CMS is down still serves every page.
 * One table, so that a crash leaves either the old or the new text of an entry, never half of one.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

export interface Saved {
	value: unknown;
	version: number;
}

/** What is in use is in memory anyway. */
const CACHE_KB = 1_000;

/** Raised when the stored shape changes: an older copy is then dropped and loaded anew. */
const FORMAT = 1;

export class Snapshot {
	readonly #database: Database.Database;
	readonly #read: Database.Statement<[string], { value: string; version: number }>;
	readonly #write: Database.Statement<[string, number, string]>;
	readonly #remove: Database.Statement<[string]>;
	readonly #version: Database.Statement<[string], { version: number }>;

	/** @param folder is created when it is missing */
	constructor(folder: string) {
		mkdirSync(folder, { recursive: true });
		this.#database = new Database(join(folder, 'content.db'));
		this.#database.pragma('journal_mode = WAL');
		this.#database.pragma('synchronous = NORMAL');
		this.#database.pragma(`cache_size = ${-CACHE_KB}`);
		if (this.#database.pragma('user_version', { simple: true }) !== FORMAT) {
			this.#database.exec(`drop table if exists content; create table content (key text primary key, version integer not null, value text not null) without rowid; pragma user_version = ${FORMAT}`);
		}
		this.#read = this.#database.prepare('select value, version from content where key = ?');
		this.#write = this.#database.prepare('insert into content (key, version, value) values (?, ?, ?) on conflict (key) do update set version = excluded.version, value = excluded.value');
		this.#remove = this.#database.prepare('delete from content where key = ?');
		this.#version = this.#database.prepare('select version from content where key = ?');
	}

	get(key: string): Saved | undefined {
		const row = this.#read.get(key);
		return row && { value: JSON.parse(row.value) as unknown, version: row.version };
	}

	/** @returns -1 when nothing is stored under the key */
	versionOf(key: string): number {
		return this.#version.get(key)?.version ?? -1;
	}

	set(key: string, value: unknown, version: number): void {
		this.#write.run(key, version, JSON.stringify(value ?? null));
	}

	delete(key: string): void {
		this.#remove.run(key);
	}

	close(): void {
		this.#database.close();
	}
}
