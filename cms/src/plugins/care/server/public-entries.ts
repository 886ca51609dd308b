/** What is on the site, as far as care has to know it. */
import type { Core } from '@strapi/strapi';
import { isLocale, type Locale } from '@erasmi/config/locales';
import { workTypes, type WorkType } from '@erasmi/config/types';
import type { PublicEntry, PublicPlan } from './due.ts';
import { platform, uidOfType, type Tree } from './platform.ts';

interface Found {
	documentId: string;
	title: string | null;
	locale: string;
	sourceLocale: string | null;
	reviewDue?: string | null;
	publishedAt: string | Date;
}

/** Each entry once, under the title in the language it was written in. */
export async function publicEntries(strapi: Core.Strapi): Promise<PublicEntry[]> {
	const found = await Promise.all(workTypes.map(async (type) => (await originals(strapi, type)).map((row) => toEntry(type, row))));
	return found.flat();
}

export async function publicPlans(strapi: Core.Strapi): Promise<PublicPlan[]> {
	const uid = uidOfType('action-plan');
	const plans: PublicPlan[] = [];
	for (const { documentId, locale } of await originals(strapi, 'action-plan')) {
		const [row] = await platform(strapi).rows().load(uid, documentId, { locales: [locale], status: 'published' });
		if (row) plans.push({ documentId, title: text(row.tree.title) ?? '', locale: row.locale, measures: items(row.tree.measures).map(toMeasure) });
	}
	return plans;
}

async function originals(strapi: Core.Strapi, type: WorkType): Promise<(Found & { locale: Locale })[]> {
	const { attributes } = strapi.contentType(uidOfType(type));
	const fields = ['documentId', 'title', 'locale', 'sourceLocale', 'reviewDue', 'publishedAt'].filter((name) => name in attributes || ['documentId', 'locale', 'publishedAt'].includes(name));
	const rows: Found[] = await strapi.db.query(uidOfType(type)).findMany({ where: { publishedAt: { $notNull: true } }, select: fields as never });
	return rows.filter((row): row is Found & { locale: Locale } => isLocale(row.locale) && (row.sourceLocale ?? row.locale) === row.locale);
}

const toEntry = (type: WorkType, { documentId, title, locale, reviewDue, publishedAt }: Found & { locale: Locale }): PublicEntry => ({ type, documentId, locale, title: title ?? '', publishedAt: new Date(publishedAt).toISOString(), ...(reviewDue && { reviewDue }) });

function toMeasure({ key = '', title, status, due, responsible }: Tree): PublicPlan['measures'][number] {
	return { key, title: text(title) ?? '', status: text(status) ?? '', ...(text(due) && { due: String(due) }), ...(text(responsible) && { responsible: String(responsible) }) };
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const items = (value: unknown): Tree[] => (Array.isArray(value) ? value.filter((item): item is Tree => typeof item === 'object' && item !== null) : []);
