import type { Core } from '@strapi/strapi';
import { bestLocale, isLocale, type Locale } from '@erasmi/config/locales';
import { uidOf, type WorkType } from '@erasmi/config/types';

/** @returns the title of an entry in the language a person reads, `undefined` when it is gone */
export async function titleOf(strapi: Core.Strapi, { type, documentId }: { type: WorkType; documentId: string }, wanted: Locale = 'en'): Promise<string | undefined> {
	const rows: { title: string | null; locale: string }[] = await strapi.db.query(uidOf(type)).findMany({ where: { documentId }, select: ['title', 'locale'] });
	const titles = new Map(rows.flatMap(({ title, locale }) => (title && isLocale(locale) ? [[locale, title] as const] : [])));
	const locale = bestLocale(wanted, [...titles.keys()], wanted);
	return locale && titles.get(locale);
}
