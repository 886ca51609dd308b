import { error } from '@sveltejs/kit';
import { detail } from '#lib/server/detail.ts';
import type { PageServerLoad } from './$types';

/** The activities of a module as whoever leads a group needs them. */
export const load: PageServerLoad = async (event) => {
	const page = await detail(event, 'module', ({ summary }) => summary, 'facilitate');
	if (page.entry.value.sections.every(({ activity }) => !activity)) error(404, 'not-found');
	return page;
};
