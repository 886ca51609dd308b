import { kindOf } from '@erasmi/config/types';
import { sectionPath } from '#lib/routes.ts';
import { serverOnly } from '#lib/server-only.ts';
import { pageHead } from '#lib/server/head.ts';
import { isNarrowed, results } from '#lib/server/results/view.ts';
import { markedTab } from '#lib/tabs.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { locale, type }, url, locals }) => {
	const found = await results(locale, url.searchParams, type, locals.tags);
	locals.kind = kindOf[type];
	return {
		results: serverOnly(found),
		head: serverOnly(
			pageHead(locale, (other) => sectionPath(other, type, found.params), { kind: kindOf[type], section: type, ...(isNarrowed(found.asked) && { title: found.title }), tab: markedTab(type), feed: found.feedUrl, noindex: isNarrowed(found.asked) }),
		),
	};
};
