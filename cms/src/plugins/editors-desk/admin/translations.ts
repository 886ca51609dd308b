/** Words of the editors' desk. Keys get the plugin's name in front in Strapi. */
import { locales, type Locale } from '@erasmi/config/locales';
import { helpWords, type HelpKey } from './help/words.ts';
import { richWords, type RichKey } from './form/rich/words.ts';
import { planWords, type PlanKey } from './plan/words.ts';
import { ar } from './words/ar.ts';
import { da } from './words/da.ts';
import { de } from './words/de.ts';
import { en, type Key as DeskKey } from './words/en.ts';
import { it } from './words/it.ts';
import { tr } from './words/tr.ts';

export type Key = DeskKey | PlanKey | RichKey | HelpKey;

const deskWords: Record<Locale, Record<DeskKey, string>> = { de, en, da, it, tr, ar };

export const translations = Object.fromEntries(locales.map((locale) => [locale, { ...deskWords[locale], ...planWords[locale], ...richWords[locale], ...helpWords[locale] }])) as Record<Locale, Record<Key, string>>;
