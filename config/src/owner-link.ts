/**
 * Link with which the owner of a practice, who has no account, reads a draft on the site and answers: signed by the CMS,
 * good for fourteen days. Whether it was taken back meanwhile, only the CMS knows; the site asks it each time.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Locale } from './locales.ts';
import { isWorkType, type WorkType } from './types.ts';

export const OWNER_LINK_DAYS = 14;

/** On the CMS; POST an `OwnerLetter`, signed like a delivery. The answer is an `OwnerAnswer`. */
export const ownerPath = '/api/approvals/links';

/** Characters. */
export const ownerLimits = { name: 120, text: 5_000 } as const;

/** What somebody does with a link. `name`: of the person for words, of the organisation for an approval. */
export type OwnerLetter = { link: string } & ({ act: 'read' } | { act: 'comment'; name: string; text: string } | { act: 'approve'; name: string });

export interface LinkedEntry {
	type: WorkType;
	documentId: string;
	/** Last moment of the link, milliseconds since 1970. */
	until: number;
	/** Absent while nobody has approved it by this link. */
	approved?: { by: string; on: string };
}

/** `ended`: taken back, or its fourteen days are over. */
export type OwnerAnswer = { ok: true; entry: LinkedEntry } | { ok: false; reason: 'ended' | 'unknown' };

/** @returns path and query on the site */
export function ownerLinkPath(secret: string, link: string, locale: Locale, until: number): string {
	return `/${locale}/owner/${link}?${new URLSearchParams({ until: String(until), signature: mac(secret, link, until).toString('hex') })}`;
}

/** Compares in constant time. `forged` covers everything that the CMS has not made. */
export function readOwnerLink(secret: string, link: string, query: URLSearchParams, now = Date.now()): 'good' | 'ended' | 'forged' {
	const until = Number(query.get('until'));
	const signature = query.get('signature') ?? '';
	if (!Number.isSafeInteger(until) || !/^[0-9a-f]{64}$/u.test(signature) || !timingSafeEqual(Buffer.from(signature, 'hex'), mac(secret, link, until))) return 'forged';
	return now > until ? 'ended' : 'good';
}

/** @returns `undefined` for what this version does not understand */
export function parseOwnerLetter(value: unknown): OwnerLetter | undefined {
	if (!isRecord(value) || typeof value.link !== 'string' || !/^[\w-]{8,64}$/u.test(value.link)) return undefined;
	const { link, act, name, text } = value;
	const fits = (part: unknown, max: number): part is string => typeof part === 'string' && part.trim() !== '' && part.length <= max;
	if (act === 'read') return { link, act };
	if (!fits(name, ownerLimits.name)) return undefined;
	if (act === 'approve') return { link, act, name };
	return act === 'comment' && fits(text, ownerLimits.text) ? { link, act, name, text } : undefined;
}

/** @returns `undefined` for an answer of another version */
export function parseOwnerAnswer(value: unknown): OwnerAnswer | undefined {
	if (!isRecord(value)) return undefined;
	if (value.ok === false) return value.reason === 'ended' || value.reason === 'unknown' ? { ok: false, reason: value.reason } : undefined;
	const { entry } = value;
	if (value.ok !== true || !isRecord(entry) || !isWorkType(entry.type) || typeof entry.documentId !== 'string' || typeof entry.until !== 'number') return undefined;
	const { type, documentId, until, approved } = entry;
	const isApproved = isRecord(approved) && typeof approved.by === 'string' && typeof approved.on === 'string';
	return { ok: true, entry: { type, documentId, until, ...(isApproved && { approved: { by: String(approved.by), on: String(approved.on) } }) } };
}

const mac = (secret: string, link: string, until: number): Buffer => createHmac('sha256', secret).update(`owner\n${link}\n${until}`).digest();
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
