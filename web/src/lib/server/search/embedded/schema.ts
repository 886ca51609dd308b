/** The tables of one replica file. */
import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { locales, type Locale } from '@erasmi/config/locales';

export type Db = Database.Database;
/** Parameters by position; rows are checked where they are read. */
export type Statement = Database.Statement<unknown[], unknown>;

/** Of the tables, and of what stands in them. */
const SHAPE = 4;
/** Keys and terms hold the places of languages in their list, so another list is another schema. @returns 48 bits, which SQLite and JavaScript keep exactly */
export const schemaOf = (list: readonly string[]): number => createHash('sha256').update([SHAPE, ...list].join(' ')).digest().readUIntBE(0, 6);

/** A file with another number is built anew from the CMS; nothing is migrated. */
export const SCHEMA = schemaOf(locales);

/** Documents are numbered by work and language. */
export const documentKey = (row: number, locale: Locale): number => row * locales.length + locales.indexOf(locale);
export const rowOfKey = (key: number): number => Math.floor(key / locales.length);

/** Facet rows under this name are the concepts of a work; no visitor can ask for it. */
export const CONCEPT_FACET = '#concept';

export const ftsTable = (locale: Locale): string => `fts_${locale}`;

const tables = `
	CREATE TABLE IF NOT EXISTS meta(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
	INSERT OR IGNORE INTO meta VALUES ('schema', ${SCHEMA}), ('generation', 0), ('version', 0), ('concepts', 0);
	CREATE TABLE IF NOT EXISTS work(
		row INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, version INTEGER NOT NULL, generation INTEGER NOT NULL,
		live INTEGER NOT NULL, hashes TEXT NOT NULL, record TEXT, geo TEXT);
	CREATE TABLE IF NOT EXISTS slug(type TEXT, slug TEXT, old INTEGER, locale TEXT, row INTEGER, PRIMARY KEY(type, slug, old, locale, row)) WITHOUT ROWID;
	CREATE TABLE IF NOT EXISTS document(
		key INTEGER PRIMARY KEY, title TEXT NOT NULL, published REAL NOT NULL, stub INTEGER NOT NULL, type TEXT NOT NULL,
		locale TEXT NOT NULL, origin TEXT NOT NULL, json TEXT NOT NULL);
	CREATE TABLE IF NOT EXISTS body(key INTEGER PRIMARY KEY, text TEXT NOT NULL);
	CREATE TABLE IF NOT EXISTS facet(name TEXT, value TEXT, row INTEGER, PRIMARY KEY(name, value, row)) WITHOUT ROWID;
	CREATE TABLE IF NOT EXISTS name(kind TEXT, locale TEXT, text TEXT, row INTEGER, PRIMARY KEY(kind, locale, text, row)) WITHOUT ROWID;
	CREATE TABLE IF NOT EXISTS term(id INTEGER PRIMARY KEY, locale TEXT NOT NULL, kind INTEGER NOT NULL, term TEXT NOT NULL, written TEXT NOT NULL);
	CREATE TABLE IF NOT EXISTS concept(id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
	CREATE TABLE IF NOT EXISTS feature(row INTEGER PRIMARY KEY, json TEXT NOT NULL);
	CREATE TABLE IF NOT EXISTS similar(row INTEGER, rank INTEGER, other INTEGER, score REAL, PRIMARY KEY(row, rank)) WITHOUT ROWID;
`;

const indexes = `
	CREATE INDEX IF NOT EXISTS work_generation ON work(generation);
	CREATE INDEX IF NOT EXISTS slug_row ON slug(row);
	CREATE INDEX IF NOT EXISTS document_coverage ON document(stub, type, locale, origin);
	CREATE INDEX IF NOT EXISTS document_order ON document(locale, key, title, published);
	CREATE INDEX IF NOT EXISTS facet_row ON facet(row);
	CREATE INDEX IF NOT EXISTS name_row ON name(row);
	CREATE UNIQUE INDEX IF NOT EXISTS term_once ON term(locale, kind, term);
	CREATE INDEX IF NOT EXISTS term_locale ON term(locale, id);
	CREATE INDEX IF NOT EXISTS similar_other ON similar(other);
`;

// Without positions and without a copy of the text the index is a quarter of the size and twice as fast; what a phrase
// needs is read from the documents. Terms come folded, so the simplest tokenizer will do: it splits at spaces and leaves other letters alone.
const fts = (locale: Locale): string =>
	`CREATE VIRTUAL TABLE IF NOT EXISTS ${ftsTable(locale)} USING fts5(terms, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '+'", prefix='3 4');`;

/** Opens a file for writing and creates what is missing. A crash at any moment leaves the last committed state. */
export function openWritable(path: string): Db {
	const db = new Database(path);
	db.pragma('journal_mode = WAL');
	db.pragma('synchronous = NORMAL');
	db.transaction(() => db.exec(tables + indexes + locales.map(fts).join('\n'))).immediate();
	return tuned(db);
}

/** Bytes that the full-text index of a language collects in memory before it writes them as one piece. */
const BUILD_HASH_BYTES = 8 * 1024 * 1024;
const SERVE_HASH_BYTES = 1024 * 1024;

/** Pieces of one size that a full-text index lets gather before it joins them, as SQLite does by default. */
const SERVE_MERGE = { automerge: 4, crisismerge: 16 };
/** While a file is built, everything is joined once, at the end. */
const BUILD_MERGE = { automerge: 0, crisismerge: 200 };

// In the text of the statement: a bound number would be a float, which the option refuses.
function configureFts(db: Db, options: Record<string, number>): void {
	for (const locale of locales) for (const [option, value] of Object.entries(options)) db.exec(`INSERT INTO ${ftsTable(locale)}(${ftsTable(locale)}, rank) VALUES ('${option}', ${value})`);
}

/** Opens a new file that nobody reads yet: quick, and worthless after a crash until `sealBuilt` was called. */
export function openForBuilding(path: string): Db {
	const db = new Database(path);
	db.pragma('journal_mode = OFF');
	db.pragma('synchronous = OFF');
	db.exec(tables + locales.map(fts).join('\n'));
	configureFts(db, { hashsize: BUILD_HASH_BYTES, ...BUILD_MERGE });
	return tuned(db);
}

/** Adds the indexes, which are cheaper to build when the rows are there. */
export const addIndexes = (db: Db): void => void db.exec(indexes);

/** Makes a built file durable and closes it. */
export function sealBuilt(db: Db): void {
	configureFts(db, { hashsize: SERVE_HASH_BYTES, ...SERVE_MERGE });
	db.pragma('synchronous = FULL');
	db.pragma('journal_mode = WAL');
	db.close();
}

export const openReadable = (path: string): Db => tuned(new Database(path, { readonly: true, fileMustExist: true }));

function tuned(db: Db): Db {
	db.pragma('cache_size = -32768');
	db.pragma('mmap_size = 536870912');
	db.pragma('busy_timeout = 5000');
	return db;
}

export type MetaName = 'schema' | 'generation' | 'version' | 'concepts' | 'similar';

const metaStatements = new WeakMap<Db, Statement>();

/** Every search asks for the generation; the statement is prepared once for each file. */
export function readMeta(db: Db, name: MetaName, otherwise = 0): number {
	let statement = metaStatements.get(db);
	if (!statement) metaStatements.set(db, (statement = db.prepare('SELECT value FROM meta WHERE name = ?').pluck()));
	return Number(statement.get(name) ?? otherwise);
}
