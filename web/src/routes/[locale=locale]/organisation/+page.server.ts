import { organisationsPath } from '#lib/routes.ts';
import { serverOnly } from '#lib/server-only.ts';
import { organisationFilter, organisations } from '#lib/server/content/index.ts';
import { pageHead } from '#lib/server/head.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { locale }, url, locals }) => {
	const asked = organisationFilter(url.searchParams);
	locals.kind = 'net';
	const { page, ...chosen } = asked;
	return {
		organisations: serverOnly(await organisations(locale, asked, locals.tags)),
		head: serverOnly(
			pageHead(locale, (other) => organisationsPath(other, { ...chosen, page: page > 1 ? page : undefined }), {
				kind: 'net', section: 'organisation', tab: 'networks', noindex: page > 1 || Object.keys(chosen).length > 0,
			}),
		),
	};
};
