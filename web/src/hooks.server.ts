import { randomUUID } from 'node:crypto';
import { dev } from '$app/env';
import { directionOf, isLocale } from '@erasmi/config/locales';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { negotiate } from '#lib/negotiate.ts';
import { canonicalPath } from '#lib/routes.ts';
import { tagsHeader, visitTag } from '#lib/server/cache/headers.ts';
import { catchUp } from '#lib/server/changes.ts';
import { outcomeOf } from '#lib/server/errors.ts';
import { letters } from '#lib/server/forms/letters.ts';
import { scriptSource, withScript } from '#lib/server/islands.ts';
import { log } from '#lib/server/log.ts';
import { withLetters } from '#lib/server/markup.ts';
import { openSite } from '#lib/server/site.ts';
import { startCounting, visitOf } from '#lib/server/visits.ts';
import { wordsOf } from '#lib/server/words.ts';

/** The site serves what it has at once, and asks the CMS behind the visitors' backs. */
export const init: ServerInit = async () => {
	await openSite();
	void catchUp();
	letters();
	startCounting();
};

export const handle: Handle = async ({ event, resolve }) => {
	const { pathname } = event.url;
	const accepted = event.request.headers.get('accept-language');
	if (pathname === '/') return new Response(null, { status: 302, headers: { location: `/${negotiate(accepted)}`, vary: 'accept-language', 'cache-control': 'private, no-cache' } });

	const moved = canonicalPath(pathname);
	if (moved) return new Response(null, { status: 308, headers: { location: moved + event.url.search } });

	const first = pathname.split('/')[1];
	const locale = isLocale(first) ? first : negotiate(accepted);
	const requestId = randomUUID();
	event.locals.locale = locale;
	event.locals.requestId = requestId;
	event.locals.log = log.child({ request: requestId });
	event.locals.tags = new Set();
	event.locals.kind = 'plain';
	event.locals.keep = true;

	const begin = performance.now();
	let script: string | undefined;
	const response = await resolve(event, {
		transformPageChunk({ html }) {
			script ??= scriptSource(html);
			return withLetters(html).replace('%lang%', locale).replace('%dir%', directionOf(locale)).replace('%kind%', event.locals.kind);
		},
		preload: () => false,
	});
	const policy = response.headers.get('content-security-policy');
	if (script && policy) response.headers.set('content-security-policy', withScript(policy, script));
	if (response.headers.get('content-type')?.startsWith('text/html')) {
		response.headers.set('content-language', locale);
		if (!isLocale(first)) response.headers.append('vary', 'accept-language');
	}
	if (response.status === 503) response.headers.set('retry-after', '5');
	// Where an old address leads may change again.
	if (response.status >= 300 && response.status < 400 && !response.headers.has('cache-control')) response.headers.set('cache-control', 'no-cache');
	const visit = event.request.method === 'GET' && event.locals.tags.size > 0 ? visitOf(event.route.id, event.params, locale) : undefined;
	if (visit) event.locals.tags.add(visitTag + visit);
	if (response.status === 200 && event.locals.keep && event.locals.tags.size > 0) response.headers.set(tagsHeader, [...event.locals.tags].join(' '));
	if (dev) response.headers.set('server-timing', `page;dur=${(performance.now() - begin).toFixed(1)}`);
	event.locals.log.debug({ route: event.route.id, status: response.status, locale, ms: Math.round(performance.now() - begin) }, 'answered');
	return response;
};

export const handleError: HandleServerError = (caught) => {
	const { error, event } = caught;
	const status = caught.kind === 'unknown' ? undefined : caught.kind === 'validation' ? 400 : caught.error.status;
	const outcome = outcomeOf(error, status);
	const { log: own = log, requestId = randomUUID() } = event.locals;
	own[outcome.level]({ route: event.route.id, status: outcome.status, ...(outcome.status >= 500 && { err: error }) }, outcome.message);
	return { status: outcome.status, message: outcome.message, id: requestId, words: wordsOf(event.url.pathname) };
};
