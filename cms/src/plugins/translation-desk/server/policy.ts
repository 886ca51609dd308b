/** How strict each language is. One place to change it. */
import type { Locale } from '@erasmi/config/locales';
import type { Policy } from './ledger/states.ts';

export interface LanguagePolicy extends Policy {
	/** When a language may be published: all passages checked; none behind its source; or at any time, with a notice on the page. */
	publish: 'checked' | 'fresh' | 'notice';
}

// One person often is a whole language, so who wrote may check; the site says what nobody has read.
const usual: LanguagePolicy = { selfCheck: true, publish: 'notice' };

export const policies: Record<Locale, LanguagePolicy> = { de: usual, en: usual, da: usual, it: usual, tr: usual, ar: usual };
