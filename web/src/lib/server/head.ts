import type { Locale } from '@erasmi/config/locales';
import type { Head, Tab } from '#lib/content-types.ts';
import { defined } from './content/defined.ts';
import { languagesOfPage } from './content/languages.ts';
import { environment } from './environment.ts';

interface Facts {
	kind: Head['kind'];
	section: Head['section'];
	tab?: Tab | undefined;
	/** Narrowed lists and searches are no pages of their own for search engines. */
	noindex?: boolean;
	/** Path for visitors whose language is not known. */
	everywhere: string;
}

/** What a page that is no entry tells the frame around it. */
export function pageHead(locale: Locale, path: (locale: Locale) => string, { kind, section, tab, noindex, everywhere }: Facts): Head {
	const { publicOrigin } = environment();
	return {
		canonical: publicOrigin + path(locale),
		everywhere: publicOrigin + everywhere,
		languages: languagesOfPage(path),
		kind,
		...defined({ section, tab, robots: noindex ? ('noindex' as const) : undefined }),
	};
}
