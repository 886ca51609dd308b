/** Uploads of the CMS, served through the site. */
import { error } from '@sveltejs/kit';
import { media } from '#lib/server/media.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, request }) => {
	const file = await media(params.name);
	if (!file) error(404, 'not-found');
	const headers = {
		etag: file.etag,
		'cache-control': 'public, max-age=3600, stale-while-revalidate=86400',
		'content-type': file.type,
		'content-disposition': file.type.startsWith('image/') ? 'inline' : 'attachment',
		'content-security-policy': "default-src 'none'; sandbox",
	};
	if (request.headers.get('if-none-match') === file.etag) return new Response(null, { status: 304, headers });
	return new Response(file.bytes, { headers });
};
