/** Where readers meet an entry. */
import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@erasmi/config/environment';
import type { Locale } from '@erasmi/config/locales';
import { sections } from '@erasmi/config/types';
import { isShared } from '../desk-types.ts';
import { uid } from './entry.ts';
import type { Place } from './ledger.ts';

export interface SitePage {
	url: string;
	locale: Locale;
}

/** The page in this language, or that of the original while there is none. @returns `undefined` when neither is published */
export async function sitePage(strapi: Core.Strapi, { type, documentId, locale }: Place, sourceLocale: Locale): Promise<SitePage | undefined> {
	if (isShared(type)) return undefined;
	const rows: { locale: Locale; slug?: string | null }[] = await strapi.db.query(uid(type)).findMany({ where: { documentId, locale: { $in: [locale, sourceLocale] }, publishedAt: { $notNull: true } }, select: ['locale', 'slug'] as never });
	const page = rows.find((row) => row.locale === locale) ?? rows[0];
	if (!page?.slug) return undefined;
	const path = ['', page.locale, sections[type][page.locale], page.slug].map(encodeURIComponent).join('/');
	return { url: readEnvironment(process.env, 'cms').publicOrigin + path, locale: page.locale };
}
