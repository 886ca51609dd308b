/** All entries with what the start page asks of each: who began it, whose it is, what of it is on the site. */
import type { Core } from '@strapi/strapi';
import type { Locale } from '@erasmi/config/locales';
import { workTypes, type WorkType } from '@erasmi/config/types';
import { uidOfType } from '../platform.ts';

interface Row {
	type: WorkType;
	documentId: string;
	title: string | null;
	locale: Locale;
	sourceLocale: Locale | null;
	updatedAt: string;
	publishedAt: string | null;
	reviewDue?: string | null;
	/** Entry links; a plan has one. */
	network?: unknown;
	owner?: { documentId: string } | null;
	createdBy?: { id: number } | null;
	updatedBy?: { id: number } | null;
}

export interface WholeEntry {
	/** The draft in the language it was written in. */
	original: Row;
	/** Languages that are on the site. */
	published: Locale[];
	/** Of the original. */
	publishedAt: string | null;
	/** The draft is newer than what is on the site, or nothing is there. */
	isChanged: boolean;
}

const fields = ['documentId', 'title', 'locale', 'sourceLocale', 'updatedAt', 'publishedAt', 'reviewDue', 'network'];

/** @returns the ones changed last first */
export async function allEntries(strapi: Core.Strapi): Promise<WholeEntry[]> {
	const found = await Promise.all(
		workTypes.map(async (type) => {
			const { attributes } = strapi.contentType(uidOfType(type));
			const people = { createdBy: { select: ['id'] }, updatedBy: { select: ['id'] } };
			const populate = 'owner' in attributes ? { ...people, owner: { select: ['documentId'] } } : people;
			const rows: Omit<Row, 'type'>[] = await strapi.db.query(uidOfType(type)).findMany({ select: fields.filter((name) => name in attributes || name === 'documentId') as never, populate });
			return rows.map((row) => ({ ...row, type }));
		}),
	);
	return [...Map.groupBy(found.flat(), ({ type, documentId }) => `${type}/${documentId}`).values()].flatMap(whole).toSorted((a, b) => (new Date(a.original.updatedAt) < new Date(b.original.updatedAt) ? 1 : -1));
}

function whole(versions: readonly Row[]): WholeEntry[] {
	const original = versions.find(({ publishedAt, locale, sourceLocale }) => publishedAt === null && (sourceLocale ?? locale) === locale);
	if (!original) return [];
	const published = versions.filter(({ publishedAt }) => publishedAt !== null);
	const onSite = published.find(({ locale }) => locale === original.locale);
	return [{ original, published: published.map(({ locale }) => locale), publishedAt: onSite?.publishedAt ?? null, isChanged: !onSite || new Date(original.updatedAt) > new Date(onSite.updatedAt) }];
}
