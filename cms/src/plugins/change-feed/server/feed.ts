/** The running feed: one loop that prepares, one for each consumer that delivers. */
import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { locales } from '@erasmi/config/locales';
import type { ConceptLabels, Work } from '@erasmi/config/search/document';
import { isWorkType, sharedTypes, uidOf, workTypes, type ContentType } from '@erasmi/config/types';
import { readEnvironment } from '@erasmi/config/environment';
import { drift, type Drift } from './compare.ts';
import { searchConsumer, siteConsumer, type Consumer } from './consumers.ts';
import { deliverStep } from './deliver.ts';
import { startLoop, type Loop } from '../../../plugin-kit/loop.ts';
import { within } from '../../../plugin-kit/within.ts';
import { createOutbox, type Changed } from './outbox.ts';
import { createPreparation } from './prepare.ts';
import { status, type Status } from './status.ts';
import * as store from './store.ts';
import { vocabulary } from './vocabulary.ts';

/** How soon a change is noticed that another process wrote; one's own is noticed at its commit. */
const POLL_MS = 1000;

export type Feed = ReturnType<typeof createFeed>;

export function createFeed(strapi: Core.Strapi) {
	const environment = readEnvironment(process.env, 'cms');
	const consumers: Consumer[] = [
		...(environment.meilisearch ? [searchConsumer(strapi)] : []),
		...environment.siteOrigins.map((origin) => siteConsumer(origin, environment.feedSecret)),
	];
	const names = consumers.map(({ name }) => name);
	const preparation = createPreparation(strapi, () => names);
	const deliveries: Loop[] = [];
	let preparing: Loop | undefined;
	let comparing: Loop | undefined;

	const outbox = createOutbox(strapi, () => preparing?.wake());

	async function start(): Promise<void> {
		await store.ensureConsumers(strapi.db.connection, names, Date.now());
		if (await areLanguagesOthers()) {
			await reindex('the languages of the platform changed');
			strapi.log.info('change-feed: the languages of the platform changed, so everything that is published is sent again');
		}
		const onError = (error: unknown): void => void strapi.log.error(`change-feed: ${error instanceof Error ? error.stack : String(error)}`);
		for (const consumer of consumers) deliveries.push(startLoop(() => deliverStep(strapi, consumer), { pollMs: POLL_MS, onError }));
		preparing = startLoop(
			async () => {
				const more = await preparation.step();
				if (more) for (const delivery of deliveries) delivery.wake();
				return more;
			},
			{ pollMs: POLL_MS, onError },
		);
		comparing = startLoop(compareStep, { pollMs: COMPARE_POLL_MS, onError });
	}

	async function stop(): Promise<void> {
		await comparing?.stop();
		await preparing?.stop();
		await Promise.all(deliveries.map((delivery) => delivery.stop()));
	}

	return {
		secret: environment.feedSecret,
		consumers,
		outbox,
		start,
		stop,

		enqueue: (type: Changed['type'], documentId: string, reason: string): Promise<void> => outbox.enqueue([{ type, documentId }], reason),

		/** Every slug these documents were ever published under. */
		slugsOf: (type: ContentType, documentIds: readonly string[]): Promise<Map<string, string[]>> => within(strapi, (db) => store.slugsOf(db, type, documentIds)),

		/** Slugs that begin like this, with the documents that were ever published under them. */
		slugsLike: (type: ContentType, start: string): Promise<{ documentId: string; slug: string }[]> => within(strapi, (db) => store.slugsLike(db, type, start)),

		reindex,

		/** Everything that is published, for a consumer that is built anew. */
		async snapshot(): Promise<{ version: number; concepts: ConceptLabels[]; works: AsyncIterable<Work> }> {
			const db = strapi.db.connection;
			// Read first: what changes in between comes again as a delivery.
			const version = await store.counter(db, 'version');
			const [list] = await store.storedByKeys(db, [vocabulary]);
			return { version, concepts: JSON.parse(list?.json ?? '[]'), works: store.publishedWorks(db) };
		},

		status: (): Promise<Status> => status(strapi.db.connection, consumers),

		/** How many entries are published, in whatever languages. */
		published: async (): Promise<number> => (await store.sentKeys(strapi.db.connection)).filter(({ type }) => isWorkType(type)).length,

		compare,
		compareStep,

		/** Has everybody compared, unless another process did so today. */
		async compareTonight(): Promise<void> {
			if (!(await store.takeTurn(strapi.db.connection, 'compared', Date.now(), HALF_A_DAY_MS))) return;
			await askForComparison();
			comparing?.wake();
		},

		/** Tries at once what waits after a failure. */
		async retry(consumer?: string): Promise<void> {
			await store.retryAll(strapi.db.connection, consumer, Date.now());
			preparing?.wake();
			for (const delivery of deliveries) delivery.wake();
		},

		/** Resolves when every change so far is prepared, and delivered unless a consumer is failing. */
		settled,
	};

	/** Sends everything that is or was published once more. @returns how many documents */
	async function reindex(reason = 'reindex'): Promise<number> {
		const changes = await everyDocument(strapi);
		await outbox.enqueue(changes, reason, { force: true });
		return changes.length;
	}

	/**
	 * Every work has a document in each language, also in those it lacks. For a language that was added there is none until
	 * a work is prepared anew, which gives it a higher version: as long as any is left, the one with the lowest is.
	 */
	async function areLanguagesOthers(): Promise<boolean> {
		const oldest = await store.oldestWork(strapi.db.connection);
		return oldest !== undefined && !isDeepStrictEqual(oldest.documents.map(({ locale }) => locale), [...locales]);
	}

	/**
	 * Looks at every document anew, then compares what each consumer holds; what differs is sent again.
	 * @returns differences by consumer; a consumer that could not be asked is missing, and asked again later
	 */
	async function compare(): Promise<Map<string, Drift[]>> {
		await askForComparison();
		return compareWaiting();
	}

	async function askForComparison(): Promise<void> {
		await outbox.enqueue(await everyDocument(strapi), 'comparison');
		await store.askForComparison(strapi.db.connection);
	}

	async function compareWaiting(): Promise<Map<string, Drift[]>> {
		const waiting = await store.waitingForComparison(strapi.db.connection);
		const found = new Map<string, Drift[]>();
		if (waiting.size === 0) return found;
		await settled();
		for (const consumer of consumers.filter(({ name }) => waiting.has(name))) {
			const differences = await differencesOf(consumer);
			if (differences) found.set(consumer.name, differences);
		}
		await outbox.enqueue([...found.values()].flat(), 'differs at a consumer', { force: true });
		return found;
	}

	/** Serves those who were to be compared and could not be reached, and a database that was restored. */
	async function compareStep(): Promise<boolean> {
		if (await store.isRestored(strapi.db.connection, Date.now())) await askForComparison();
		await compareWaiting();
		return false;
	}

	async function settled(): Promise<void> {
		preparing?.wake();
		// Twice: what was written while somebody looked was not due yet when they began.
		for (let calm = 0; calm < 2; ) {
			const isBusy = await store.isBusy(strapi.db.connection, Date.now());
			calm = isBusy ? 0 : calm + 1;
			if (isBusy) await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
		}
	}

	async function differencesOf(consumer: Consumer): Promise<Drift[] | undefined> {
		try {
			const { works } = await consumer.inventory();
			const differences = await drift(store.publishedWorks(strapi.db.connection), works);
			await store.updateConsumer(strapi.db.connection, consumer.name, { compared_at: Date.now(), drift: differences.length });
			if (differences.length) strapi.log.warn(`change-feed: ${consumer.name} differed in ${differences.length} entries, which are sent again: ${differences.map((each) => `${store.keyOf(each)} ${each.kind}`).join(', ')}`);
			return differences;
		} catch (error) {
			strapi.log.warn(`change-feed: ${consumer.name} could not be compared: ${error instanceof Error ? error.message : String(error)}`);
			return undefined;
		}
	}
}

/** How soon somebody is asked again what they hold. */
const COMPARE_POLL_MS = 60_000;

const SETTLE_MS = 20;
const HALF_A_DAY_MS = 12 * 60 * 60 * 1000;

/** What exists, and what was sent out and exists no more. */
async function everyDocument(strapi: Core.Strapi): Promise<Changed[]> {
	const found = new Map<string, Changed>();
	const add = (type: ContentType, documentId: string): void => void found.set(store.keyOf({ type, documentId }), { type, documentId });
	for (const type of [...sharedTypes, ...workTypes, 'site-settings' as const]) {
		const rows = await strapi.db.query(uidOf(type)).findMany({ select: ['documentId'], ...(isWorkType(type) && { where: { publishedAt: { $notNull: true } } }) });
		for (const { documentId } of rows) add(type, documentId);
	}
	for (const { type, documentId } of await store.sentKeys(strapi.db.connection)) if (documentId !== vocabulary.documentId) add(type, documentId);
	return [...found.values()];
}
