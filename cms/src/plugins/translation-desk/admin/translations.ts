/** Words of the desk. Keys get the plugin's name in front in Strapi. */
import { locales, type Locale } from '@erasmi/config/locales';
import { ar } from './words/ar.ts';
import { da } from './words/da.ts';
import { de } from './words/de.ts';
import { en, type Key as DeskKey } from './words/en.ts';
import { it } from './words/it.ts';
import { termsWords, type TermsKey } from './terms/words.ts';
import { tr } from './words/tr.ts';

export type Key = DeskKey | TermsKey;

const desk: Record<Locale, Record<DeskKey, string>> = { de, en, da, it, tr, ar };

// Each language has both lists, as their types say.
export const translations = Object.fromEntries(locales.map((locale) => [locale, { ...desk[locale], ...termsWords[locale] }])) as Record<Locale, Record<Key, string>>;
