import { conceptsPath } from '#lib/routes.ts';
import { serverOnly } from '#lib/server-only.ts';
import { schemes } from '#lib/server/content/index.ts';
import { pageHead } from '#lib/server/head.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params: { locale }, locals }) => ({
	schemes: serverOnly(schemes(locale, locals.tags)),
	head: serverOnly(pageHead(locale, conceptsPath, { kind: 'plain', section: 'concept' })),
});
