/** How an entry is cited: who answers for it, which version, where it stays. */
import type { Locale } from '@erasmi/config/locales';
import type { Entry } from './content-types.ts';
import { date, languageName, list } from './format.ts';
import { messages } from './messages.ts';

export interface Citation {
	/** The organisation that answers for the entry, then whoever is named for it. Empty: the site itself. */
	authors: string[];
	title: string;
	/** Language of the text that is cited. */
	lang: Locale;
	/** Day of this version. */
	date?: string;
	/** The permanent address. */
	url: string;
	/** Language it was translated from by a machine, unread by anybody. */
	machineFrom?: Locale;
}

export function citationOf({ owner, credit, title, lang, publishedAt, permanentUrl, origin, sourceLocale }: Pick<Entry, 'owner' | 'credit' | 'title' | 'lang' | 'publishedAt' | 'permanentUrl' | 'origin' | 'sourceLocale'>): Citation {
	return {
		authors: [owner?.name, credit].filter((name) => name !== undefined),
		title: title.text,
		lang,
		url: permanentUrl,
		...(publishedAt && { date: publishedAt.slice(0, 10) }),
		...(origin === 'machine' && { machineFrom: sourceLocale }),
	};
}

/** Says of a machine text that it is one. */
export const machineNote = ({ machineFrom }: Citation, locale: Locale): string | undefined => machineFrom && messages(locale)['take.machine']({ language: languageName(locale, machineFrom) });

/**
 * `Town of X (4 March 2026). Title [machine translation …]. ERASMI Commons. https://…`, in four parts because the
 * title may be in another language, and an address runs from left to right in any. The order is that of APA; a full style engine takes 30 ms and 300 MB for this line.
 */
export function citationText(citation: Citation, locale: Locale): { before: string; title: string; after: string; url: string } {
	const site = messages(locale)['site.name']();
	const author = citation.authors.length > 0 ? list(locale, citation.authors) : site;
	const note = machineNote(citation, locale);
	return {
		before: `${author}${citation.date ? ` (${date(locale, citation.date)})` : ''}. `,
		title: citation.title,
		after: `${note ? ` [${note}]` : ''}. ${author === site ? '' : `${site}. `}`,
		url: citation.url,
	};
}
