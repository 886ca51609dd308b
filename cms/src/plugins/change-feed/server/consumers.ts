/** Who is told, and how each of them takes it. */
import type { Core } from '@strapi/strapi';
import { deliveryPath, inventoryPath, sign, signatureHeader } from '@erasmi/config/delivery';
import type { Inventory } from '@erasmi/config/search/engine';
import { deliveryJson, toDelivery } from './changes.ts';
import type { StoredWork } from './store.ts';

/** The consumer cannot be reached or does not know us; nothing is wrong with what it was sent. */
export class ConsumerUnreachable extends Error {
	override name = 'ConsumerUnreachable';
}

/** The consumer answered that it cannot take this. One of the changes may be at fault. */
export class DeliveryRefused extends Error {
	override name = 'DeliveryRefused';
}

export interface Consumer {
	/** `search`, or `site:` and the address. */
	name: string;
	kind: 'search' | 'site';
	/**
	 * Resolves when the documents are taken and kept.
	 * @throws ConsumerUnreachable, DeliveryRefused
	 */
	deliver(documents: readonly StoredWork[]): Promise<void>;
	/** What it holds. @throws ConsumerUnreachable */
	inventory(): Promise<Inventory>;
}

/** A site applies a batch in well under a second. */
const TIMEOUT_MS = 10_000;

export const siteConsumer = (origin: string, secret: string): Consumer => ({
	name: `site:${origin}`,
	kind: 'site',
	async deliver(documents) {
		const body = deliveryJson(documents);
		const response = await post(`${origin}${deliveryPath}`, body, sign(secret, body));
		if (response.ok) return;
		const answer = `${origin} answered ${response.status}`;
		if ([401, 403, 404].includes(response.status)) throw new ConsumerUnreachable(`${answer}. Does it run with the same FEED_SECRET?`);
		if ([502, 503, 504].includes(response.status)) throw new ConsumerUnreachable(`${answer}. It may be starting.`);
		throw new DeliveryRefused(`${answer}.`);
	},
	async inventory() {
		const body = '{}';
		const response = await post(`${origin}${inventoryPath}`, body, sign(secret, body));
		if (!response.ok) throw new ConsumerUnreachable(`${origin} answered ${response.status} when it was asked what it holds.`);
		return JSON.parse(response.body) as Inventory;
	},
});

/** Meilisearch, written by the plugin `search-index`. */
export const searchConsumer = (strapi: Core.Strapi): Consumer => ({
	name: 'search',
	kind: 'search',
	deliver(documents) {
		const { changes, concepts } = toDelivery(documents);
		return fromServer(strapi.plugin('search-index').service('writer').apply(changes, concepts));
	},
	inventory: () => fromServer(strapi.plugin('search-index').service('writer').inventory()),
});

/** Only a task that the server took and could not finish says something about a document. A full disk does not. */
const fromServer = <T>(answer: Promise<T>): Promise<T> =>
	answer.catch((cause: unknown) => {
		const message = `Meilisearch: ${reason(cause)}`;
		const isRefused = cause instanceof Error && cause.name === 'MeilisearchTaskFailed' && !('code' in cause && cause.code === 'no_space_left_on_device');
		throw isRefused ? new DeliveryRefused(message, { cause }) : new ConsumerUnreachable(message, { cause });
	});

interface Answer {
	ok: boolean;
	status: number;
	body: string;
}

async function post(url: string, body: string, signature: string): Promise<Answer> {
	const once = async (): Promise<Answer> => {
		const response = await fetch(url, {
			method: 'POST',
			headers: { 'content-type': 'application/json', [signatureHeader]: signature },
			body,
			redirect: 'error',
			signal: AbortSignal.timeout(TIMEOUT_MS),
		});
		return { ok: response.ok, status: response.status, body: await response.text() };
	};
	try {
		// The other side may close a kept connection in the moment it is used again; a delivery may arrive twice.
		return await once().catch((error: unknown) => (wasCutOff(error) ? once() : Promise.reject(error)));
	} catch (cause) {
		throw new ConsumerUnreachable(`${url} did not answer: ${reason(cause)}. Is the site running?`, { cause });
	}
}

const wasCutOff = (error: unknown): boolean => error instanceof Error && error.cause instanceof Error && 'code' in error.cause && ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'].includes(String(error.cause.code));

function reason(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (error.name === 'TimeoutError') return `nothing within ${TIMEOUT_MS / 1000} s`;
	return error.cause instanceof Error ? error.cause.message : error.message;
}
