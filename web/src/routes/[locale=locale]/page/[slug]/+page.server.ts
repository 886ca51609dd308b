import { searchTag } from '@erasmi/config/delivery';
import { documentIdOf } from '@erasmi/config/ids';
import { coverage } from '#lib/server/coverage.ts';
import { serverOnly } from '#lib/server-only.ts';
import { environment } from '#lib/server/environment.ts';
import { detail } from '#lib/server/detail.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const found = await detail(event, 'page', () => undefined);
	const { documentId } = found.entry.value;
	/** Where editors and translators sign in; only the page about taking part leads there. */
	const desk = documentId === documentIdOf('page', 'take-part') ? `${environment().cmsOrigin}/admin` : undefined;
	// Only the page about the languages counts what there is in each.
	if (documentId !== documentIdOf('page', 'languages')) return { ...found, coverage: undefined, desk };
	event.locals.tags.add(searchTag);
	return { ...found, coverage: serverOnly(coverage()), desk };
};
