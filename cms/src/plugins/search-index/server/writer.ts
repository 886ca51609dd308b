/**
 * Writes Meilisearch for the change feed. The server may start later than the CMS, so what it needs is made sure of
 * before the first write and after each failure, not at the start.
 */
import type { Core } from '@strapi/strapi';
import type { Change } from '@erasmi/config/delivery';
import { readEnvironment } from '@erasmi/config/environment';
import type { ConceptLabels, Work } from '@erasmi/config/search/document';
import type { Rebuild } from '@erasmi/config/search/desk';
import type { EngineHealth, Inventory } from '@erasmi/config/search/engine';
import type { MeilisearchWriter } from '@erasmi/config/search/meilisearch-writer';

/** Everything that is published, as the plugin `change-feed` gives it. */
interface Snapshot {
	version: number;
	concepts: readonly ConceptLabels[];
	works: AsyncIterable<Work>;
}

export default ({ strapi }: { strapi: Core.Strapi }) => {
	const { meilisearch } = readEnvironment(process.env, 'cms');
	let opened: Promise<MeilisearchWriter> | undefined;
	let ready: Promise<MeilisearchWriter> | undefined;
	let last: Rebuild | undefined;

	/** Strapi loads plugins by `require`, which cannot take the client: it waits for something while it loads. */
	async function open(): Promise<MeilisearchWriter> {
		if (!meilisearch) throw new Error('There is no Meilisearch server: MEILI_URL is not set.');
		const { meilisearchWriter } = await import('@erasmi/config/search/meilisearch-writer');
		return meilisearchWriter({ url: meilisearch.url, key: meilisearch.indexKey });
	}
	const writer = (): Promise<MeilisearchWriter> => (opened ??= open());

	/** Indexes are there and have our settings; new ones are filled before anything is added to them. */
	async function prepared(): Promise<MeilisearchWriter> {
		ready ??= writer().then(async (each) => {
			const { rebuildNeeded } = await each.ensure();
			if (rebuildNeeded) await fill(each);
			return each;
		});
		try {
			return await ready;
		} catch (error) {
			ready = undefined;
			throw error;
		}
	}

	async function fill(each: MeilisearchWriter, onProgress?: (works: number) => void): Promise<void> {
		const { works, concepts, version }: Snapshot = await strapi.plugin('change-feed').service('feed').snapshot();
		await each.rebuild(works, concepts, version, onProgress);
		strapi.log.info(`search-index: Meilisearch was rebuilt as of version ${version}`);
	}

	async function inBackground(state: Rebuild): Promise<void> {
		try {
			state.total = await strapi.plugin('change-feed').service('feed').published();
			await fill(await prepared(), (works) => (state.done = works));
		} catch (error) {
			state.error = error instanceof Error ? error.message : String(error);
			strapi.log.error(`search-index: Meilisearch could not be rebuilt; the old indexes go on: ${state.error}`);
		} finally {
			state.endedAt = new Date().toISOString();
		}
	}

	return {
		/** Whether a server is configured. */
		isConfigured: meilisearch !== undefined,

		apply: async (changes: readonly Change[], concepts?: readonly ConceptLabels[]): Promise<void> => (await prepared()).apply(changes, concepts),

		inventory: async (): Promise<Inventory> => (await prepared()).inventory(),

		health: async (): Promise<EngineHealth> => (await writer()).health(),

		/** Builds every index anew beside the running one. */
		async rebuild(onProgress?: (works: number) => void): Promise<void> {
			await fill(await prepared(), onProgress);
		},

		/** The same behind the back of whoever asks; one at a time. */
		startRebuild(): void {
			if (last && !last.endedAt) return;
			const state: Rebuild = (last = { startedAt: new Date().toISOString(), done: 0, total: 0 });
			void inBackground(state);
		},

		/** The rebuild that runs in this process, or the last one since its start. */
		rebuildState: (): Rebuild | undefined => last && { ...last },

		/** The server keeps the records of finished tasks for ever and slows down. */
		clean: async (): Promise<void> => (await writer()).clean(),
	};
};
