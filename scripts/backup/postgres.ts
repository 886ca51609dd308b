/**
 * The PostgreSQL database as text: its definition and the rows of each table.
 *
 * pg_dump would do the same, but a fresh machine does not have it. Values travel in PostgreSQL's own text form, as in
 * `COPY`, so that none of them is rounded or reformatted on the way.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { feedStatements, hasFeed } from './feed.ts';
import { BackupError } from './manifest.ts';

/** Rows fetched or inserted at once: some hundred kB of text. */
const BATCH_ROWS = 500;
const DEFINITION = 'definition.json';

interface Column {
	name: string;
	type: string;
	required: boolean;
	default: string | null;
	identity: '' | 'a' | 'd';
}
interface Table {
	name: string;
	columns: Column[];
	/** Complete definitions, those that tables reference each other with last. */
	constraints: { name: string; kind: string; definition: string }[];
	indexes: string[];
}
interface Sequence {
	name: string;
	type: string;
	options: string;
	/** Absent: never used. */
	last: string | null;
	ownedBy: { table: string; column: string } | null;
	identity: boolean;
}
interface Definition {
	tables: Table[];
	sequences: Sequence[];
}

/** One consistent view of the whole database, also while the CMS is writing. @returns rows of each table */
export async function dumpPostgres(url: string, folder: string): Promise<Record<string, number>> {
	await mkdir(folder, { recursive: true });
	return withClient(url, async (client) => {
		await client.query('begin isolation level repeatable read, read only');
		await refuseWhatWouldBeLost(client);
		const definition = await readDefinition(client);
		await writeFile(join(folder, DEFINITION), JSON.stringify(definition, null, '\t'));
		const rows: Record<string, number> = {};
		for (const table of definition.tables) {
			rows[table.name] = 0;
			const count = (n: number): void => void (rows[table.name] = (rows[table.name] ?? 0) + n);
			await pipeline(readRows(client, table, count), createWriteStream(join(folder, rowsFile(table.name))));
		}
		await client.query('commit');
		return rows;
	});
}

/**
 * All or nothing: one transaction, which also drops what was there.
 * @param expected rows of each table
 * @throws {BackupError} when other rows came in than expected
 */
export async function loadPostgres(url: string, folder: string, expected: Record<string, number>): Promise<void> {
	const definition = JSON.parse(await readFile(join(folder, DEFINITION), 'utf8')) as Definition; // its checksum was compared before
	return withClient(url, async (client) => {
		await client.query('begin');
		await dropEverything(client);
		for (const sequence of definition.sequences.filter(({ identity }) => !identity)) await client.query(`create sequence ${quoted(sequence.name)} as ${sequence.type} ${sequence.options}`);
		for (const table of definition.tables) await client.query(`create table ${quoted(table.name)} (${table.columns.map(columnDefinition).join(', ')})`);
		const rows: Record<string, number> = {};
		for (const table of definition.tables) rows[table.name] = await writeRows(client, table, join(folder, rowsFile(table.name)));
		if (!isDeepStrictEqual(rows, expected)) throw new BackupError('The backup has another number of rows than its manifest says. Take another backup.');
		for (const statement of [...finishing(definition), ...(hasFeed(rows) ? feedStatements() : [])]) await client.query(statement);
		await client.query('commit');
	});
}

/** @throws {BackupError} when the server cannot be reached */
export const isEmptyPostgres = (url: string): Promise<boolean> => withClient(url, async (client) => (await tableNames(client)).length === 0);

/** Other programs with a connection to this database, such as a CMS that is still running. */
export function otherConnections(url: string): Promise<number> {
	return withClient(url, async (client) => {
		const { rows } = await client.query<{ n: number }>("select count(*)::int as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'");
		return rows[0]?.n ?? 0;
	});
}

async function withClient<T>(url: string, act: (client: pg.Client) => Promise<T>): Promise<T> {
	const client = new pg.Client({ connectionString: url });
	try {
		await client.connect();
	} catch (error) {
		throw new BackupError(`The database of DATABASE_URL did not let us in: ${error instanceof Error ? error.message : String(error)}. Is the server running?`, { cause: error });
	}
	try {
		await client.query("set datestyle = 'ISO'; set intervalstyle = 'postgres'; set timezone = 'UTC'");
		return await act(client);
	} finally {
		await client.end();
	}
}

/** Schema objects that this way of copying does not carry. None exists today; a new one must not get lost silently. */
async function refuseWhatWouldBeLost(client: pg.Client): Promise<void> {
	const { rows } = await client.query<{ what: string }>(`
		select 'the view ' || relname as what from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('v', 'm', 'p', 'f')
		union all select 'the trigger ' || tgname from pg_trigger join pg_class on pg_class.oid = tgrelid where relnamespace = current_schema()::regnamespace and not tgisinternal
		union all select 'the computed column ' || relname || '.' || attname from pg_attribute join pg_class on pg_class.oid = attrelid where relnamespace = current_schema()::regnamespace and relkind = 'r' and attgenerated <> ''
		union all select 'the type ' || typname from pg_type where typnamespace = current_schema()::regnamespace and typtype in ('e', 'd', 'r')
		union all select 'the function ' || proname from pg_proc where pronamespace = current_schema()::regnamespace and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')`);
	if (rows.length) throw new BackupError(`The database holds what this backup cannot carry: ${rows.map(({ what }) => what).join(', ')}. Use pg_dump instead.`);
}

async function readDefinition(client: pg.Client): Promise<Definition> {
	const { rows: tables } = await client.query<Table>(`
		select c.relname as name,
			(select json_agg(json_build_object('name', attname, 'type', format_type(atttypid, atttypmod), 'required', attnotnull, 'default', pg_get_expr(adbin, adrelid), 'identity', attidentity) order by attnum)
				from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum where attrelid = c.oid and attnum > 0 and not attisdropped) as columns,
			coalesce((select json_agg(json_build_object('name', conname, 'kind', contype, 'definition', pg_get_constraintdef(oid)) order by conname)
				from pg_constraint where conrelid = c.oid and contype in ('p', 'u', 'c', 'x', 'f')), '[]') as constraints,
			coalesce((select json_agg(pg_get_indexdef(indexrelid) order by indexrelid::regclass::text)
				from pg_index where indrelid = c.oid and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))), '[]') as indexes
		from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' order by c.relname`);
	const { rows: sequences } = await client.query<Sequence>(`
		select s.sequencename as name, s.data_type::text as type, s.last_value::text as last, coalesce(d.deptype = 'i', false) as identity,
			format('increment %s minvalue %s maxvalue %s start %s cache %s %s', increment_by, min_value, max_value, start_value, cache_size, case when cycle then 'cycle' else 'no cycle' end) as options,
			case when d.refobjid is null then null else json_build_object('table', t.relname, 'column', a.attname) end as "ownedBy"
		from pg_sequences s
		join pg_class c on c.relname = s.sequencename and c.relnamespace = current_schema()::regnamespace and c.relkind = 'S'
		left join pg_depend d on d.objid = c.oid and d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i')
		left join pg_class t on t.oid = d.refobjid
		left join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
		where s.schemaname = current_schema() order by s.sequencename`);
	return { tables, sequences };
}

/** One row a line: a JSON list of texts in the order of the columns, `null` where there is nothing. */
async function* readRows(client: pg.Client, table: Table, count: (rows: number) => void): AsyncGenerator<string> {
	const columns = table.columns.map(({ name }) => `${quoted(name)}::text`).join(', ');
	await client.query(`declare rows_of_table no scroll cursor for select to_json(array[${columns}])::text as line from ${quoted(table.name)}`);
	for (;;) {
		const { rows } = await client.query<{ line: string }>(`fetch ${BATCH_ROWS} from rows_of_table`);
		if (!rows.length) break;
		count(rows.length);
		yield rows.map(({ line }) => `${line}\n`).join('');
	}
	await client.query('close rows_of_table');
}

async function writeRows(client: pg.Client, table: Table, file: string): Promise<number> {
	const names = table.columns.map(({ name }) => quoted(name)).join(', ');
	const values = table.columns.map(({ type }, index) => `(line->>${index})::${type}`).join(', ');
	const insert = `insert into ${quoted(table.name)} (${names}) overriding system value select ${values} from json_array_elements($1::json) as line`;
	let total = 0;
	let batch: string[] = [];
	const flush = async (): Promise<void> => {
		if (batch.length) await client.query(insert, [`[${batch.join(',')}]`]);
		total += batch.length;
		batch = [];
	};
	for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
		batch.push(line);
		if (batch.length === BATCH_ROWS) await flush();
	}
	await flush();
	return total;
}

/** Keys and indexes after the rows: faster, and rows may come in any order. */
function finishing({ tables, sequences }: Definition): string[] {
	const constraints = tables.flatMap((table) => table.constraints.map((constraint) => ({ table: table.name, ...constraint })));
	const isForeign = ({ kind }: { kind: string }): boolean => kind === 'f';
	const add = ({ table, name, definition }: { table: string; name: string; definition: string }): string => `alter table ${quoted(table)} add constraint ${quoted(name)} ${definition}`;
	return [
		...constraints.filter((constraint) => !isForeign(constraint)).map(add),
		// The definition names the schema it came from; here it may be called otherwise.
		...tables.flatMap(({ indexes }) => indexes.map((index) => index.replace(/ ON (?:"[^"]+"|\w+)\./, ' ON '))),
		...constraints.filter(isForeign).map(add),
		...sequences.flatMap(({ name, last, ownedBy, identity }) => [
			...(ownedBy && !identity ? [`alter sequence ${quoted(name)} owned by ${quoted(ownedBy.table)}.${quoted(ownedBy.column)}`] : []),
			...(last === null ? [] : [`select setval(${ownedBy && identity ? `pg_get_serial_sequence(${literal(quoted(ownedBy.table))}, ${literal(ownedBy.column)})` : literal(quoted(name))}, ${last})`]),
		]),
	];
}

async function dropEverything(client: pg.Client): Promise<void> {
	for (const name of await tableNames(client)) await client.query(`drop table ${quoted(name)} cascade`);
	const { rows } = await client.query<{ name: string }>('select sequencename as name from pg_sequences where schemaname = current_schema()');
	for (const { name } of rows) await client.query(`drop sequence ${quoted(name)}`);
}

async function tableNames(client: pg.Client): Promise<string[]> {
	const { rows } = await client.query<{ name: string }>("select relname as name from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r' order by relname");
	return rows.map(({ name }) => name);
}

function columnDefinition({ name, type, required, default: value, identity }: Column): string {
	const generated = { a: ' generated always as identity', d: ' generated by default as identity', '': '' }[identity];
	return `${quoted(name)} ${type}${generated}${value === null ? '' : ` default ${value}`}${required ? ' not null' : ''}`;
}

const rowsFile = (table: string): string => `${table}.jsonl`;
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
