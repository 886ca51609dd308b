/** A search in a few words, for the title of its page, of its feed and of a bookmark. */
import type { Locale } from '@erasmi/config/locales';
import { type FacetName, facetNames } from '@erasmi/config/search/document';
import { type WorkType, isWorkType } from '@erasmi/config/types';
import type { Asked } from '#lib/content-types.ts';
import { messages } from '#lib/messages.ts';
import { labelOf } from './facets.ts';

/** More filters than this make a title that nobody reads to its end. */
const NAMED_FILTERS = 3;

/**
 * `“housing”, Italy, page 2 of 5 – Search`
 * @param pages 1 where the number of the page says nothing
 * @param type of a list that is searched
 */
export function titleOf({ q, filters, page }: Asked, locale: Locale, pages: number, type?: WorkType): string {
	const t = messages(locale);
	const chosen = facetNames.flatMap((name) => (filters[name] ?? []).map((value) => filterLabel(name, value, locale)));
	const parts = [
		...(q ? [t['quote.marks']({ text: q })] : []),
		...(chosen.length > NAMED_FILTERS ? [t['facets.chosen']({ count: chosen.length })] : chosen),
		...(pages > 1 ? [t['pages.of']({ page, pages })] : []),
	];
	const where = type ? t[`list.${type}.title`]() : t['nav.search']();
	return parts.length > 0 ? t['title.of']({ page: parts.join(t['list.comma']()), site: where }) : where;
}

/** Of types only the words of the interface have a name. */
const filterLabel = (name: FacetName, value: string, locale: Locale): string =>
	name === 'type' && isWorkType(value) ? messages(locale)[`types.${value}`]() : labelOf(name, value, locale).label;
