/** The last step of an entry's way: everything else of its region, or of its country. */
import type { Locale } from '@erasmi/config/locales';
import type { Place } from '#lib/content-types.ts';

export function placeSteps({ region, country }: Place): { label: string; url: string; lang?: Locale | undefined }[] {
	const term = region?.url ? region : country;
	return term?.url ? [{ label: term.label, url: term.url, lang: term.lang }] : [];
}
