import { beforeEach, expect, test, vi } from 'vitest';
import { ContentCache } from '#web/lib/server/cache/content-cache.ts';
import { warm } from '#web/lib/server/content/rows.ts';
import { CmsRefused, CmsUnavailable } from '#web/lib/server/errors.ts';
import type { WorkRecord } from '#web/lib/server/search/index.ts';

let cache: ContentCache;
const asked: string[][] = [];
let failing: (ids: readonly string[]) => Error | undefined;
vi.mock('#web/lib/server/site.ts', () => ({ site: () => ({ cache }) }));
vi.mock('#web/lib/server/content/cms.ts', () => ({
	ask: async (_query: unknown, { ids }: { ids: string[] }) => {
		asked.push(ids);
		const error = failing(ids);
		if (error) throw error;
		return { de: ids.map((documentId) => ({ documentId })) };
	},
}));

beforeEach(() => {
	cache = new ContentCache();
	asked.length = 0;
});

const works = Array.from({ length: 8 }, (_, at) => ({ type: 'case', documentId: `c${at}`, version: 1, available: ['de'] }) as unknown as WorkRecord);
const held = (): string[] => works.flatMap(({ documentId }) => (cache.has(`case:${documentId}:de`, 1) ? [documentId] : []));
const signal = new AbortController().signal;

test('texts are loaded together', async () => {
	failing = () => undefined;
	expect(await warm(works, signal)).toEqual({ loaded: 8, refusals: [] });
	expect(asked).toHaveLength(1);
});

test('a text that the CMS refuses keeps no other from being loaded', async () => {
	failing = (ids) => (ids.includes('c5') ? new CmsRefused('http://cms', 'c5 is broken') : undefined);
	const { loaded, refusals } = await warm(works, signal);
	expect(loaded).toBe(7);
	expect(refusals.map(({ message }) => message)).toEqual([expect.stringContaining('c5 is broken')]);
	expect(held()).toEqual(works.map(({ documentId }) => documentId).filter((id) => id !== 'c5'));
});

test('a CMS that is away is not asked for each text', async () => {
	failing = () => new CmsUnavailable('http://cms', 'cannot be reached');
	await expect(warm(works, signal)).rejects.toThrow(CmsUnavailable);
	expect(asked).toHaveLength(1);
});
