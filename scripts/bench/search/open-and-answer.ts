/**
 * A process that does nothing but open a replica, answer the queries it is sent, and tell what that took:
 * milliseconds to the first answer, and megabytes of memory of its own (pages of the file that are mapped not counted).
 */
import { existsSync, readFileSync } from 'node:fs';
import type { SearchQuery } from '@erasmi/config/search/engine';
import { EmbeddedEngine } from '#web/lib/server/search/embedded/engine.ts';

export interface Opened {
	firstAnswerMs: number;
	firstAnswerCpuMs: number;
	ownMegabytes: number;
}

process.once('message', ({ dir, queries }: { dir: string; queries: SearchQuery[] }) => {
	void answer(dir, queries).then((opened) => process.send?.(opened, undefined, undefined, () => process.disconnect()));
});

async function answer(dir: string, [first, ...queries]: SearchQuery[]): Promise<Opened> {
	const [before, begin, cpu] = [ownBytes(), performance.now(), process.cpuUsage()];
	const engine = new EmbeddedEngine(dir);
	if (first) await engine.search(first);
	const { user, system } = process.cpuUsage(cpu);
	const firstAnswerMs = performance.now() - begin;
	await engine.warm();
	for (const query of queries) await engine.search(query);
	const ownMegabytes = (ownBytes() - before) / 1e6;
	await engine.close();
	return { firstAnswerMs, firstAnswerCpuMs: (user + system) / 1000, ownMegabytes };
}

/** On Linux what belongs to this process alone; elsewhere all that is resident. */
function ownBytes(): number {
	const file = '/proc/self/smaps_rollup';
	const anonymous = existsSync(file) ? /^Anonymous:\s+(\d+) kB$/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
	return anonymous === undefined ? process.memoryUsage.rss() : Number(anonymous) * 1024;
}
