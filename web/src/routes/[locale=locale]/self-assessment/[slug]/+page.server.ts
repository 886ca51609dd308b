import { selfAssessmentBySlug } from '#lib/server/content/index.ts';
import { serverOnly } from '#lib/server-only.ts';
import { answersIn, detail } from '#lib/server/detail.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	...(await detail(event, selfAssessmentBySlug, ({ intro }) => intro)),
	answers: serverOnly(answersIn(event.url.searchParams, 'i.')),
});
