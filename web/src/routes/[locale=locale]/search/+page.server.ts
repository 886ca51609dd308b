import { searchPath } from '#lib/routes.ts';
import { serverOnly } from '#lib/server-only.ts';
import { pageHead } from '#lib/server/head.ts';
import { results } from '#lib/server/results/view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { locale }, url, locals }) => {
	const found = await results(locale, url.searchParams, undefined, locals.tags);
	return {
		results: serverOnly(found),
		head: serverOnly(pageHead(locale, (other) => searchPath(other, found.params), { kind: 'plain', section: 'search', title: found.title, feed: found.feedUrl, noindex: true, everywhere: searchPath('en') })),
	};
};
