/** A hit as a card shows it: its country and kind in words. */
import type { Hit } from '@erasmi/config/search/engine';
import type { Teaser } from '#lib/content-types.ts';

/** @param labels of the concepts that occur in hits, by their notation */
export function teaserOf(hit: Hit, labels: Readonly<Record<string, string>>): Teaser {
	const country = hit.card.country && labels[hit.card.country];
	const resourceType = hit.card.resourceType && labels[hit.card.resourceType];
	return { ...hit, ...(country && { country }), ...(resourceType && { resourceType }) };
}
