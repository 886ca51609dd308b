/** What a search finds, for other programs: as a feed of what is new, and as a table of everything. */
import { searchTag, vocabularyTag } from '@erasmi/config/delivery';
import type { Locale } from '@erasmi/config/locales';
import type { Hit, SearchQuery } from '@erasmi/config/search/engine';
import { PER_PAGE_MOST } from '@erasmi/config/search/sanitize';
import { languageName, list } from '#lib/format.ts';
import { messages } from '#lib/messages.ts';
import { openSearchPath, permanentPath, searchFeedPath, searchPath } from '#lib/routes.ts';
import { term } from '#lib/server/content/terms.ts';
import { environment } from '#lib/server/environment.ts';
import { atom } from '#lib/server/feeds/atom.ts';
import { site } from '#lib/server/site.ts';
import { csv } from './csv.ts';
import { parse, toParams, toQuery } from './parse.ts';
import { titleOf } from './title.ts';

/** As many as a feed reader needs to miss nothing in a busy week. */
const FEED_LENGTH = 50;
/** Rows of a table; who wants more narrows the search. */
const TABLE_LENGTH = 1_000;

/** The newest hits of a search first, whatever the order on its page: a feed reader shows what was not there yesterday. */
export async function searchFeed(locale: Locale, params: URLSearchParams, tags: Set<string>): Promise<string> {
	const { publicOrigin } = environment();
	const t = messages(locale);
	const asked = { ...parse(params).asked, sort: 'newest', page: 1 } as const;
	const own = toParams(asked, 'newest');
	const { hits, total } = await site().engine.search({ ...toQuery(asked, locale, []), perPage: FEED_LENGTH, plain: true });
	tags.add(searchTag).add(vocabularyTag);
	const page = publicOrigin + searchPath(locale, own);
	return atom({
		id: page,
		title: t['title.of']({ page: titleOf(asked, locale, 1), site: t['site.name']() }),
		subtitle: t['results.count']({ count: total }),
		lang: locale,
		author: t['site.name'](),
		self: publicOrigin + searchFeedPath(locale, own),
		page,
		search: { description: publicOrigin + openSearchPath(locale), total, startIndex: 1, perPage: FEED_LENGTH },
		entries: hits.map((hit) => ({
			id: publicOrigin + permanentPath(hit.type, hit.documentId),
			title: hit.title,
			summary: hit.summary,
			lang: hit.source,
			link: publicOrigin + encodeURI(hit.url),
			updated: hit.publishedAt,
			categories: [t[`type.${hit.type}`](), ...(hit.facets.country ?? []).map((country) => term(country, locale).label)],
		})),
	});
}

/** Everything a search finds, in the order of its page, with a header in the visitor's language. */
export async function searchTable(locale: Locale, params: URLSearchParams, tags: Set<string>): Promise<string> {
	const t = messages(locale);
	const hits = await allHits({ ...toQuery(parse(params).asked, locale, []), perPage: PER_PAGE_MOST, plain: true });
	tags.add(searchTag).add(vocabularyTag);
	const header = ['table.title', 'facet.language', 'facet.type', 'table.summary', 'fact.place', 'facet.country', 'table.from', 'table.to', 'fact.in-language', 'fact.published', 'table.page', 'fact.permanent'] as const;
	return csv([header.map((column) => t[column]()), ...hits.map((hit) => row(hit, locale))]);
}

function row({ title, source, type, summary, card, available, publishedAt, url, documentId }: Hit, locale: Locale): string[] {
	const { publicOrigin } = environment();
	const names = available.map((each) => languageName(locale, each));
	return [
		title,
		languageName(locale, source),
		messages(locale)[`type.${type}`](),
		summary,
		card.place ?? '',
		card.country ? term(card.country, locale).label : '',
		card.startDate ?? '',
		card.endDate ?? '',
		list(locale, names, 'unit'),
		publishedAt.slice(0, 10),
		publicOrigin + encodeURI(url),
		publicOrigin + permanentPath(type, documentId),
	];
}

async function allHits(query: SearchQuery): Promise<Hit[]> {
	const hits: Hit[] = [];
	for (let page = 1; ; page++) {
		const answer = await site().engine.search({ ...query, page });
		hits.push(...answer.hits);
		if (answer.hits.length === 0 || hits.length >= Math.min(answer.total, TABLE_LENGTH)) return hits.slice(0, TABLE_LENGTH);
	}
}
