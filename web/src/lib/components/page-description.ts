/** What search engines and messengers show below the title of a page: what it says itself, else what its section is about. */
import type { Locale } from '@erasmi/config/locales';
import type { Head } from '#lib/content-types.ts';
import { messages } from '#lib/messages.ts';

/** @returns `undefined` for pages that nobody looks for, such as errors */
export function pageDescription(head: Head | undefined, locale: Locale): string | undefined {
	if (head?.description || !head?.section) return head?.description;
	const t = messages(locale);
	switch (head.section) {
		case 'home':
		case 'search':
		case 'map': return t['home.lead']();
		case 'organisation': return t['organisations.lead']();
		case 'concept': return t['concepts.lead']();
		default: return t[`list.${head.section}.lead`]();
	}
}
