/** The title of a page for browser tabs, bookmarks and search engines: the page first, then the site. */
import type { Locale } from '@erasmi/config/locales';
import type { Head } from '#lib/content-types.ts';
import { messages } from '#lib/messages.ts';
import { errorWords, type Failed } from './error-words.ts';

/**
 * @param failed an error page, which has no head
 * @param state `isFaulty`: a form came back with faults, which a screen reader should say first; `isResult`: it is about what was answered
 */
export function pageTitle(head: Head | undefined, locale: Locale, failed: Failed | undefined, { isFaulty = false, isResult = false } = {}): string {
	const t = messages(locale);
	const site = t['site.name']();
	if (failed) return t['title.of']({ page: errorWords(locale, failed.status, failed.error).title, site });
	if (head?.section === 'home') return t['title.of']({ page: site, site: t['home.title']() });
	const page = head && nameOf(head, locale, isResult);
	if (!page) return site;
	return t['title.of']({ page: isFaulty ? t['title.error']({ page }) : page, site });
}

function nameOf(head: Head, locale: Locale, isResult: boolean): string | undefined {
	const t = messages(locale);
	if (head.title) return [isResult && t['assess.result'](), partOf(head, locale), head.title].filter(Boolean).join(t['title.joint']());
	switch (head.section) {
		case undefined:
		case 'home': return undefined;
		case 'search': return t['nav.search']();
		case 'organisation': return t['organisations.title']();
		case 'concept': return t['concepts.title']();
		case 'map': return t['map.title']();
		default: return t[`types.${head.section}`]();
	}
}

/** Pages of one entry have its name in common; this tells them apart. */
function partOf({ part, sectionTitle }: Head, locale: Locale): string | undefined {
	const t = messages(locale);
	switch (part) {
		case 'quiz': return t['section.quiz']();
		case 'all': return t['title.all']();
		case 'facilitate': return t['stage.title']();
		case 'cite': return t['take.title']();
		case 'measures': return t['title.measures']();
		default: return sectionTitle;
	}
}
