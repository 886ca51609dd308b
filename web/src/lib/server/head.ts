import type { Locale } from '@erasmi/config/locales';
import type { Head, Tab } from '#lib/content-types.ts';
import { defined } from './content/defined.ts';
import { languagesOfPage } from './content/languages.ts';
import { environment } from './environment.ts';

interface Facts {
	/** Where the page is about one thing that has a name. */
	title?: string | undefined;
	/** Language of the title when it is not the page's. */
	lang?: Locale | undefined;
	description?: string | undefined;
	kind: Head['kind'];
	section: Head['section'];
	tab?: Tab | undefined;
	/** Narrowed lists and searches are no pages of their own for search engines. */
	noindex?: boolean;
	/** Path of the Atom feed of what the page lists. */
	feed?: string;
}

/** What a page that is no entry tells the frame around it. */
export function pageHead(locale: Locale, path: (locale: Locale) => string, { kind, section, tab, noindex, title, lang, description, feed }: Facts): Head {
	const { publicOrigin } = environment();
	return {
		canonical: publicOrigin + path(locale),
		languages: languagesOfPage(path),
		kind,
		...defined({ section, tab, title, lang, description, feed, robots: noindex ? ('noindex' as const) : undefined }),
	};
}
