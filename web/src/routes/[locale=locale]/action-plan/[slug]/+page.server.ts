import { dayTag } from '#lib/server/cache/headers.ts';
import { detail } from '#lib/server/detail.ts';
import type { PageServerLoad } from './$types';

/** What is late depends on the day. */
export const load: PageServerLoad = (event) => {
	event.locals.tags.add(dayTag);
	return detail(event, 'action-plan', ({ vision }) => vision);
};
