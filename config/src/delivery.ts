/**
 * What the change feed sends to a site, and how it is signed.
 *
 * A delivery says what is true now, not what happened: applying it twice or late does no harm.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ConceptLabels, Work } from './search/document.ts';
import type { ContentType, WorkType } from './types.ts';

/** One entry as it is published now. */
export interface Change {
	type: ContentType;
	documentId: string;
	/** Position in the feed; only grows. */
	version: number;
	/** Cache tags of everything that shows this entry, see `tagsOf`. */
	tags: string[];
	/** `undefined` for types without pages; `null` when nothing of the entry is published any more. */
	work?: Work | null;
}

export interface Delivery {
	changes: Change[];
	/** All concepts, whenever one of them changed; absent otherwise. */
	concepts?: ConceptLabels[];
	/** Version after these changes. */
	version: number;
}

/** Answer of the CMS to a site that asks for everything since a version. */
export interface Catchup extends Delivery {
	/** More is waiting: ask again with `version`. */
	more: boolean;
}

/** An entry that left the site for good: its addresses say so. Its title does not stay, which may be what had to go. */
export interface ArchivedEntry {
	type: WorkType;
	documentId: string;
	/** Every slug it was ever published under. */
	slugs: string[];
	/** Milliseconds since 1970. */
	at: number;
}

/** Paths, the same in every installation. */
export const deliveryPath = '/api/changes';
/** On the site; POST `{}`, signed like a delivery. The answer is the `Inventory` of its search. */
export const inventoryPath = '/api/changes/inventory';
/** On the CMS; POST `{ since: number }`, signed like a delivery; the answer's body is signed, too. */
export const catchupPath = '/api/change-feed/since';
/** On the CMS; POST `{}`, signed like a delivery. The answer is every `ArchivedEntry`; its body is signed, too. */
export const archivedPath = '/api/care/archived';
/** On the CMS; POST `{}`, signed like a delivery. Sends everything out once more. */
export const reindexPath = '/api/change-feed/reindex';

export const signatureHeader = 'x-erasmi-signature';

/** A signature older than this, or from further in the future, is refused. */
export const SIGNATURE_MAX_AGE_S = 300;

/** @returns `t=<unix seconds>,v1=<hex HMAC-SHA-256 of "t.body">` */
export function sign(secret: string, body: string, now = Date.now()): string {
	const t = Math.floor(now / 1000);
	return `t=${t},v1=${mac(secret, t, body).toString('hex')}`;
}

export type Verdict = { ok: true } | { ok: false; reason: 'missing' | 'malformed' | 'expired' | 'wrong' };

/** Compares in constant time. */
export function verify(secret: string, body: string, header: string | null | undefined, now = Date.now()): Verdict {
	if (!header) return { ok: false, reason: 'missing' };
	const match = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header);
	if (!match) return { ok: false, reason: 'malformed' };
	const t = Number(match[1]);
	if (Math.abs(now / 1000 - t) > SIGNATURE_MAX_AGE_S) return { ok: false, reason: 'expired' };
	return timingSafeEqual(Buffer.from(match[2] ?? '', 'hex'), mac(secret, t, body)) ? { ok: true } : { ok: false, reason: 'wrong' };
}

const mac = (secret: string, t: number, body: string): Buffer => createHmac('sha256', secret).update(`${t}.${body}`).digest();

/** Tag of everything that shows this one entry. */
export const entryTag = (type: ContentType, documentId: string): string => `${type}:${documentId}`;
/** Tag of every list of a type. */
export const listTag = (type: ContentType): string => `list:${type}`;
/** Tag of every page that shows an answer of the search. */
export const searchTag = 'search';
/** Tag of every page that shows concept labels, names or the vocabulary. */
export const vocabularyTag = 'vocabulary';
