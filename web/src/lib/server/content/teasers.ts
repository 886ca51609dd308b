/** Cards of works, for links between entries. */
import type { Locale } from '@erasmi/config/locales';
import { entryTag } from '@erasmi/config/delivery';
import type { Hit } from '@erasmi/config/search/engine';
import { type WorkType, isWorkType } from '@erasmi/config/types';
import type { Teaser } from '#lib/content-types.ts';
import { site } from '#lib/server/site.ts';
import { defined } from './defined.ts';
import { optionalTerm } from './terms.ts';

export interface Link {
	type: WorkType;
	documentId: string;
}

/** @param value JSON of an entry-links field; items of a field with a single type may lack it */
export function links(value: unknown, only?: WorkType): Link[] {
	if (!Array.isArray(value)) return [];
	return value.flatMap((each: unknown) => {
		const { type = only, documentId } = (each ?? {}) as { type?: unknown; documentId?: unknown };
		return isWorkType(type) && typeof documentId === 'string' ? [{ type, documentId }] : [];
	});
}

/**
 * In the order of the links; what is not published is left out.
 * @param tags gets the tag of every link, shown or not: publishing a missing one changes the page too
 */
export function teasers(to: readonly Link[], locale: Locale, tags: Set<string>): Teaser[] {
	for (const { type, documentId } of to) tags.add(entryTag(type, documentId));
	return site().directory.works(to.map(({ type, documentId }) => `${type}-${documentId}`), locale).map((hit) => teaser(hit, locale));
}

export function teaser(hit: Hit, locale: Locale): Teaser {
	const { id, type, documentId, title, summary, source, origin, available, url, publishedAt, card } = hit;
	return {
		id,
		type,
		documentId,
		title,
		summary,
		source,
		origin,
		available,
		url: encodeURI(url),
		publishedAt,
		card,
		...defined({ country: optionalTerm(card.country, locale)?.label, resourceType: optionalTerm(card.resourceType, locale)?.label }),
	};
}
