/** The disk copy of finished pages: after a restart they are served at once, while they are made anew behind. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { PageStore } from './page-cache.ts';
import { type Encoding, type Page, type Variant, bytesOf, visitIn } from './page.ts';

interface Row {
	status: number;
	tags: string;
	size: number;
	variants: string;
	br: Buffer | null;
	gzip: Buffer | null;
	identity: Buffer | null;
}

/** Pages that are visited are in memory anyway. */
const CACHE_KB = 1_000;

/** Older pages are dropped first. */
const MAX_PAGES = 20_000;
/** Pages that are written between two looks at how many there are. */
const PRUNE_EVERY = 500;

export interface DiskPages extends PageStore {
	close(): void;
}

/**
 * @param build pages of another build have other style sheets and are dropped
 * @param maxPages older ones are dropped, now and while it is written to
 */
export function openPageStore(folder: string, build: string, maxPages = MAX_PAGES): DiskPages {
	mkdirSync(folder, { recursive: true });
	const file = join(folder, 'pages.db');
	const database = new Database(file);
	try {
		return pagesIn(database, build, maxPages);
	} catch (error) {
		database.close();
		if (!(error instanceof Database.SqliteError) || !/^SQLITE_(CORRUPT|NOTADB)/.test(error.code)) throw error;
		// What a power cut has broken is begun anew: every page can be made again.
		for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
		return pagesIn(new Database(file), build, maxPages);
	}
}

function pagesIn(database: Database.Database, build: string, maxPages: number): DiskPages {
	database.pragma('journal_mode = WAL');
	database.pragma('synchronous = OFF');
	database.pragma(`cache_size = ${-CACHE_KB}`);
	database.exec('create table if not exists pages (url text primary key, build text, at integer, status integer, tags text, size integer, variants text, br blob, gzip blob, identity blob)');
	database.exec('create index if not exists pages_at on pages (at)');
	database.prepare('delete from pages where build <> ?').run(build);
	const prune = database.prepare('delete from pages where url in (select url from pages order by at desc limit -1 offset ?)');
	prune.run(maxPages);
	let written = 0;
	const read = database.prepare<[string], Row>('select status, tags, size, variants, br, gzip, identity from pages where url = ?');
	const write = database.prepare('insert or replace into pages (url, build, at, status, tags, size, variants, br, gzip, identity) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
	const remove = database.prepare<[string]>('delete from pages where url = ?');
	return {
		get(url) {
			const row = read.get(url);
			return row && toPage(row);
		},
		set(url, { status, tags, size, variants }) {
			const heads = Object.fromEntries(Object.entries(variants).map(([encoding, { etag, head }]) => [encoding, { etag, head }]));
			write.run(url, build, Date.now(), status, tags.join(' '), size, JSON.stringify(heads), blob(variants.br), blob(variants.gzip), blob(variants.identity));
			if (++written % PRUNE_EVERY === 0) prune.run(maxPages);
		},
		delete: (url) => void remove.run(url),
		close: () => void database.close(),
	};
}

const blob = (variant: Variant | undefined): Buffer | undefined => variant && bytesOf(variant);

function toPage(row: Row): Page {
	const heads = JSON.parse(row.variants) as Partial<Record<Encoding, { etag: string; head: string[] }>>;
	const variants: Page['variants'] = {};
	for (const encoding of ['br', 'gzip', 'identity'] as const) {
		const head = heads[encoding];
		const body = row[encoding];
		if (head && body) variants[encoding] = { body: body.toString('latin1'), ...head };
	}
	const tags = row.tags.split(' ').filter(Boolean);
	return { ...visitIn(tags), status: row.status, tags, keepable: true, variants, size: row.size };
}
