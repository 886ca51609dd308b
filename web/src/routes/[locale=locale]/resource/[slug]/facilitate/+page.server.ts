import { error } from '@sveltejs/kit';
import { hasTimes } from '#lib/components/stage.ts';
import { detail } from '#lib/server/detail.ts';
import type { PageServerLoad } from './$types';

/** A method as whoever leads the meeting needs it. */
export const load: PageServerLoad = async (event) => {
	const page = await detail(event, 'resource', ({ description }) => description, 'facilitate');
	if (!hasTimes(page.entry.value.steps)) error(404, 'not-found');
	return { ...page, start: event.url.searchParams.get('start') };
};
