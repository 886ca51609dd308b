import { isLocale } from '@erasmi/config/locales';
import { decoded, sectionOf } from '#lib/routes.ts';

const MAX_LENGTH = 80;

/** Words of an address that leads nowhere, as a start for a search: `/de/kompendium/runder-tisch-halle` → `runder tisch halle`. */
export function wordsOf(pathname: string): string {
	const segments = pathname.split('/').filter(Boolean).map(decoded);
	const meaningful = segments.filter((segment, at) => !(at === 0 && segment.length === 2) && !(at === 1 && isLocale(segments[0]) && sectionOf(segments[0], segment)));
	const words = meaningful
		.join(' ')
		.replace(/\.\w{1,5}$/, '')
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
		.trim();
	return words.slice(0, MAX_LENGTH).trim();
}
