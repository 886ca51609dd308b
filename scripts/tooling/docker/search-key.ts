/** Meilisearch derives a key from its master key and the key's uid, so both sides know it before the server runs. */
import { createHmac } from 'node:crypto';

export type SearchKey = 'index' | 'search';

export const keyUids: Record<SearchKey, string> = {
	index: '7f1c1f9e-2b64-4c0c-9a37-8f0f3f1d5a01',
	search: '7f1c1f9e-2b64-4c0c-9a37-8f0f3f1d5a02',
};

/** The site may search and nothing else. */
export const allowedActions: Record<SearchKey, string[]> = {
	index: ['search', 'documents.*', 'indexes.*', 'settings.*', 'tasks.*', 'stats.get', 'version'],
	search: ['search', 'stats.get'],
};

export const keyOf = (master: string, name: SearchKey): string => createHmac('sha256', master).update(keyUids[name]).digest('hex');
