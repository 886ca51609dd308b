/**
 * Whatever becomes of the Meilisearch server, every search is answered, and at most one waits for it. A server that
 * fails on demand stands in for it; with MEILI_BINARY a real one is stopped, killed and started again, too.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchAnswer } from '@erasmi/config/search/engine';
import { meilisearchWriter } from '@erasmi/config/search/meilisearch-writer';
import { connectMeilisearch, failover, openReplica, type Replica } from '#web/lib/server/search/index.ts';
import { until } from '../support/built-site.ts';
import { query, work } from '../support/search/builders.ts';
import { fakeMeilisearch, type FakeMeilisearch, type Fault } from '../support/search/fake-meilisearch.ts';
import { realMeilisearch, type RealMeilisearch } from '../support/search/real-meilisearch.ts';

const PATIENCE_MS = 300;
/** What a machine that is busy with other tests may add. */
const BUSY_MS = 1500;
const PING_MS = 50;

const works = [work({ id: 'harz', texts: { en: { title: 'Homes in the Harz' } } }), work({ id: 'tuzla', texts: { en: { title: 'Homes in Tuzla' } } })];

let dir: string;
let replica: Replica;
beforeAll(async () => {
	dir = mkdtempSync(join(tmpdir(), 'erasmi-failover-'));
	replica = await openReplica(dir);
	await replica.engine.rebuild(works, [], 1);
}, 60_000);
afterAll(async () => {
	await replica.close();
	rmSync(dir, { recursive: true });
});

type Engine = ReturnType<typeof failover>;

const inFrontOf = (url: string, key: string): Engine => {
	const { engine, plan } = replica;
	const first = connectMeilisearch({ url, key, plan, concepts: () => [], suggest: (...args) => engine.suggest(...args) });
	// The replica outlives the engines of the tests.
	return failover(first, { ...delegate(engine), close: async () => undefined }, { everyMs: PING_MS, patienceMs: PATIENCE_MS });
};

const delegate = (engine: Replica['engine']): Replica['engine'] => ({
	name: engine.name,
	search: (asked) => engine.search(asked),
	suggest: (...args) => engine.suggest(...args),
	apply: (...args) => engine.apply(...args),
	rebuild: (...args) => engine.rebuild(...args),
	inventory: () => engine.inventory(),
	health: () => engine.health(),
	close: () => engine.close(),
});

interface Timed {
	engine: SearchAnswer['engine'];
	total: number;
	ms: number;
}

/** One search after the other; a failed one fails the test. */
async function search(engine: Engine, times: number): Promise<Timed[]> {
	const answers: Timed[] = [];
	for (let time = 0; time < times; time++) {
		const begin = performance.now();
		const { engine: name, total } = await engine.search(query('homes'));
		answers.push({ engine: name, total, ms: performance.now() - begin });
	}
	return answers;
}

const isBack = (engine: Engine): Promise<void> => until(() => engine.state().active === 'meilisearch', 'Meilisearch is used again');

describe('a Meilisearch server that is', () => {
	let server: FakeMeilisearch;
	let engine: Engine;
	beforeAll(async () => {
		server = await fakeMeilisearch();
		engine = inFrontOf(server.url, 'search-key');
	});
	afterAll(async () => {
		await engine.close();
		await server.close();
	});

	const faults: Fault[] = ['hanging', 'stopped', 'answering 500', 'slow', 'disk full', 'cutting answers off', 'talking nonsense'];
	test.each(faults)('%s costs no answer, and one visitor at most a moment', async (fault) => {
		await isBack(engine);
		expect((await search(engine, 3)).map(({ engine: name }) => name)).toEqual(['meilisearch', 'meilisearch', 'meilisearch']);
		await server.fail(fault);
		const answers = await search(engine, 30);
		expect(answers.map(({ engine: name, total }) => `${name} ${total}`)).toEqual(Array.from({ length: 30 }, () => 'embedded 2'));
		expect(server.askedInVain).toBeLessThanOrEqual(1);
		expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(PATIENCE_MS + BUSY_MS);
		expect(engine.state()).toMatchObject({ active: 'embedded', reason: expect.stringMatching(/./) as string });
		await server.recover();
		await isBack(engine);
		expect((await search(engine, 1))[0]?.engine).toBe('meilisearch');
	});
});

const binary = process.env['MEILI_BINARY'];

describe.skipIf(!binary)('a real Meilisearch server that is', () => {
	let server: RealMeilisearch;
	let engine: Engine;
	beforeAll(async () => {
		server = await realMeilisearch(binary ?? '');
		const writer = meilisearchWriter({ url: server.url, key: server.key });
		await writer.ensure();
		await writer.rebuild(works, [], 1);
		engine = inFrontOf(server.url, server.key);
	}, 120_000);
	afterAll(async () => {
		await engine.close();
		await server.close();
	});

	test.each(['hanging', 'stopped'] as const)('%s costs no answer, and is used again when it is back', async (fault) => {
		await isBack(engine);
		expect((await search(engine, 1))[0]).toMatchObject({ engine: 'meilisearch', total: 2 });
		await server.fail(fault);
		const answers = await search(engine, 30);
		expect(answers.map(({ engine: name, total }) => `${name} ${total}`)).toEqual(Array.from({ length: 30 }, () => 'embedded 2'));
		expect(answers.filter(({ ms }) => ms > PATIENCE_MS)).toHaveLength(fault === 'hanging' ? 1 : 0);
		expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(PATIENCE_MS + BUSY_MS);
		await server.recover();
		await isBack(engine);
		expect((await search(engine, 1))[0]).toMatchObject({ engine: 'meilisearch', total: 2 });
	}, 120_000);
});
