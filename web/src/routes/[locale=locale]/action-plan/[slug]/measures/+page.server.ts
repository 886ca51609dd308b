import { error } from '@sveltejs/kit';
import { actionPlanBySlug } from '#lib/server/content/index.ts';
import { detail } from '#lib/server/detail.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const page = await detail(event, actionPlanBySlug, ({ vision }) => vision, 'measures');
	if (page.entry.value.measures.length === 0) error(404, 'not-found');
	return page;
};
