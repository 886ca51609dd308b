import { atomType } from '#lib/server/feeds/atom.ts';
import { searchFeed } from '#lib/server/results/export.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params: { locale }, url, locals }) =>
	new Response(await searchFeed(locale, url.searchParams, locals.tags), { headers: { 'content-type': atomType, 'cache-control': 'no-cache' } });
