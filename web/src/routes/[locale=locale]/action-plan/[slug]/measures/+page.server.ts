import { error } from '@sveltejs/kit';
import { dayTag } from '#lib/server/cache/headers.ts';
import { actionPlanBySlug } from '#lib/server/content/index.ts';
import { detail } from '#lib/server/detail.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.locals.tags.add(dayTag);
	const page = await detail(event, actionPlanBySlug, ({ vision }) => vision, 'measures');
	if (page.entry.value.measures.length === 0) error(404, 'not-found');
	return page;
};
