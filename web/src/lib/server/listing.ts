/** Works as a list, from the site's own replica: for pages that show all of something. */
import type { Locale } from '@erasmi/config/locales';
import type { Hit, SearchAnswer, SearchQuery, Sort } from '@erasmi/config/search/engine';
import { PER_PAGE_MOST } from '@erasmi/config/search/sanitize';
import type { WorkType } from '@erasmi/config/types';
import { site } from './site.ts';

export const listing = (locale: Locale, query: Partial<SearchQuery>): Promise<SearchAnswer> =>
	site().replica.engine.search({ q: '', locale, filters: {}, facets: [], sort: 'title', page: 1, perPage: PER_PAGE_MOST, plain: true, ...query });

export async function worksOf(types: readonly WorkType[], locale: Locale, sort: Sort = 'title'): Promise<Hit[]> {
	const hits: Hit[] = [];
	for (let page = 1; ; page++) {
		const answer = await listing(locale, { filters: { type: [...types] }, sort, page });
		hits.push(...answer.hits);
		if (answer.hits.length === 0 || hits.length >= answer.total) return hits;
	}
}
