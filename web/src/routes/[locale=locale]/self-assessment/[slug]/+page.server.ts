import { serverOnly } from '#lib/server-only.ts';
import { answersIn, detail } from '#lib/server/detail.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	...(await detail(event, 'self-assessment', ({ intro }) => intro)),
	answers: serverOnly(answersIn(event.url.searchParams, 'i.')),
});
