/** Builds the site's own index anew from what the CMS has published, while the running one goes on answering. */
import type { Work } from '@erasmi/config/search/document';
import type { Rebuild } from '@erasmi/config/search/desk';
import { everyWork } from '#lib/server/changes.ts';
import { log } from '#lib/server/log.ts';
import { site } from '#lib/server/site.ts';

let last: Rebuild | undefined;

/** The running rebuild, or the last one since the start of the site. */
export const rebuildState = (): Rebuild | undefined => last && { ...last };

/** Returns at once; whoever asks while one is running gets that one. */
export function startRebuild(): void {
	if (last && !last.endedAt) return;
	const { directory, replica } = site();
	// What changes meanwhile reaches the replica as a delivery.
	const total = [...directory.allWorks()].length;
	const state: Rebuild = (last = { startedAt: new Date().toISOString(), done: 0, total });
	void replica.engine
		.rebuild(counted(everyWork(), state), directory.concepts(), directory.version())
		.then(() => log.info({ works: state.done }, 'the search index was built anew'))
		.catch((error: unknown) => {
			state.error = error instanceof Error ? error.message : String(error);
			log.error({ err: error }, 'the search index could not be built anew; the old one goes on');
		})
		.finally(() => (state.endedAt = new Date().toISOString()));
}

async function* counted(works: AsyncIterable<Work>, state: Rebuild): AsyncIterable<Work> {
	for await (const work of works) {
		yield work;
		state.done++;
		state.total = Math.max(state.total, state.done);
	}
}
