import { error } from '@sveltejs/kit';
import { answersIn, detail } from '#lib/server/detail.ts';
import { serverOnly } from '#lib/server-only.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const page = await detail(event, 'module', ({ summary }) => summary, 'quiz');
	if (page.entry.value.quiz.length === 0) error(404, 'not-found');
	return { ...page, answers: serverOnly(answersIn(event.url.searchParams, 'q.')) };
};
