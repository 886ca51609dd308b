import { afterEach, describe, expect, test, vi } from 'vitest';
import type { EngineName, SearchAnswer, SearchEngine } from '@erasmi/config/search/engine';
import { failover, type FailoverEngine } from '#web/lib/server/search/failover.ts';
import { query } from '../../support/search/builders.ts';

type Health = 'well' | 'hanging' | 'failing';

function fake(name: EngineName): SearchEngine & { is: Health; asked: number } {
	const engine = {
		name,
		is: 'well' as Health,
		asked: 0,
		search: async (): Promise<SearchAnswer> => {
			engine.asked++;
			if (engine.is === 'failing') throw new Error('500');
			if (engine.is === 'hanging') await new Promise(() => undefined);
			return { hits: [], total: 0, facets: {}, understood: [], partial: false, engine: name, tookMs: 1 };
		},
		suggest: async () => [],
		apply: async () => undefined,
		rebuild: async () => undefined,
		inventory: async () => ({ works: {}, version: 0 }),
		health: async () => {
			if (engine.is === 'hanging') await new Promise(() => undefined);
			return { engine: name, available: engine.is === 'well', documents: { de: 0, en: 0, da: 0, it: 0, tr: 0, ar: 0 }, version: 0 };
		},
		close: async () => undefined,
	};
	return engine;
}

const [first, second] = [fake('meilisearch'), fake('embedded')];
let engine: FailoverEngine;
const notices: string[] = [];
const start = (): FailoverEngine => (engine = failover(first, second, { everyMs: 10, patienceMs: 30, onNotice: ({ message }) => notices.push(message) }));
const answeredBy = async (): Promise<EngineName> => (await engine.search(query('x'))).engine;

afterEach(async () => {
	await engine.close();
	first.is = 'well';
	notices.length = 0;
});

describe('with two engines', () => {
	test('the first one answers while it is well', async () => {
		start();
		expect(await answeredBy()).toBe('meilisearch');
		expect(engine.state()).toMatchObject({ active: 'meilisearch' });
	});

	test.each<Health>(['failing', 'hanging'])('no question fails when the first engine is %s; one waits, the others do not', async (health) => {
		start();
		first.is = health;
		const asked = performance.now();
		expect(await answeredBy()).toBe('embedded');
		expect(performance.now() - asked).toBeLessThan(200);
		const before = first.asked;
		expect(await Promise.all(Array.from({ length: 20 }, answeredBy))).toEqual(Array<EngineName>(20).fill('embedded'));
		expect(first.asked).toBe(before);
		expect(engine.state().reason).toBeTruthy();
		expect(notices).toHaveLength(1);
	});

	test('three failed pings change to the second engine before anybody asks', async () => {
		start();
		first.is = 'hanging';
		await vi.waitFor(() => expect(engine.state().active).toBe('embedded'), { timeout: 2000 });
		expect(engine.name).toBe('embedded');
	});

	test('three good pings change back', async () => {
		start();
		first.is = 'failing';
		await answeredBy();
		first.is = 'well';
		await vi.waitFor(() => expect(engine.state().active).toBe('meilisearch'), { timeout: 2000 });
		expect(await answeredBy()).toBe('meilisearch');
		expect(notices.at(-1)).toMatch(/back on meilisearch/);
	});
});
