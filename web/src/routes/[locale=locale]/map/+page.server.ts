import { mapPath } from '#lib/routes.ts';
import { serverOnly } from '#lib/server-only.ts';
import { pageHead } from '#lib/server/head.ts';
import { map } from '#lib/server/map.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { locale }, locals }) => ({
	map: serverOnly(await map(locale, locals.tags)),
	head: serverOnly(pageHead(locale, mapPath, { kind: 'plain', section: 'map' })),
});
