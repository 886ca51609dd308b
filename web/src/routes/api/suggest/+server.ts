/** What a visitor may be about to type. */
import { isLocale, locales } from '@erasmi/config/locales';
import type { RequestHandler } from '@sveltejs/kit';
import { json } from '@sveltejs/kit';
import { searchPath } from '#lib/routes.ts';
import { MAX_Q } from '#lib/server/results/parse.ts';
import { site } from '#lib/server/site.ts';

const LIMIT = 8;

export const GET: RequestHandler = async ({ url }) => {
	const locale = url.searchParams.get('locale');
	if (!isLocale(locale)) return json({ error: 'bad-request', issues: [{ parameter: 'locale', problem: `has to be one of ${locales.join(', ')}` }] }, { status: 400 });
	const text = (url.searchParams.get('q') ?? '').slice(0, MAX_Q).trim();
	const found = text ? await site().engine.suggest(text, locale, LIMIT) : [];
	const suggestions = found.map((each) => ({ ...each, url: each.url.startsWith('?') ? searchPath(locale) + each.url : encodeURI(each.url) }));
	return json({ suggestions }, { headers: { 'cache-control': 'no-cache' } });
};
