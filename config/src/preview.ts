/** Address of a draft on the site: signed by the CMS for one entry, in every language, for ten minutes. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Locale } from './locales.ts';

const PREVIEW_S = 10 * 60;

/** @returns path and query on the site */
export function previewPath(secret: string, documentId: string, locale: Locale, now = Date.now()): string {
	const until = Math.floor(now / 1000) + PREVIEW_S;
	return `/${locale}/preview/${documentId}?${new URLSearchParams({ until: String(until), signature: mac(secret, documentId, until).toString('hex') })}`;
}

/** Compares in constant time. */
export function isPreviewSigned(secret: string, documentId: string, query: URLSearchParams, now = Date.now()): boolean {
	const until = Number(query.get('until'));
	const signature = query.get('signature') ?? '';
	if (!Number.isSafeInteger(until) || until * 1000 < now || until * 1000 > now + PREVIEW_S * 1000 || !/^[0-9a-f]{64}$/u.test(signature)) return false;
	return timingSafeEqual(Buffer.from(signature, 'hex'), mac(secret, documentId, until));
}

const mac = (secret: string, documentId: string, until: number): Buffer => createHmac('sha256', secret).update(`preview\n${documentId}\n${until}`).digest();
