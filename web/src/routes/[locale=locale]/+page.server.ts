import { homePath } from '#lib/routes.ts';
import { pageHead } from '#lib/server/head.ts';
import { home } from '#lib/server/home.ts';
import { serverOnly } from '#lib/server-only.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { locale }, locals }) => ({
	home: serverOnly(await home(locale, locals.tags)),
	head: serverOnly(pageHead(locale, homePath, { kind: 'plain', section: 'home' })),
});
