import type { Locale } from '@erasmi/config/locales';
import { ar } from './words/ar.ts';
import { da } from './words/da.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { it } from './words/it.ts';
import { tr } from './words/tr.ts';

export type Key = keyof typeof en;

export const translations: Record<Locale, Record<Key, string>> = { de, en, da, it, tr, ar };

export const isKey = (text: string): text is Key => Object.hasOwn(en, text);
