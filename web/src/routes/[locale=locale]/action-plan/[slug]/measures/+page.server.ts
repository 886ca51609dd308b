import { error } from '@sveltejs/kit';
import { dayTag } from '#lib/server/cache/headers.ts';
import { detail } from '#lib/server/detail.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.locals.tags.add(dayTag);
	const page = await detail(event, 'action-plan', ({ vision }) => vision, 'measures');
	if (page.entry.value.measures.length === 0) error(404, 'not-found');
	return page;
};
