/** What a visitor may be about to type: for the search field, and for the address bar of browsers that know our description. */
import { directionOf, isLocale, locales } from '@erasmi/config/locales';
import { QUERY_LENGTH } from '@erasmi/config/search/query';
import type { RequestHandler } from '@sveltejs/kit';
import { json } from '@sveltejs/kit';
import { messages } from '#lib/messages.ts';
import { searchPath } from '#lib/routes.ts';
import { environment } from '#lib/server/environment.ts';
import { suggestionsType } from '#lib/server/results/open-search.ts';
import { site } from '#lib/server/site.ts';

const LIMIT = 8;

export const GET: RequestHandler = async ({ url }) => {
	const locale = url.searchParams.get('locale');
	if (!isLocale(locale)) return json({ error: 'bad-request', issues: [{ parameter: 'locale', problem: `has to be one of ${locales.join(', ')}` }] }, { status: 400 });
	const t = messages(locale);
	const typed = url.searchParams.get('q') ?? '';
	const text = typed.slice(0, QUERY_LENGTH).trim();
	const found = text ? await site().engine.suggest(text, locale, LIMIT) : [];
	const suggestions = found.map((each) => ({
		...each,
		dir: directionOf(each.locale),
		label: t[`suggest.${each.kind}`](),
		url: each.url.startsWith('?') ? searchPath(locale) + each.url : encodeURI(each.url),
	}));
	if (url.searchParams.get('format') === 'opensearch') {
		const { publicOrigin } = environment();
		const columns = [suggestions.map((each) => each.text), suggestions.map(({ label }) => label), suggestions.map((each) => publicOrigin + each.url)];
		return new Response(JSON.stringify([typed, ...columns]), { headers: { 'content-type': suggestionsType, 'cache-control': 'no-cache' } });
	}
	return json({ label: t['suggest.label'](), count: t['suggest.count']({ count: suggestions.length }), suggestions }, { headers: { 'cache-control': 'no-cache' } });
};
