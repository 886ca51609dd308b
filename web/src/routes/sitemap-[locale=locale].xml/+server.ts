import { searchTag } from '@erasmi/config/delivery';
import { sitemapOf } from '#lib/server/sitemap.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals }) => {
	locals.tags.add(searchTag);
	return new Response(await sitemapOf(params.locale, locals.tags), { headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'no-cache' } });
};
