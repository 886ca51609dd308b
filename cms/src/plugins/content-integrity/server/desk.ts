import type { Locale } from '@erasmi/config/locales';
import { labelOf } from '../labels.ts';
import { labelPath } from './label-path.ts';
import { deskLocale } from './refusal.ts';

/** The person at the desk: which language they read, and what fields are called in it. */
export const deskService = () => ({
	locale: (): Locale => deskLocale(),
	/** @param path names of fields from the entry down, with numbers of list items from 0 */
	label: (path: readonly (string | number)[], locale: Locale = deskLocale()): string => labelPath(path, locale),
	/** Of the last field alone. @param path names of fields from the entry down */
	name: (path: readonly string[], locale: Locale = deskLocale()): string => labelOf(path, locale),
});
