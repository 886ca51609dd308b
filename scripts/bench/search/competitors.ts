/** Other searches that hold the same German documents, as one would set them up from their manuals. */
import { existsSync, readFileSync } from 'node:fs';
import { count as countOrama, create, insertMultiple, search as searchOrama } from '@orama/orama';
import MiniSearch from 'minisearch';
import type { Locale } from '@erasmi/config/locales';
import type { ConceptLabels, FacetName, Work } from '@erasmi/config/search/document';
import { meilisearchWriter } from '@erasmi/config/search/meilisearch-writer';
import type { Plan, PlanOptions } from '@erasmi/config/search/plan';
import { connectMeilisearch } from '#web/lib/server/search/meilisearch.ts';

export interface Competitor {
	name: string;
	fill(works: Iterable<Work>): Promise<void>;
	/** Ten hits and seven facets. */
	search(text: string, asYouType: boolean): Promise<number>;
	close(): Promise<void>;
	/** CPU that a process of its own has used so far, where that can be known. */
	cpuMs?(): number | undefined;
}

export const benchFacets: readonly FacetName[] = ['type', 'country', 'field', 'actor', 'target', 'year', 'language'];

/** Seven facets as flat fields of text. */
function german(work: Work): Record<string, string | string[]> | undefined {
	const document = work.documents.find(({ locale }) => locale === 'de');
	if (!document) return undefined;
	const facets = Object.fromEntries(benchFacets.map((name) => [name, name === 'language' ? document.available : (document.facets[name] ?? [])]));
	return { id: document.id, title: document.title, summary: document.summary, body: document.body, labels: document.labels.join(' '), ...facets };
}

export function miniSearch(): Competitor {
	const index = new MiniSearch({ fields: ['title', 'summary', 'body', 'labels'], storeFields: ['title', ...benchFacets], searchOptions: { boost: { title: 4, summary: 2 }, fuzzy: 0.2, combineWith: 'AND' } });
	return {
		name: 'MiniSearch',
		fill: async (works) => {
			for (const work of works) {
				const document = german(work);
				if (document) index.add(document);
			}
		},
		search: async (text, asYouType) => {
			const found = index.search(text, { prefix: asYouType });
			// It has no facets; counting them over all hits is what its users do.
			for (const name of benchFacets) {
				const counts = new Map<string, number>();
				for (const hit of found) for (const value of hit[name] as string[]) counts.set(value, (counts.get(value) ?? 0) + 1);
			}
			return found.length;
		},
		close: async () => undefined,
	};
}

export function orama(): Competitor {
	const index = create({ schema: { title: 'string', summary: 'string', body: 'string', labels: 'string', ...Object.fromEntries(benchFacets.map((name) => [name, 'enum[]'])) } as Record<string, 'string' | 'enum[]'>, language: 'german' });
	return {
		name: 'Orama',
		fill: async (works) => {
			await insertMultiple(index, [...works].map(german).filter((document) => document !== undefined), 500);
			await countOrama(index);
		},
		search: async (text, asYouType) => {
			const found = await searchOrama(index, { term: text, properties: ['title', 'summary', 'body', 'labels'], boost: { title: 4, summary: 2 }, tolerance: asYouType ? 0 : 1, threshold: 0, limit: 10 });
			return found.count;
		},
		close: async () => undefined,
	};
}

/** Our own adapter on a real server, highlights included. */
export async function meilisearch(url: string, key: string, concepts: readonly ConceptLabels[], plan: (query: string, locale: Locale, options?: PlanOptions) => Promise<Plan>): Promise<Competitor> {
	const prefix = `bench-${process.pid}`;
	const writer = meilisearchWriter({ url, key, prefix, taskTimeoutMs: 3_600_000 });
	await writer.ensure();
	const engine = connectMeilisearch({ url, key, prefix, writer, concepts: () => concepts, plan, suggest: async () => [], timeoutMs: 60_000 });
	return {
		name: 'Meilisearch',
		fill: async (works) => writer.rebuild(works, concepts, 1),
		search: async (text, asYouType) => (await engine.search({ q: text, locale: 'de', filters: {}, facets: benchFacets, sort: 'relevance', page: 1, perPage: 10, asYouType })).total,
		close: () => writer.drop(),
		cpuMs: () => cpuOf(process.env['MEILI_PID']),
	};
}

/** User and system time of a process on Linux, where a clock tick is 10 ms. */
function cpuOf(pid: string | undefined): number | undefined {
	if (!pid || !existsSync(`/proc/${pid}/stat`)) return undefined;
	const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
	const [utime, stime] = fields.split(' ').slice(11, 13).map(Number);
	return ((utime ?? 0) + (stime ?? 0)) * 10;
}
