/** Sitemaps: an index, and one for each language with the addresses of all its real texts. */
import type { Locale } from '@erasmi/config/locales';
import { locales } from '@erasmi/config/locales';
import { workTypes } from '@erasmi/config/types';
import { conceptPath, conceptsPath, homePath, listPath, mapPath, organisationsPath, permanentPath } from '#lib/routes.ts';
import { conceptsInUse } from './content/concept.ts';
import { workPath } from './content/languages.ts';
import { organisationAddresses } from './content/organisation.ts';
import { environment } from './environment.ts';
import { escapeXml } from './feeds/xml.ts';
import { site } from './site.ts';

/** What search engines read of one file. */
const MAX_ADDRESSES = 50_000;

export function sitemapIndex(): string {
	const { publicOrigin } = environment();
	const maps = locales.map((locale) => `<sitemap><loc>${escapeXml(`${publicOrigin}/sitemap-${locale}.xml`)}</loc></sitemap>`);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${maps.join('\n')}\n</sitemapindex>\n`;
}

/** @param tags of the answer: organisations come and go with the entries that name them */
export async function sitemapOf(locale: Locale, tags: Set<string>): Promise<string> {
	const addresses = [...pages(locale), ...works(locale), ...concepts(locale), ...(await organisations(locale, tags))].slice(0, MAX_ADDRESSES);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${addresses.join('\n')}\n</urlset>\n`;
}

function* pages(locale: Locale): Iterable<string> {
	yield address(homePath(locale), locales.map((other) => [other, homePath(other)]), '/');
	for (const type of workTypes) yield address(listPath(locale, type), locales.map((other) => [other, listPath(other, type)]), listPath('en', type));
	for (const path of [mapPath, organisationsPath, conceptsPath]) yield address(path(locale), locales.map((other) => [other, path(other)]), path('en'));
}

function* concepts(locale: Locale): Iterable<string> {
	for (const notation of conceptsInUse()) yield address(conceptPath(locale, notation), locales.map((other) => [other, conceptPath(other, notation)]), permanentPath('concept', notation));
}

async function organisations(locale: Locale, tags: Set<string>): Promise<string[]> {
	const all = await organisationAddresses(tags);
	return all.map(({ documentId, path }) => address(path(locale), locales.map((other) => [other, path(other)]), permanentPath('organisation', documentId)));
}

function* works(locale: Locale): Iterable<string> {
	for (const work of site().directory.allWorks()) {
		if (!work.available.includes(locale)) continue;
		yield address(workPath(work, locale), work.available.map((other) => [other, workPath(work, other)]), permanentPath(work.type, work.documentId), work.publishedAt[locale]);
	}
}

function address(path: string, languages: (readonly [Locale, string])[], everywhere: string, changed?: string): string {
	const { publicOrigin } = environment();
	const link = (hreflang: string, to: string): string => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(publicOrigin + to)}"/>`;
	return `<url><loc>${escapeXml(publicOrigin + path)}</loc>${changed ? `<lastmod>${escapeXml(changed)}</lastmod>` : ''}${languages.map(([locale, to]) => link(locale, to)).join('')}${link('x-default', everywhere)}</url>`;
}
