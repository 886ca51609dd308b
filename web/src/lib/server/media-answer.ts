/** Files of editors: shown only when they are pictures of a known kind, and then without any rights. */
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Upload } from './media.ts';
import type { Picture } from './pictures.ts';

/** Read piece by piece as the visitor takes it, so that slow lines hold no whole files in memory. */
export async function uploadAnswer({ path, type, etag }: Upload, request: Request): Promise<Response> {
	const headers = headersOf(type, etag);
	if (isHeld(etag, request)) return new Response(null, { status: 304, headers });
	const file = await open(path);
	headers.set('content-length', String((await file.stat()).size));
	if (request.method === 'HEAD') return file.close().then(() => new Response(null, { headers }));
	return new Response(Readable.toWeb(file.createReadStream()) as ReadableStream, { headers });
}

export function pictureAnswer({ bytes, type, etag }: Picture, request: Request): Response {
	const headers = headersOf(type, etag);
	return isHeld(etag, request) ? new Response(null, { status: 304, headers }) : new Response(bytes, { headers });
}

const isHeld = (etag: string, request: Request): boolean => request.headers.get('if-none-match') === etag;

const headersOf = (type: string, etag: string): Headers =>
	new Headers({
		etag,
		'cache-control': 'public, max-age=3600, stale-while-revalidate=86400',
		'content-type': type,
		'content-disposition': type.startsWith('image/') ? 'inline' : 'attachment',
		'content-security-policy': "default-src 'none'; sandbox",
	});
