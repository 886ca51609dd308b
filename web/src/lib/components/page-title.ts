/** The title of a page for browser tabs, bookmarks and search engines: the page first, then the site. */
import type { Locale } from '@erasmi/config/locales';
import type { Head } from '#lib/content-types.ts';
import { messages } from '#lib/messages.ts';
import { errorWords, type Failed } from './error-words.ts';

/** @param failed an error page, which has no head */
export function pageTitle(head: Head | undefined, locale: Locale, failed: Failed | undefined): string {
	const t = messages(locale);
	const site = t['site.name']();
	if (failed) return t['title.of']({ page: errorWords(locale, failed.status, failed.error).title, site });
	if (head?.title) return t['title.of']({ page: head.title, site });
	if (!head?.section) return site;
	switch (head.section) {
		case 'home': return t['title.of']({ page: site, site: t['home.title']() });
		case 'search': return t['title.of']({ page: t['nav.search'](), site });
		case 'organisation': return t['title.of']({ page: t['organisations.title'](), site });
		case 'concept': return t['title.of']({ page: t['concepts.title'](), site });
		case 'map': return t['title.of']({ page: t['map.title'](), site });
		default: return t['title.of']({ page: t[`types.${head.section}`](), site });
	}
}
