import { type WorkType, isWorkType } from '@erasmi/config/types';
import { isLocale } from '@erasmi/config/locales';
import { decoded, internalPath } from '#lib/routes.ts';
import { site } from '#lib/server/site.ts';

/** @returns the entry that this page of the site shows, `undefined` for pages that are no entry */
export function entryOfPage(page: string): { type: WorkType; documentId: string } | undefined {
	const [path = ''] = page.split(/[?#]/);
	const [, locale, type, slug = ''] = (internalPath(path) ?? path).split('/');
	const { directory } = site();
	if (locale === 'id') return isWorkType(type) && directory.work(type, slug) ? { type, documentId: slug } : undefined;
	if (!isLocale(locale) || !isWorkType(type)) return undefined;
	const found = directory.addressBySlug(type, decoded(slug), locale);
	return found && { type, documentId: found.documentId };
}
