import { error } from '@sveltejs/kit';
import { detail } from '#lib/server/detail.ts';
import type { PageServerLoad } from './$types';

/** A section of a module. The first one stands under the introduction, on the address of the module itself. */
export const load: PageServerLoad = async (event) => {
	const { number } = event.params;
	const page = await detail(event, 'module', ({ summary }) => summary, number, ({ sections }) => (number === undefined ? undefined : sections[number - 1]?.title));
	if (number !== undefined && number > page.entry.value.sections.length) error(404, 'not-found');
	return { ...page, number: number ?? 1 };
};
