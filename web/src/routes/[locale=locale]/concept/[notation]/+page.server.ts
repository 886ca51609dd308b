import { error } from '@sveltejs/kit';
import { conceptPath } from '#lib/routes.ts';
import { serverOnly } from '#lib/server-only.ts';
import { conceptByNotation } from '#lib/server/content/index.ts';
import { pageHead } from '#lib/server/head.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { locale, notation }, locals }) => {
	const concept = await conceptByNotation(notation, locale, locals.tags);
	if (!concept) error(404, 'not-found');

	const { label, lang, definition } = concept;
	return {
		concept: serverOnly(concept),
		head: serverOnly(pageHead(locale, (other) => conceptPath(other, notation), { title: label, lang, description: definition?.text, kind: 'plain', section: 'concept' })),
	};
};
