/**
 * What a site tells the CMS: messages that visitors write, and how often pages were read.
 *
 * A letter is signed like a delivery (see `delivery.ts`) and sent again until it is acknowledged; its id keeps the CMS
 * from taking the same one twice.
 */
import { isLocale, type Locale } from './locales.ts';
import { isWorkType, type WorkType } from './types.ts';

/** On the CMS; POST a `Letter`. */
export const letterPath = '/api/inbox/letters';

/** Something missing or wrong, a good practice to suggest, a barrier on the site, a question to an organisation. */
export const messageKinds = ['fact', 'practice', 'barrier', 'question'] as const;
export type MessageKind = (typeof messageKinds)[number];

export const isMessageKind = (value: unknown): value is MessageKind => (messageKinds as readonly unknown[]).includes(value);

/** Characters. */
export const messageLimits = { text: 5_000, email: 254, page: 1_000 } as const;

/** Months after which a message is deleted: once it is closed, and whatever happens to it. */
export const MONTHS_AFTER_CLOSING = 12;
export const MONTHS_AT_MOST = 24;

export interface VisitorMessage {
	kind: MessageKind;
	/** In any language. */
	text: string;
	/** Language of the form. */
	locale: Locale;
	/** Only when the visitor wants an answer. */
	email?: string;
	/** Path of the page it is about. */
	page?: string;
	/** The entry that page shows. */
	entry?: { type: WorkType; documentId: string };
}

/** Readings of one day: nothing in it is about a person. */
export interface Visits {
	/** `2026-11-26`, in UTC. */
	day: string;
	/** Template such as `case` or `search`, or `file:<ending>` of a download. */
	what: string;
	/** Absent for files without a language. */
	locale?: Locale;
	count: number;
}

export type Letter = { id: string; at: number } & ({ about: 'message'; message: VisitorMessage } | { about: 'visits'; visits: Visits[] });

/** @returns `undefined` for what is no letter, for example of a newer site */
export function parseLetter(value: unknown): Letter | undefined {
	if (!isRecord(value) || typeof value.id !== 'string' || !/^[\w-]{8,64}$/.test(value.id) || !Number.isSafeInteger(value.at)) return undefined;
	const head = { id: value.id, at: value.at as number };
	if (value.about === 'visits') return Array.isArray(value.visits) && value.visits.every(isVisits) ? { ...head, about: 'visits', visits: value.visits } : undefined;
	return value.about === 'message' && isMessage(value.message) ? { ...head, about: 'message', message: value.message } : undefined;
}

function isMessage(value: unknown): value is VisitorMessage {
	if (!isRecord(value) || !isMessageKind(value.kind) || !isLocale(value.locale)) return false;
	const { text, email, page, entry } = value;
	// A database that keeps no NUL would fail at it each time the letter is sent again.
	const fits = (part: unknown, max: number): boolean => typeof part === 'string' && part.length > 0 && part.length <= max && !part.includes('\u0000');
	return fits(text, messageLimits.text) && (email === undefined || fits(email, messageLimits.email)) && (page === undefined || fits(page, messageLimits.page)) && (entry === undefined || isEntry(entry));
}

const isEntry = (value: unknown): boolean => isRecord(value) && isWorkType(value.type) && typeof value.documentId === 'string' && /^\w{1,64}$/.test(value.documentId);

const isVisits = (value: unknown): value is Visits =>
	isRecord(value) && /^\d{4}-\d{2}-\d{2}$/.test(String(value.day)) && /^[\w:-]{1,64}$/.test(String(value.what)) && (value.locale === undefined || isLocale(value.locale)) && Number.isSafeInteger(value.count) && (value.count as number) > 0;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
