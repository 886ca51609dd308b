/** What the adapter sends, recorded: it keeps the adapter honest where no server is at hand. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SearchQuery } from '@erasmi/config/search/engine';
import { toMeilisearch, type MeilisearchDocument } from '@erasmi/config/search/meilisearch-document';
import { MeilisearchTaskFailed, meilisearchWriter } from '@erasmi/config/search/meilisearch-writer';
import { planQuery, type Knowledge } from '@erasmi/config/search/plan';
import { Thesaurus } from '@erasmi/config/search/thesaurus';
import { Lexicon } from '@erasmi/config/text/lexicon';
import { connectMeilisearch } from '#web/lib/server/search/meilisearch.ts';
import { concept, published, query, work } from '../../support/search/builders.ts';

interface Recorded {
	method: string;
	path: string;
	encoding: string | undefined;
	body: { queries?: Record<string, unknown>[]; federation?: Record<string, unknown> } & Record<string, unknown>;
}

const concepts = [concept('housing', { en: { pref: 'Housing', alt: [] } })];
const thesaurus = new Thesaurus(concepts);
const knowledge: Knowledge = { thesaurus, surfaces: new Lexicon(), skeletons: new Lexicon(), stems: new Lexicon(), stemFrequency: () => 0, surfaceFrequency: () => 0, withSkeleton: () => [], written: (surface) => surface };
const harz = work({ id: 'harz', texts: { de: { title: 'Wohnungen im Harz' }, en: { title: 'Homes in the Harz' } }, facets: { country: ['de'] } });

let server: Server;
let url: string;
const recorded: Recorded[] = [];
let taskStatus = 'succeeded';
/** Hash of the held document by index. */
let held: Record<string, string> = {};
/** Tasks that the server has not finished. */
let waiting = 0;

/** Answers like the server, with one hit. */
function answer(path: string, body: Recorded['body']): unknown {
	const document = harz.documents.find(({ locale }) => locale === 'en');
	const hits = document ? [toMeilisearch(document)] : [];
	if (path === '/multi-search' && body.federation) return { hits, estimatedTotalHits: 1, facetsByIndex: { 'erasmi-en': { distribution: { 'facets.country': { de: 1 } } } } };
	if (path === '/multi-search') return { results: (body.queries ?? []).map(() => ({ hits: [], estimatedTotalHits: 1, facetDistribution: { 'facets.country': { de: 1, it: 2 } } })) };
	if (path === '/tasks') return { results: [], total: waiting };
	if (path.startsWith('/tasks/')) return { uid: 1, status: taskStatus, type: 'documentAdditionOrUpdate', error: taskStatus === 'failed' ? { message: 'No space left on device', code: 'no_space_left_on_device' } : null };
	const index = /^\/indexes\/([^/]+)\/documents\/fetch$/.exec(path)?.[1];
	if (index && held[index]) return { results: [{ id: harz.id, hash: held[index] }], total: 1 };
	if (path.includes('/documents')) return { results: [], taskUid: 1, total: 0 };
	return { hits, estimatedTotalHits: 1, facetDistribution: {}, taskUid: 1 };
}

beforeAll(async () => {
	server = createServer((request, response) => {
		let text = '';
		request.on('data', (data: Buffer) => (text += data.toString()));
		request.on('end', () => {
			const parsed: unknown = text ? JSON.parse(text) : {};
			const body = (Array.isArray(parsed) ? { documents: parsed } : parsed) as Recorded['body'];
			recorded.push({ method: request.method ?? '', path: request.url ?? '', encoding: request.headers['accept-encoding'] as string | undefined, body });
			response.setHeader('content-type', 'application/json');
			response.end(JSON.stringify(answer((request.url ?? '').replace(/\?.*/, ''), body)));
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => {
	recorded.length = 0;
	taskStatus = 'succeeded';
	held = {};
	waiting = 0;
});

const search = (q: string, more: Partial<SearchQuery> = {}) =>
	connectMeilisearch({ url, key: 'search-only', concepts: () => concepts, suggest: async () => [], plan: async (text, locale, options) => planQuery(text, locale, knowledge, options), timeoutMs: 5000 }).search(query(q, more));

describe('a search', () => {
	test('asks for answers without compression, which would cost 40 ms each', async () => {
		await search('housing');
		expect(recorded.every(({ encoding }) => encoding === 'identity')).toBe(true);
	});

	test('is one federated request on the index of its language, each query with its weight', async () => {
		const answer = await search('housing', { facets: ['country'], perPage: 10 });
		// The second request fetches what the page shows.
		expect(recorded.map(({ path }) => path)).toEqual(['/multi-search', '/indexes/erasmi-en/search']);
		const { federation, queries } = recorded[0]?.body ?? {};
		expect(federation).toEqual({ offset: 0, limit: 40, facetsByIndex: { 'erasmi-en': ['facets.country'] } });
		expect(queries?.map(({ indexUid, federationOptions }) => [indexUid, federationOptions])).toEqual([
			['erasmi-en', { weight: 1 }],
			['erasmi-en', { weight: 0.8 }],
			['erasmi-en', { weight: 0.5 }],
			['erasmi-en', { weight: 0.1 }],
		]);
		expect(answer).toMatchObject({ engine: 'meilisearch', total: 1, facets: { country: { de: 1 } }, understood: [{ words: 'housing', concept: 'housing' }] });
	});

	test('finds by stems, by the concept, and by labels in other languages', async () => {
		await search('housing');
		const filter = String(recorded[0]?.body.queries?.at(-1)?.['filter']);
		expect(filter).toContain('"shous"');
		expect(filter).toContain('"c0housing"');
		expect(filter).toContain('terms STARTS WITH "whousing"');
	});

	test('counts a facet that has a choice once more without it', async () => {
		const { facets } = await search('', { facets: ['country'], filters: { country: ['it'] } });
		const counting = recorded.find(({ body }) => body.queries);
		expect(counting?.body.queries).toEqual([{ indexUid: 'erasmi-en', q: '', limit: 0, facets: ['facets.country'] }]);
		expect(facets.country).toEqual({ de: 1, it: 2 });
	});

	test('nothing a visitor types or chooses can leave its quotes', async () => {
		await search('x" OR id EXISTS OR "', { filters: { country: ['de"] OR id EXISTS OR country IN ["'] } });
		const filter = String(recorded.find(({ body }) => body.federation)?.body.queries?.at(-1)?.['filter']);
		expect(filter).toContain('"facets.country" IN ["de\\"] OR id EXISTS OR country IN [\\""]');
	});
});

describe('the writer', () => {
	const sent = (): (string | undefined)[] => recorded.flatMap(({ method, path }) => (method === 'POST' ? [/^\/indexes\/erasmi-(\w+)\/documents$/.exec(path)?.[1]] : [])).filter(Boolean);

	test('sends each language to its index and waits for every task', async () => {
		await meilisearchWriter({ url, key: 'indexing' }).apply(published([harz]));
		expect(sent()).toEqual(['de', 'en', 'da', 'it', 'tr', 'ar', 'state']);
		expect(recorded.filter(({ path }) => path.startsWith('/tasks/'))).toHaveLength(7);
	});

	test('sends the language first in which somebody has written', async () => {
		await meilisearchWriter({ url, key: 'indexing' }).apply(published([work({ id: 'aarhus', texts: { da: { title: 'Sprogcafé' } } })]));
		expect(sent()).toEqual(['da', 'de', 'en', 'it', 'tr', 'ar', 'state']);
	});

	test('sends nothing to a language whose document is held already', async () => {
		held = Object.fromEntries(harz.documents.filter(({ locale }) => locale !== 'tr').map(({ locale, hash }) => [`erasmi-${locale}`, hash]));
		await meilisearchWriter({ url, key: 'indexing' }).apply(published([harz]));
		expect(sent()).toEqual(['tr', 'state']);
	});

	test('sends to every language while a task waits that may still change what is held', async () => {
		held = Object.fromEntries(harz.documents.map(({ locale, hash }) => [`erasmi-${locale}`, hash]));
		waiting = 1;
		await meilisearchWriter({ url, key: 'indexing' }).apply(published([harz]));
		expect(sent()).toEqual(['de', 'en', 'da', 'it', 'tr', 'ar', 'state']);
	});

	test('fills each language with its own documents, also from works that were prepared before a language came', async () => {
		const early = { ...harz, documents: harz.documents.filter(({ locale }) => locale !== 'tr') };
		await meilisearchWriter({ url, key: 'indexing' }).rebuild([early], [], 1);
		const given = recorded.flatMap(({ method, path, body }) => {
			const index = method === 'POST' && /^\/indexes\/erasmi-(\w+)-next\/documents$/.exec(path.replace(/\?.*/, ''))?.[1];
			return index ? [[index, (body['documents'] as MeilisearchDocument[]).map(({ shown }) => shown.locale)]] : [];
		});
		expect(Object.fromEntries(given)).toEqual({ de: ['de'], en: ['en'], da: ['da'], it: ['it'], tr: [], ar: ['ar'] });
	});

	test('a task that fails later throws with the reason of the server', async () => {
		taskStatus = 'failed';
		await expect(meilisearchWriter({ url, key: 'indexing' }).apply(published([harz]))).rejects.toThrow(MeilisearchTaskFailed);
		await expect(meilisearchWriter({ url, key: 'indexing' }).apply(published([harz]))).rejects.toThrow('No space left on device');
	});
});
