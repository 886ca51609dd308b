/** Words of the editors' desk. Keys get the plugin's name in front in Strapi. */
import type { Locale } from '@erasmi/config/locales';
import { ar } from './words/ar.ts';
import { da } from './words/da.ts';
import { de } from './words/de.ts';
import { en, type Key } from './words/en.ts';
import { it } from './words/it.ts';
import { tr } from './words/tr.ts';

export type { Key };

export const translations: Record<Locale, Record<Key, string>> = { de, en, da, it, tr, ar };

export const definitions = (locale: Locale): Record<string, string> => Object.fromEntries(Object.entries(translations[locale]).map(([key, text]) => [`editors-desk.${key}`, text]));
