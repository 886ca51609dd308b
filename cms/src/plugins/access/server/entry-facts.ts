/** Reads of an entry what rights depend on. */
import type { Core, UID } from '@strapi/strapi';
import { defaultLocale, isLocale } from '@erasmi/config/locales';
import type { ContentType } from '@erasmi/config/types';
import type { EntryFacts } from './decide.ts';

interface Row {
	locale?: string | null;
	publishedAt?: string | null;
	sourceLocale?: string | null;
	owner?: { documentId: string } | null;
	coOwners?: { documentId: string }[] | null;
	network?: unknown;
}

/** @returns `undefined` when there is no such entry */
export async function entryFacts(strapi: Core.Strapi, type: ContentType, uid: UID.ContentType, documentId: string): Promise<{ facts: EntryFacts; draftLocales: string[] } | undefined> {
	const { attributes } = strapi.contentType(uid);
	const populate = Object.fromEntries(['owner', 'coOwners'].filter((name) => name in attributes).map((name) => [name, { select: ['documentId'] }]));
	const rows: Row[] = await strapi.db.query(uid).findMany({ where: { documentId }, populate });
	if (rows.length === 0) return undefined;

	const drafts = rows.filter((row) => !row.publishedAt);
	const published = rows.filter((row) => row.publishedAt);
	const isLocalized = rows.some((row) => isLocale(row.locale));
	const sourceLocale = rows.map((row) => row.sourceLocale).find(isLocale) ?? rows.map((row) => row.locale).find(isLocale) ?? defaultLocale;
	const source = drafts.find((row) => row.locale === sourceLocale) ?? drafts[0] ?? rows[0];
	const network = type === 'network' ? documentId : networkOf(source?.network);

	return {
		facts: {
			documentId,
			...(isLocalized ? { sourceLocale } : {}),
			...(source?.owner ? { owner: source.owner.documentId } : {}),
			coOwners: (source?.coOwners ?? []).map((organisation) => organisation.documentId),
			...(network ? { network } : {}),
			publishedLocales: published.map((row) => row.locale).filter(isLocale),
		},
		draftLocales: drafts.map((row) => row.locale ?? ''),
	};
}

/** An action plan names its network by an entry link or by the bare document id. */
function networkOf(value: unknown): string | undefined {
	if (typeof value === 'string') return value || undefined;
	if (Array.isArray(value)) return networkOf(value[0]);
	if (typeof value === 'object' && value !== null && 'documentId' in value) return networkOf(value.documentId);
	return undefined;
}
