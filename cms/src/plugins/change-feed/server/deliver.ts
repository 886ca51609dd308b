/**
 * Tells one consumer what it has not acknowledged.
 *
 * Rows stay until the acknowledgement. On PostgreSQL they are locked meanwhile, so that several processes share the
 * work and a killed one gives its rows back at once; SQLite has one process, which works through them one by one.
 */
import type { Core } from '@strapi/strapi';
import { ConsumerUnreachable, type Consumer } from './consumers.ts';
import { retryDelayMs } from './decide.ts';
import * as store from './store.ts';
import type { DeliveryRow, Knex, StoredWork } from './store.ts';

/** Changes a delivery holds at most. A work with six documents has about 60 kB. */
export const CHANGES_A_DELIVERY = 50;

/** @returns false when nothing was due, or the consumer rests after a failure */
export async function deliverStep(strapi: Core.Strapi, consumer: Consumer): Promise<boolean> {
	if (strapi.db.dialect.client !== 'postgres') return deliverDue(strapi, strapi.db.connection, consumer);
	if (!(await store.hasDueDelivery(strapi.db.connection, consumer.name, Date.now()))) return false;
	return strapi.db.connection.transaction((trx) => deliverDue(strapi, trx, consumer));
}

async function deliverDue(strapi: Core.Strapi, db: Knex, consumer: Consumer): Promise<boolean> {
	const state = await store.consumerRow(db, consumer.name);
	if (state && state.pausedUntil > Date.now()) return false;
	const rows = await store.claimDeliveries(db, consumer.name, Date.now(), CHANGES_A_DELIVERY);
	if (rows.length === 0) return false;

	const documents = await store.storedByKeys(db, rows);
	try {
		const refused = await deliverHalving(consumer, documents);
		const refusedKeys = new Map(refused.map(({ document, error }) => [store.keyOf(document), error]));
		await store.settleDeliveries(db, rows.filter((row) => !refusedKeys.has(store.keyOf(row))).map(({ id }) => id));
		for (const row of rows) {
			const error = refusedKeys.get(store.keyOf(row));
			if (error) await postpone(strapi, db, consumer, row, error);
		}
		if (refused.length < documents.length) await store.updateConsumer(db, consumer.name, { attempts: 0, error: null, acknowledged_at: Date.now(), paused_until: 0 });
	} catch (error) {
		if (!(error instanceof ConsumerUnreachable)) throw error;
		const attempts = (state?.attempts ?? 0) + 1;
		strapi.log.warn(`change-feed: ${consumer.name} has ${rows.length} changes waiting (attempt ${attempts}): ${error.message}`);
		await store.updateConsumer(db, consumer.name, { attempts, error: error.message, failed_at: Date.now(), paused_until: Date.now() + retryDelayMs(attempts) });
	}
	return true;
}

interface Refused {
	document: StoredWork;
	error: Error;
}

/** A refused batch is halved until the change at fault is alone. */
async function deliverHalving(consumer: Consumer, documents: readonly StoredWork[]): Promise<Refused[]> {
	const [first] = documents;
	if (!first) return [];
	try {
		await consumer.deliver(documents);
		return [];
	} catch (error) {
		if (error instanceof ConsumerUnreachable || !(error instanceof Error)) throw error;
		if (documents.length === 1) return [{ document: first, error }];
		const middle = Math.ceil(documents.length / 2);
		return [...(await deliverHalving(consumer, documents.slice(0, middle))), ...(await deliverHalving(consumer, documents.slice(middle)))];
	}
}

async function postpone(strapi: Core.Strapi, db: Knex, consumer: Consumer, row: DeliveryRow, error: Error): Promise<void> {
	const attempts = row.attempts + 1;
	strapi.log.error(`change-feed: ${consumer.name} refused ${store.keyOf(row)} (attempt ${attempts}): ${error.message}`);
	await store.postponeDelivery(db, row.id, attempts, error.message, Date.now() + retryDelayMs(attempts));
}
