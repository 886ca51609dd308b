import type { RequestHandler } from '@sveltejs/kit';
import { locales } from '@erasmi/config/locales';
import { searchPath } from '#lib/routes.ts';
import { environment } from '#lib/server/environment.ts';

/** Everything may be read, except endless combinations of filters and the programs' own entrances. */
export const GET: RequestHandler = () => {
	const closed = ['/api/', ...locales.map((locale) => searchPath(locale)), '/*?'];
	const lines = ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), 'Allow: /', '', `Sitemap: ${environment().publicOrigin}/sitemap.xml`, ''];
	return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' } });
};
