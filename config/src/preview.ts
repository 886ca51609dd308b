/** Address of a draft on the site: signed by the CMS for one entry, in every language, for ten minutes. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Locale } from './locales.ts';
import type { WorkType } from './types.ts';

const PREVIEW_S = 10 * 60;

export interface Previewed {
	type: WorkType;
	documentId: string;
}

/** @returns path and query on the site */
export function previewPath(secret: string, entry: Previewed, locale: Locale, now = Date.now()): string {
	const until = Math.floor(now / 1000) + PREVIEW_S;
	return `/${locale}/preview/${entry.type}/${entry.documentId}?${new URLSearchParams({ until: String(until), signature: mac(secret, entry, until).toString('hex') })}`;
}

/** Compares in constant time. */
export function isPreviewSigned(secret: string, entry: Previewed, query: URLSearchParams, now = Date.now()): boolean {
	const until = Number(query.get('until'));
	const signature = query.get('signature') ?? '';
	if (!Number.isSafeInteger(until) || until * 1000 < now || until * 1000 > now + PREVIEW_S * 1000 || !/^[0-9a-f]{64}$/u.test(signature)) return false;
	return timingSafeEqual(Buffer.from(signature, 'hex'), mac(secret, entry, until));
}

const mac = (secret: string, { type, documentId }: Previewed, until: number): Buffer => createHmac('sha256', secret).update(`preview\n${type}\n${documentId}\n${until}`).digest();
