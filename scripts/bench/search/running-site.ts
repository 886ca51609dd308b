/**
 * The search as a visitor of a running site meets it: in a process with the flags of the site, in the search's own thread,
 * on a replica that the site opened a few seconds ago. By then the thread has read the word lists and asked itself some
 * concepts, as it does after every start; nothing here makes it do more.
 */
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { SearchQuery } from '@erasmi/config/search/engine';
import { openReplica, type Replica } from '#web/lib/server/search/index.ts';
import { timed, timedAll, type Timing } from './timing.ts';

/** Seconds a site has been up when its first visitor comes, at least. */
const UP_MS = 5_000;

export interface Questions {
	dir: string;
	/** Asked at once. */
	first: SearchQuery;
	byKind: Record<string, SearchQuery[]>;
}

export interface Answers {
	/** From opening the replica to the first answer. */
	first: { cpu: number; clock: number };
	byKind: Record<string, Timing>;
	/** Memory of the search alone, pages of the file that are mapped not counted. */
	ownMegabytes: number;
}

process.once('message', (questions: Questions) => {
	void answer(questions).then((answers) => process.send?.(answers, undefined, undefined, () => process.disconnect()));
});

async function answer({ dir, first, byKind }: Questions): Promise<Answers> {
	const before = ownBytes();
	let replica: Replica | undefined;
	const opening = await timed(async () => {
		replica = await openReplica(dir);
		await replica.engine.search(first);
	});
	await pause(UP_MS);
	const timings: Answers['byKind'] = {};
	for (const [kind, queries] of Object.entries(byKind)) timings[kind] = await timedAll(queries, (query) => replica?.engine.search(query));
	const ownMegabytes = (ownBytes() - before) / 1e6;
	await replica?.close();
	return { first: opening, byKind: timings, ownMegabytes };
}

/** On Linux what belongs to this process alone; elsewhere all that is resident. */
function ownBytes(): number {
	const file = '/proc/self/smaps_rollup';
	const anonymous = existsSync(file) ? /^Anonymous:\s+(\d+) kB$/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
	return anonymous === undefined ? process.memoryUsage.rss() : Number(anonymous) * 1024;
}
