import { searchTag, vocabularyTag } from '@erasmi/config/delivery';
import type { Locale } from '@erasmi/config/locales';
import type { MapView } from '#lib/content-types.ts';
import { teaser } from './content/teasers.ts';
import { worksOf } from './listing.ts';

/** Everything that happens somewhere. */
export async function map(locale: Locale, tags: Set<string>): Promise<MapView> {
	tags.add(searchTag).add(vocabularyTag);
	const hits = await worksOf(['case', 'network'], locale);
	const places = hits.flatMap((hit) => (hit.geo ? [{ teaser: teaser(hit, locale), ...hit.geo }] : []));
	return { places, placeless: hits.length - places.length };
}
