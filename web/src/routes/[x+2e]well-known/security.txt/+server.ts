/** Where to report a hole in the site (RFC 9116). */
import { locales } from '@erasmi/config/locales';
import { writePath } from '#lib/routes.ts';
import { environment } from '#lib/server/environment.ts';
import type { RequestHandler } from './$types';

/** Days until what is said here has to be asked for again. */
const VALID_DAYS = 180;

export const GET: RequestHandler = () => {
	const { publicOrigin } = environment();
	const expires = new Date();
	expires.setUTCHours(0, 0, 0, 0);
	expires.setUTCDate(expires.getUTCDate() + VALID_DAYS);
	const lines = [`Contact: ${publicOrigin}${writePath('en', { kind: 'barrier' })}`, `Expires: ${expires.toISOString()}`, `Preferred-Languages: ${locales.join(', ')}`, `Canonical: ${publicOrigin}/.well-known/security.txt`, ''];
	return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=86400' } });
};
