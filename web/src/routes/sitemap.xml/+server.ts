import type { RequestHandler } from '@sveltejs/kit';
import { sitemapIndex } from '#lib/server/sitemap.ts';

export const GET: RequestHandler = () => new Response(sitemapIndex(), { headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'no-cache' } });
