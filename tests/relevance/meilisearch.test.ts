/** The contract on a real server, when MEILI_URL and MEILI_MASTER_KEY name one; else it says what it skipped. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import type { Work } from '@erasmi/config/search/document';
import { EmbeddedEngine } from '#web/lib/server/search/embedded/engine.ts';
import { openMeilisearch } from '../../scripts/relevance/judge.ts';
import { searchContract } from '../support/search/contract.ts';

/** Read once, for two engines. */
async function drained(works: AsyncIterable<Work> | Iterable<Work>): Promise<Work[]> {
	const list: Work[] = [];
	for await (const work of works) list.push(work);
	return list;
}

async function* replay(list: Promise<Work[]>): AsyncGenerator<Work> {
	yield* await list;
}

if (process.env['MEILI_URL'] && process.env['MEILI_MASTER_KEY']) {
	searchContract('Meilisearch', async (concepts) => {
		const dir = mkdtempSync(join(tmpdir(), 'erasmi-contract-'));
		// The site's replica is always there: it knows the words from which queries are understood.
		const planner = new EmbeddedEngine(dir);
		const { engine, close } = await openMeilisearch(planner, () => [...concepts]);
		return {
			engine,
			apply: async (changes, labels) => {
				await planner.apply(changes, labels);
				await engine.apply(changes, labels);
			},
			rebuild: async (works, labels, version) => {
				const list = drained(works);
				await Promise.all([planner, engine].map((one) => one.rebuild(replay(list), labels, version)));
			},
			close: async () => {
				await close();
				await planner.close();
				rmSync(dir, { recursive: true });
			},
		};
	});
} else {
	test.skip('SKIPPED: the contract on a real Meilisearch. Set MEILI_URL and MEILI_MASTER_KEY to run it.', () => undefined);
	process.stderr.write('\nSKIPPED: the search contract was not run on Meilisearch, because MEILI_URL and MEILI_MASTER_KEY are not set.\n\n');
}
