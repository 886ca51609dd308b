/** A backup brings back everything, on both databases, or refuses before it touches anything. */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import { create, extract } from 'tar';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp } from '../../scripts/backup.ts';
import { readTarget, type Target } from '../../scripts/backup/target.ts';
import { restore } from '../../scripts/restore.ts';
import { root } from '../../scripts/start/paths.ts';
import { createDatabase } from '../support/postgres.ts';

let folder: string;
const at = (...path: string[]): string => join(folder, ...path);

beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'erasmi-backup-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

/** An installation whose CMS nobody started: port 9 answers nowhere. */
const targetIn = (name: string, database: Partial<NodeJS.ProcessEnv> = {}): Target => readTarget({ DATA_DIR: at(name), CMS_PORT: '9', ...database });

describe('on SQLite', () => {
	it('brings back every row and every file on an empty machine', async () => {
		const from = await filledSqlite('from');
		const manifest = await backUp(from, at('backup.tar.gz'));
		expect(manifest.rows).toEqual({ cases: 3, files: 1 });

		const to = targetIn('to');
		await restore(to, at('backup.tar.gz'));
		expect(rowsOf(to)).toEqual(rowsOf(from));
		expect(await readFile(at('to/public/uploads/bild_ä.png'), 'utf8')).toBe('not really a picture');
		expect(await readFile(at('to/public/uploads/deep/notes.csv'), 'utf8')).toBe('a;b\n');
	});

	it('lets the change feed count on from beyond what any site can hold, and compare everybody at the next start', async () => {
		const from = await filledSqlite('from');
		const feed = "create table feed_counters (id integer primary key, name text unique, value bigint); insert into feed_counters (name, value) values ('version', 41), ('vocabulary', 7), ('compared', 1790000000000)";
		onSqlite(from, feed);
		await backUp(from, at('backup.tar.gz'));
		const to = targetIn('to');
		await restore(to, at('backup.tar.gz'));
		const [version, vocabulary, compared] = new Database(databaseFile(to), { readonly: true }).prepare<[], number>('select value from feed_counters order by id').pluck().all();
		expect(version).toBeGreaterThan(1_700_000_000);
		expect([vocabulary, compared]).toEqual([7, 0]);
	});

	it('is also whole while somebody is writing', async () => {
		const from = await filledSqlite('from');
		const writer = new Database(databaseFile(from));
		writer.exec("begin immediate; insert into cases (title) values ('half written')");
		await backUp(from, at('backup.tar.gz'));
		writer.exec('commit');
		writer.close();

		const to = targetIn('to');
		await restore(to, at('backup.tar.gz'));
		expect(rowsOf(to).map(({ title }) => title)).not.toContain('half written');
	});

	it('holds no secret, no demo password and nothing the site makes anew, and only its owner can read it', async () => {
		const from = await filledSqlite('from');
		await writeFile(at('from/demo-accounts.json'), '[{"password":"Geheim-123456"}]');
		await mkdir(at('from/web'), { recursive: true });
		await writeFile(at('from/web/search.1.db'), 'replica');
		const manifest = await backUp(from, at('backup.tar.gz'));
		expect(Object.keys(manifest.files)).toEqual(['database/cms.db', 'uploads/bild_ä.png', 'uploads/deep/notes.csv']);
		expect((await stat(at('backup.tar.gz'))).mode & 0o077).toBe(0);
	});

	it('does not write over a file and leaves no traces of its work', async () => {
		const from = await filledSqlite('from');
		await writeFile(at('backup.tar.gz'), 'an older backup');
		await expect(backUp(from, at('backup.tar.gz'))).rejects.toThrow(/exists already/);
		await backUp(from, at('other.tar.gz'));
		expect(await readdir(at('from'))).toEqual(['cms.db', 'public']);
		expect(await readdir(folder)).toEqual(['backup.tar.gz', 'from', 'other.tar.gz']);
	});

	it('says what is missing when there is no database yet', async () => {
		await expect(backUp(targetIn('nowhere'), at('backup.tar.gz'))).rejects.toThrow(/no database .* Is DATA_DIR right/);
	});

	it.each<[string, (file: string) => Promise<void>, RegExp]>([
		['a file that is cut off', async (file) => truncate(file, Math.floor((await stat(file)).size / 2)), /broken/],
		['a file with a wrong byte', (file) => changed(file, (bytes) => void (bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0xff)), /broken/],
		['something else', (file) => writeFile(file, 'hello'), /broken|no backup/],
		['an archive without a manifest', (file) => repacked(file, (inside) => rm(join(inside, 'manifest.json'))), /no manifest\.json/],
		['a manifest that nobody can read', (file) => repacked(file, (inside) => writeFile(join(inside, 'manifest.json'), '{"format":')), /manifest\.json cannot be read/],
		['a database that was exchanged', (file) => repacked(file, (inside) => writeFile(join(inside, 'database/cms.db'), 'other')), /database\/cms\.db has another checksum/],
		['a file that was added', (file) => repacked(file, (inside) => writeFile(join(inside, 'uploads/extra.html'), 'x')), /uploads\/extra\.html is not in its manifest/],
		['a file that was taken out', (file) => repacked(file, (inside) => rm(join(inside, 'uploads/deep'), { recursive: true })), /notes\.csv is missing/],
		['a newer format', (file) => manifestChanged(file, { format: 2 }), /format 2.*Update/],
		['a newer version', (file) => manifestChanged(file, { version: '99.0.0' }), /ERASMI Commons 99\.0\.0.*Update/],
		['a newer Strapi', (file) => manifestChanged(file, { strapi: '5.999.0' }), /Strapi 5\.999\.0.*Update/],
		['another kind of database', (file) => manifestChanged(file, { database: 'postgres' }), /DATABASE_CLIENT/],
	])('refuses %s and touches nothing', async (_name, spoil, reason) => {
		await backUp(await filledSqlite('from'), at('backup.tar.gz'));
		await spoil(at('backup.tar.gz'));
		await expect(restore(targetIn('to'), at('backup.tar.gz'))).rejects.toThrow(reason);
		expect(existsSync(at('to'))).toBe(false);
	});

	it('refuses a machine where something is, unless it is told to; then what was there is set aside', async () => {
		const from = await filledSqlite('from');
		await backUp(from, at('backup.tar.gz'));
		const to = await filledSqlite('to');
		onSqlite(to, "insert into cases (title) values ('newer')");
		await mkdir(at('to/web'));

		await expect(restore(to, at('backup.tar.gz'))).rejects.toThrow(/not empty.*--force/);
		expect(rowsOf(to)).toHaveLength(4);

		await restore(to, at('backup.tar.gz'), { force: true });
		expect(rowsOf(to)).toEqual(rowsOf(from));
		const aside = (await readdir(at('to'))).find((name) => name.startsWith('before-restore-'));
		expect((await readdir(at('to', aside ?? ''))).sort()).toEqual(['cms.db', 'uploads', 'web']);
		expect(existsSync(at('to/web'))).toBe(false);
	});

	it('works as README says it, on an installation that has run', async () => {
		const from = await filledSqlite('from');
		await backUp(from, at('backup.tar.gz'));
		onSqlite(from, "insert into cases (title) values ('newer')");
		const documented = /node scripts\/restore\.ts ([^`]+)`/.exec(await readFile(join(root, 'README.md'), 'utf8'))?.[1]?.split(' ') ?? [];
		await restore(from, at('backup.tar.gz'), { force: documented.includes('--force') });
		expect(rowsOf(from)).toHaveLength(3);
	});

	it('refuses a folder with uploads even when the database is empty', async () => {
		await backUp(await filledSqlite('from'), at('backup.tar.gz'));
		await mkdir(at('to/public/uploads'), { recursive: true });
		await writeFile(at('to/public/uploads/mine.png'), 'x');
		await expect(restore(targetIn('to'), at('backup.tar.gz'))).rejects.toThrow(/There are files in/);
	});

	it('refuses while the CMS is running', async () => {
		await backUp(await filledSqlite('from'), at('backup.tar.gz'));
		const cms = createServer();
		const port = await new Promise<number>((resolve) => cms.listen(0, '127.0.0.1', () => resolve((cms.address() as { port: number }).port))); // a TCP address, as asked for
		try {
			await expect(restore({ ...targetIn('to'), cmsPort: port }, at('backup.tar.gz'))).rejects.toThrow(/Stop it first/);
		} finally {
			cms.close();
		}
	});

	it('says when the file is not there', async () => {
		await expect(restore(targetIn('to'), at('none.tar.gz'))).rejects.toThrow(/There is no file/);
	});
});

describe('on PostgreSQL', () => {
	const databaseTarget = async (name: string): Promise<Target & { url: string }> => {
		const url = await createDatabase();
		return { ...targetIn(name, { DATABASE_CLIENT: 'postgres', DATABASE_URL: url }), url };
	};

	it('brings back every row, type, key, index and counter on an empty machine', async () => {
		const from = await databaseTarget('from');
		await uploads('from');
		await run(from.url, POSTGRES_CONTENT);
		const manifest = await backUp(from, at('backup.tar.gz'));
		expect(manifest.rows).toEqual({ cases: 1203, cases_links: 1, 'odd "name"': 2 });

		const to = await databaseTarget('to');
		await restore(to, at('backup.tar.gz'));
		expect(await everythingIn(to.url)).toEqual(await everythingIn(from.url));
		expect(await readFile(at('to/public/uploads/deep/notes.csv'), 'utf8')).toBe('a;b\n');

		const [next] = await run(to.url, "insert into cases (document_id) values ('next') returning id");
		expect(next).toEqual({ id: 1204 });
		await expect(run(to.url, "insert into cases (document_id, locale) values ('d1', 'ar')")).rejects.toThrow(/cases_one_draft/);
	});

	it('refuses a database that is not empty or in use; a forced restore that fails leaves it as it was', async () => {
		const from = await databaseTarget('from');
		await run(from.url, 'create table cases (id serial primary key, title text); insert into cases (title) values (\'kept\')');
		await backUp(from, at('backup.tar.gz'));
		const to = await databaseTarget('to');
		await run(to.url, 'create table mine (id int); insert into mine values (1)');
		await expect(restore(to, at('backup.tar.gz'))).rejects.toThrow(/not empty.*--force/);

		const cms = new pg.Client({ connectionString: to.url });
		await cms.connect();
		await expect(restore(to, at('backup.tar.gz'), { force: true })).rejects.toThrow(/1 other programs are connected/);
		await cms.end();

		await manifestChanged(at('backup.tar.gz'), { rows: { cases: 2 } });
		await expect(restore(to, at('backup.tar.gz'), { force: true })).rejects.toThrow(/another number of rows/);
		expect(await run(to.url, 'select * from mine')).toEqual([{ id: 1 }]);

		await manifestChanged(at('backup.tar.gz'), { rows: { cases: 1 } });
		await restore(to, at('backup.tar.gz'), { force: true });
		expect(await run(to.url, 'select title from cases')).toEqual([{ title: 'kept' }]);
		await expect(run(to.url, 'select * from mine')).rejects.toThrow(/does not exist/);
	});

	it('does not make a backup that would lose a view or a trigger', async () => {
		const from = await databaseTarget('from');
		await run(from.url, 'create table cases (id int); create view titles as select id from cases');
		await expect(backUp(from, at('backup.tar.gz'))).rejects.toThrow(/the view titles/);
		expect(existsSync(at('backup.tar.gz'))).toBe(false);
	});

	it('says that the server cannot be reached', async () => {
		const target = targetIn('from', { DATABASE_CLIENT: 'postgres', DATABASE_URL: 'postgres://a:b@127.0.0.1:9/none' });
		await expect(backUp(target, at('backup.tar.gz'))).rejects.toThrow(/did not let us in.*Is the server running/);
	});
});

const POSTGRES_CONTENT = `
	create table cases (id serial primary key, document_id varchar(255) not null, locale varchar(255), title text, facts jsonb, raw json, price numeric(30, 10), ratio double precision,
		published_at timestamp(6) without time zone, seen timestamptz, is_example boolean default false, bytes bytea, big bigint);
	create unique index cases_one_draft on cases (document_id, locale, (published_at is null));
	create index cases_title on cases using btree (lower(title));
	insert into cases (document_id, locale, title, facts, raw, price, ratio, published_at, seen, is_example, bytes, big) values
		('d1', 'de', E'Zeile 1\\nZeile "2" \\\\ \\t Ende', '{"goals": [{"key": "g1", "n": 1e400}], "x": null}', '{"b":1,  "a":2}', 12345678901234567890.0123456789, 0.1::float8 + 0.2::float8, '2021-03-07 12:34:56.789012', '2021-03-07 12:34:56.123456+05', true, '\\x00ff10', 9223372036854775807),
		('d1', 'ar', 'معًا أفضل 😀', 'null', null, null, 'NaN', null, null, null, null, -1),
		('d2', null, '', '[]', '[]', 0, 'Infinity', 'infinity', '0044-03-15 12:00:00+00 BC', false, '', 0);
	insert into cases (document_id, title) select 'n' || n, repeat('Text ', 100) from generate_series(1, 1200) n;
	create table cases_links (id int generated always as identity primary key, case_id int references cases (id) on delete cascade, position float, constraint positive check (position > 0), constraint once unique (case_id, position));
	insert into cases_links (case_id, position) values (1, 1.5);
	create table "odd ""name""" ("from" text, "Ä" int);
	insert into "odd ""name""" values ('a', 1), (null, null);
	create sequence never_used increment 5;
	create sequence used; select nextval('used'), nextval('used');`;

async function run(url: string, sql: string): Promise<unknown[]> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		const result = await client.query(sql);
		return Array.isArray(result) ? [] : result.rows;
	} finally {
		await client.end();
	}
}

/** All rows as text and all definitions, as PostgreSQL itself prints them. */
async function everythingIn(url: string): Promise<unknown> {
	return {
		rows: await Promise.all(['cases', 'cases_links', '"odd ""name"""'].map((table) => run(url, `select t::text from ${table} t order by 1`))),
		columns: await run(url, "select table_name, column_name, ordinal_position, data_type, character_maximum_length, numeric_precision, datetime_precision, column_default, is_nullable, is_identity, identity_generation from information_schema.columns where table_schema = 'public' order by 1, 3"),
		indexes: await run(url, "select tablename, indexname, indexdef from pg_indexes where schemaname = 'public' order by 1, 2"),
		constraints: await run(url, 'select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint where connamespace = \'public\'::regnamespace order by 1, 2'),
		sequences: await run(url, "select sequencename, data_type::text, start_value, increment_by, last_value from pg_sequences where schemaname = 'public' order by 1"),
	};
}

const databaseFile = ({ database }: Target): string => (database.client === 'sqlite' ? database.file : '');

async function uploads(name: string): Promise<void> {
	await mkdir(at(name, 'public/uploads/deep'), { recursive: true });
	await writeFile(at(name, 'public/uploads/bild_ä.png'), 'not really a picture');
	await writeFile(at(name, 'public/uploads/deep/notes.csv'), 'a;b\n');
}

async function filledSqlite(name: string): Promise<Target> {
	await uploads(name);
	const target = targetIn(name);
	onSqlite(target, "create table cases (id integer primary key autoincrement, title text); create table files (id integer primary key, url text); insert into cases (title) values ('Zusammen'), ('معًا'), ('😀'); insert into files (url) values ('/uploads/bild_ä.png')");
	return target;
}

function onSqlite(target: Target, sql: string): void {
	const database = new Database(databaseFile(target));
	database.exec(sql);
	database.close();
}

function rowsOf(target: Target): { id: number; title: string }[] {
	const database = new Database(databaseFile(target), { readonly: true });
	try {
		return database.prepare<[], { id: number; title: string }>('select * from cases').all();
	} finally {
		database.close();
	}
}

async function changed(file: string, change: (bytes: Buffer) => void): Promise<void> {
	const bytes = await readFile(file);
	change(bytes);
	await writeFile(file, bytes);
}

async function repacked(file: string, change: (inside: string) => Promise<void>): Promise<void> {
	const inside = await mkdtemp(at('inside-'));
	await extract({ file, cwd: inside });
	await change(inside);
	const copy = `${file}.copy`;
	await create({ file: copy, cwd: inside, gzip: true, portable: true }, await readdir(inside));
	await cp(copy, file);
	await rm(copy);
	await rm(inside, { recursive: true });
}

const manifestChanged = (file: string, change: object): Promise<void> =>
	repacked(file, async (inside) => {
		const path = join(inside, 'manifest.json');
		await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), ...change }));
	});
