import { error } from '@sveltejs/kit';
import { resourceBySlug } from '#lib/server/content/index.ts';
import { detail } from '#lib/server/detail.ts';
import type { PageServerLoad } from './$types';

/** A method as whoever leads the meeting needs it. Only what has steps can be led. */
export const load: PageServerLoad = async (event) => {
	const page = await detail(event, resourceBySlug, ({ description }) => description, 'facilitate');
	if (page.entry.value.steps.length === 0) error(404, 'not-found');
	return { ...page, start: event.url.searchParams.get('start') };
};
