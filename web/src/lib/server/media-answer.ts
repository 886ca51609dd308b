import type { MediaFile } from './media.ts';

/** A file of an editor: shown only when it is a picture of a known kind, and then without any rights. */
export function mediaAnswer({ bytes, type, etag }: MediaFile, request: Request): Response {
	const headers = {
		etag,
		'cache-control': 'public, max-age=3600, stale-while-revalidate=86400',
		'content-type': type,
		'content-disposition': type.startsWith('image/') ? 'inline' : 'attachment',
		'content-security-policy': "default-src 'none'; sandbox",
	};
	return request.headers.get('if-none-match') === etag ? new Response(null, { status: 304, headers }) : new Response(bytes, { headers });
}
