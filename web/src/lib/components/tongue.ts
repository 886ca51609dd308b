/** In which language a passage is, where that is not the language of the page around it. */
import { directionOf, type Locale } from '@erasmi/config/locales';

export interface Tongue {
	lang: Locale | undefined;
	dir: 'ltr' | 'rtl' | undefined;
}

/** Attributes for the element of the passage; both `undefined` where it is in the page's language. */
export const tongue = (lang: Locale | undefined, page: Locale): Tongue =>
	lang === undefined || lang === page ? { lang: undefined, dir: undefined } : { lang, dir: directionOf(lang) };
