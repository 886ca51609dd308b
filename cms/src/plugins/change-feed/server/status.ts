/** What the page "Publishing status" shows. */
import type { ContentType } from '@erasmi/config/types';
import type { Consumer } from './consumers.ts';
import * as store from './store.ts';

export interface Status {
	/** Changes that nobody has looked at yet. */
	preparing: Queue;
	consumers: (Queue & {
		name: string;
		kind: Consumer['kind'];
		/** Why the consumer as a whole could not be told. */
		error?: string;
		/** ISO 8601; next attempt of a consumer that failed. */
		nextAttemptAt?: string;
		acknowledgedAt?: string;
		/** When it was last compared with what is published, and how many entries differed. */
		comparedAt?: string;
		drift?: number;
	})[];
}

export interface Queue {
	waiting: number;
	/** Age of the oldest change, in seconds. */
	lagSeconds: number;
	failed: Failure[];
}

export interface Failure {
	type: ContentType | 'file';
	documentId: string;
	/** Titles by language, when the entry was ever published. */
	titles: Record<string, string>;
	attempts: number;
	error: string;
	/** ISO 8601 */
	nextAttemptAt: string;
}

/** Failures shown of one queue. */
const FAILURES_SHOWN = 50;

export async function status(db: store.Knex, consumers: readonly Consumer[], now = Date.now()): Promise<Status> {
	const preparing = await queue(db, await store.outboxState(db, now, FAILURES_SHOWN), now);
	const told: Status['consumers'] = [];
	for (const { name, kind } of consumers) {
		const [own, row] = await Promise.all([store.deliveryState(db, name, FAILURES_SHOWN), store.consumerRow(db, name)]);
		told.push({
			name,
			kind,
			...(await queue(db, own, now)),
			...(row?.error && { error: row.error, nextAttemptAt: iso(row.pausedUntil) }),
			...(row?.acknowledgedAt && { acknowledgedAt: iso(row.acknowledgedAt) }),
			...(row?.comparedAt && { comparedAt: iso(row.comparedAt), drift: row.drift ?? 0 }),
		});
	}
	return { preparing, consumers: told };
}

async function queue(db: store.Knex, { waiting, oldest, failed }: store.QueueState, now: number): Promise<Queue> {
	const titles = await titlesOf(db, failed);
	return {
		waiting,
		lagSeconds: oldest ? Math.max(0, Math.round((now - oldest) / 1000)) : 0,
		failed: failed.map(({ type, documentId, attempts, error, dueAt }) => ({ type, documentId, titles: titles.get(store.keyOf({ type, documentId })) ?? {}, attempts, error, nextAttemptAt: iso(dueAt) })),
	};
}

async function titlesOf(db: store.Knex, failed: store.QueueState['failed']): Promise<Map<string, Record<string, string>>> {
	const keys = failed.flatMap(({ type, documentId }) => (type === 'file' ? [] : [{ type, documentId }]));
	const stored = await store.storedByKeys(db, keys);
	return new Map(stored.map((each) => [store.keyOf(each), titles(each.json)]));
}

function titles(json: string | null): Record<string, string> {
	const work: unknown = json ? JSON.parse(json) : undefined;
	if (typeof work !== 'object' || work === null || !('documents' in work) || !Array.isArray(work.documents)) return {};
	return Object.fromEntries(work.documents.map(({ locale, title }) => [locale, title]));
}

const iso = (ms: number): string => new Date(ms).toISOString();
