/** What the running site is made of: its replica of the content, its search, its cache. Opened once a process. */
import { join } from 'node:path';
import type { SearchEngine } from '@erasmi/config/search/engine';
import { bridge } from './bridge.ts';
import { ContentCache } from './cache/content-cache.ts';
import { Snapshot } from './cache/snapshot.ts';
import { environment } from './environment.ts';
import { log } from './log.ts';
import { type Directory, type Notice, type Replica, connectMeilisearch, failover, openReplica } from './search/index.ts';

export interface Site {
	replica: Replica;
	directory: Directory;
	/** What visitors search with: Meilisearch when there is one and it answers, else the replica. */
	engine: SearchEngine;
	cache: ContentCache;
}

const key = Symbol.for('erasmi.site');
/** On `globalThis`, because the development server loads this module anew at every change. */
const shared = globalThis as { [key]?: Promise<Site> };
let opened: Site | undefined;

/** @throws when it cannot write to `DATA_DIR` */
export async function openSite(): Promise<Site> {
	return (opened = await (shared[key] ??= open()));
}

/** @throws before `openSite` has finished */
export function site(): Site {
	if (!opened) throw new Error('The site is not open yet: openSite() comes first.');
	return opened;
}

async function open(): Promise<Site> {
	const { dataDir } = environment();
	const replica = await openReplica(join(dataDir, 'web', 'search'), { onNotice });
	const engine = searchEngine(replica);
	const snapshot = new Snapshot(join(dataDir, 'web'));
	const cache = new ContentCache({
		snapshot,
		onFailure: (entry, error) => log.warn({ entry, err: error }, 'an older text is served, because the new one could not be loaded'),
		onUnsaved: (entry, error) => log.warn({ entry, err: error }, 'a text cannot be written to disk; it is served from memory until the site stops'),
	});
	bridge.closing.add(async () => {
		if (engine !== replica.engine) await engine.close();
		await replica.close();
		snapshot.close();
	});
	return { replica, directory: replica.directory, engine, cache };
}

function searchEngine({ engine, directory, plan }: Replica): SearchEngine {
	const { meilisearch } = environment();
	if (!meilisearch) return engine;
	const suggest: SearchEngine['suggest'] = (text, locale, limit) => engine.suggest(text, locale, limit);
	return failover(connectMeilisearch({ url: meilisearch.url, key: meilisearch.searchKey, plan, concepts: () => directory.concepts(), suggest }), engine, { onNotice });
}

const onNotice = ({ level, message, error }: Notice): void => log[level]({ ...(error !== undefined && { err: error }) }, message);
