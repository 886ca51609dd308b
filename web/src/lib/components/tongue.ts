/** In which language a passage is, where that is not the language of the page. */
import { directionOf, type Locale } from '@erasmi/config/locales';

export interface Tongue {
	lang: Locale | undefined;
	dir: 'ltr' | 'rtl' | undefined;
}

/** @param lang of the passage @param page of the page around it */
export function tongue(lang: Locale | undefined, page: Locale): Tongue {
	return lang === undefined || lang === page ? { lang: undefined, dir: undefined } : { lang, dir: directionOf(lang) };
}

/** Of a text of an entry: its own language, else the one the entry is shown in. */
export function tongueOf(text: { lang?: Locale }, shown: { shown: Locale; wanted: Locale }): Tongue {
	return tongue(text.lang ?? shown.shown, shown.wanted);
}
