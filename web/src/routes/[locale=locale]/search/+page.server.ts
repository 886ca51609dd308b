import { searchPath } from '#lib/routes.ts';
import { serverOnly } from '#lib/server-only.ts';
import { pageHead } from '#lib/server/head.ts';
import { noteUnanswered } from '#lib/server/results/unanswered.ts';
import { results } from '#lib/server/results/view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { locale }, url, locals, request }) => {
	const found = await results(locale, url.searchParams, undefined, locals.tags);
	const { answer, asked, chips } = found;
	// A script that follows the typing asks for half words.
	const isTyping = request.headers.get('sec-fetch-mode') === 'cors';
	if (answer.total === 0 && chips.length === 0 && asked.page === 1 && !isTyping) noteUnanswered(asked.q, locale);
	return {
		results: serverOnly(found),
		head: serverOnly(pageHead(locale, (other) => searchPath(other, found.params), { kind: 'plain', section: 'search', title: found.title, feed: found.feedUrl, noindex: true })),
	};
};
