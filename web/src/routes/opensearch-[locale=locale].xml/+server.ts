import { openSearch } from '#lib/server/results/open-search.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params: { locale } }) =>
	new Response(openSearch(locale), { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8', 'cache-control': 'public, max-age=86400' } });
