/** The running feed: one loop that prepares, one for each consumer that delivers. */
import type { Core } from '@strapi/strapi';
import { isWorkType, sharedTypes, uidOf, workTypes, type ContentType } from '@erasmi/config/types';
import { readEnvironment } from '@erasmi/config/environment';
import { searchConsumer, siteConsumer, type Consumer } from './consumers.ts';
import { deliverStep } from './deliver.ts';
import { startLoop, type Loop } from './loop.ts';
import { createOutbox, type Changed } from './outbox.ts';
import { createPreparation } from './prepare.ts';
import * as store from './store.ts';

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

	const outbox = createOutbox(strapi, () => preparing?.wake());

	async function start(): Promise<void> {
		await store.ensureConsumers(strapi.db.connection, names, Date.now());
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
	}

	async function stop(): Promise<void> {
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

		/** Sends everything that is or was published once more. @returns how many documents */
		async reindex(): Promise<number> {
			const changes = await everyDocument(strapi);
			await outbox.enqueue(changes, 'reindex', { force: true });
			return changes.length;
		},

		/** Tries at once what waits after a failure. */
		async retry(consumer?: string): Promise<void> {
			await store.retryAll(strapi.db.connection, consumer, Date.now());
			preparing?.wake();
			for (const delivery of deliveries) delivery.wake();
		},

		/** Resolves when every change so far is prepared, and delivered unless a consumer is failing. */
		async settled(): Promise<void> {
			preparing?.wake();
			while (await store.isBusy(strapi.db.connection, Date.now())) await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
		},
	};
}

const SETTLE_MS = 20;

/** What exists, and what was sent out and exists no more. */
async function everyDocument(strapi: Core.Strapi): Promise<Changed[]> {
	const found = new Map<string, Changed>();
	const add = (type: ContentType, documentId: string): void => void found.set(store.keyOf({ type, documentId }), { type, documentId });
	for (const type of [...sharedTypes, ...workTypes, 'site-settings' as const]) {
		const rows = await strapi.db.query(uidOf(type)).findMany({ select: ['documentId'], ...(isWorkType(type) && { where: { publishedAt: { $notNull: true } } }) });
		for (const { documentId } of rows) add(type, documentId);
	}
	for (const { type, documentId } of await store.sentKeys(strapi.db.connection)) if (documentId !== 'vocabulary') add(type, documentId);
	return [...found.values()];
}
