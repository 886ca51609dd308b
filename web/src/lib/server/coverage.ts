/** Which language has how much: for the page about languages and the home page. */
import { locales } from '@erasmi/config/locales';
import { workTypes } from '@erasmi/config/types';
import type { Coverage } from '#lib/content-types.ts';
import { site } from './site.ts';

export function coverage(): Coverage[] {
	const counted = new Map<string, Coverage>(workTypes.flatMap((type) => locales.map((locale) => [`${type}:${locale}`, { type, locale, original: 0, checked: 0, machine: 0 }])));
	for (const { type, locale, origin, count } of site().directory.coverage()) {
		const entry = counted.get(`${type}:${locale}`);
		if (entry) entry[origin === 'original' ? 'original' : origin === 'machine' ? 'machine' : 'checked'] += count;
	}
	return [...counted.values()];
}
