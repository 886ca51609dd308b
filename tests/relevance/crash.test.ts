/** A kill at any moment loses nothing that was told to be in, and leaves a whole replica. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { locales } from '@erasmi/config/locales';
import { schemaOf } from '#web/lib/server/search/embedded/schema.ts';
import { EmbeddedEngine } from '#web/lib/server/search/embedded/engine.ts';
import { openReplica } from '#web/lib/server/search/index.ts';
import { published, query, work } from '../support/search/builders.ts';

/** Each round starts a process; npm run test:full has the patience for all of them. */
const ROUNDS = process.env['FULL'] ? 50 : 15;
const REBUILD_ROUNDS = process.env['FULL'] ? 50 : 6;
const child = new URL('../support/search/crash-child.ts', import.meta.url).pathname;
let dir: string;
beforeAll(() => void (dir = mkdtempSync(join(tmpdir(), 'erasmi-crash-'))));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Lets the child write for a while and kills it. @returns the last version it told to be in */
function writeAndKill(folder: string, from: number, afterMs: number, rebuilds: boolean): Promise<number> {
	return new Promise((resolve) => {
		const writer = spawn(process.execPath, [child, folder, String(from), rebuilds ? 'rebuilds' : ''], { stdio: ['ignore', 'pipe', 'inherit'] });
		let told = '';
		writer.stdout.on('data', (data: Buffer) => {
			if (!told) setTimeout(() => writer.kill('SIGKILL'), afterMs);
			told += data.toString();
		});
		writer.on('close', () => resolve(Number(told.split('\n').at(-2) ?? from - 1)));
	});
}

/** What SQLite finds wrong with a file, its full-text indexes included: "ok" when nothing is. */
function faults(file: string): unknown[] {
	const db = new Database(file, { readonly: true });
	try {
		return (db.pragma('integrity_check') as { integrity_check: string }[]).map((row) => row.integrity_check);
	} finally {
		db.close();
	}
}

test(`${ROUNDS} kills while changes are written lose nothing`, async () => {
	const folder = join(dir, 'changes');
	let version = 0;
	for (let round = 0; round < ROUNDS; round++) {
		version = await writeAndKill(folder, version + 1, (round * 13) % 60, false);
		const engine = new EmbeddedEngine(folder);
		expect(faults(engine.file)).toEqual(['ok']);
		const inventory = await engine.inventory();
		expect(inventory.version).toBeGreaterThanOrEqual(version);
		const { hits, total } = await engine.search(query(`"Fassung ${version}"`, { locale: 'de' }));
		expect(total === 1 || inventory.version > version, `version ${version}`).toBe(true);
		for (const hit of hits) expect(hit.title).toContain(String(version));
		expect((await engine.search(query('fluchtlinge', { locale: 'de', perPage: 100 }))).total).toBe(Object.keys(inventory.works).length);
		version = inventory.version;
		await engine.close();
	}
}, 300_000);

test('kills during rebuilds leave the old or the new replica, never a torn one', async () => {
	const folder = join(dir, 'rebuilds');
	let version = 0;
	for (let round = 0; round < REBUILD_ROUNDS; round++) {
		version = await writeAndKill(folder, version + 1, 40 + ((round * 37) % 333), true);
		const engine = new EmbeddedEngine(folder);
		expect(faults(engine.file)).toEqual(['ok']);
		const { total } = await engine.search(query('', { locale: 'de' }));
		expect(total).toBe(Object.keys((await engine.inventory()).works).length);
		expect(total).toBeGreaterThan(0);
		await engine.close();
	}
}, 300_000);

test('a file that is no database is given up, and the replica starts empty', async () => {
	const folder = join(dir, 'broken');
	const first = new EmbeddedEngine(folder);
	await first.apply(published([work({ id: 'a', texts: { en: { title: 'Here' } } })]));
	await first.close();
	writeFileSync(join(folder, readFileSync(join(folder, 'current'), 'utf8').trim()), 'this is no database, it is a sentence'.repeat(500));
	const second = new EmbeddedEngine(folder);
	expect(await second.inventory()).toEqual({ works: {}, version: 0 });
	await second.close();
});

test('a file that was written before a language came or moved is given up, and the replica starts empty', async () => {
	const folder = join(dir, 'languages');
	const first = new EmbeddedEngine(folder);
	await first.apply(published([work({ id: 'a', texts: { en: { title: 'Here' } } })]));
	await first.close();
	const db = new Database(first.file);
	const { value } = db.prepare("SELECT value FROM meta WHERE name = 'schema'").get() as { value: number };
	expect(value).toBe(schemaOf(locales));
	db.prepare("UPDATE meta SET value = ? WHERE name = 'schema'").run(schemaOf(locales.filter((locale) => locale !== 'it')));
	db.close();
	const second = new EmbeddedEngine(folder);
	expect(await second.inventory()).toEqual({ works: {}, version: 0 });
	await second.close();
	expect(new Set([[...locales, 'fr'], locales.toReversed(), locales.slice(1), locales].map(schemaOf)).size).toBe(4);
});

test('the worker starts again when it dies, and the question that was with it is answered', async () => {
	const folder = join(dir, 'worker');
	const notices: string[] = [];
	const dying = join(dir, 'dying-worker.ts');
	const marker = join(dir, 'died');
	const server = new URL('../../web/src/lib/server/search/serve.ts', import.meta.url).href;
	// Dies on its first search, as a fault in native code would.
	writeFileSync(
		dying,
		`import { existsSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { serve } from '${server}';
parentPort.on('message', ({ call }) => {
	if (call !== 'search' || existsSync('${marker}')) return;
	writeFileSync('${marker}', '');
	process.exit(3);
});
serve(parentPort, workerData);
`,
	);
	const replica = await openReplica(folder, { worker: dying, onNotice: ({ message }) => notices.push(message) });
	await replica.engine.apply(published([work({ id: 'a', texts: { en: { title: 'Still here' } } })]));
	const { hits } = await replica.engine.search(query('still'));
	expect(hits.map(({ title }) => title)).toEqual(['Still here']);
	expect(notices).toEqual(['The search worker stopped with code 3.']);
	await replica.close();
});
