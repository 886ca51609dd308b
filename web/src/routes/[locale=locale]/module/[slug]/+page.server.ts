import { moduleBySlug } from '#lib/server/content/index.ts';
import { serverOnly } from '#lib/server-only.ts';
import { answersIn, detail } from '#lib/server/detail.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	...(await detail(event, moduleBySlug, ({ summary }) => summary)),
	answers: serverOnly(answersIn(event.url.searchParams, 'q.')),
});
