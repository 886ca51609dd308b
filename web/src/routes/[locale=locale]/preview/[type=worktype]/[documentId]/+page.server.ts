import { isPreviewSigned } from '@erasmi/config/preview';
import { error } from '@sveltejs/kit';
import { headOf } from '#lib/server/content/entry.ts';
import { draftOf } from '#lib/server/content/preview.ts';
import { environment } from '#lib/server/environment.ts';
import { previewIn } from '#lib/routes.ts';
import { serverOnly } from '#lib/server-only.ts';
import type { PageServerLoad } from './$types';

/** Drafts are shown to whoever holds a signed address, and to no search engine and no cache. */
export const load: PageServerLoad = async ({ params, url, locals, setHeaders }) => {
	locals.keep = false;
	setHeaders({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
	if (!isPreviewSigned(environment().feedSecret, params, url.searchParams)) error(404, 'not-found');
	const entry = await draftOf(params.type, params.documentId, params.locale);
	if (!entry) error(404, 'not-found');

	const head = headOf(entry, params.locale, undefined);
	locals.kind = head.kind;
	const languages = entry.languages.map((language) => ({ ...language, url: previewIn(language.locale, params, url.search) }));
	return {
		entry: serverOnly({ ...entry, languages }),
		head: serverOnly({ ...head, languages, robots: 'noindex' as const }),
		// What pages of some types show besides their entry is not asked for in a preview.
		...{ answers: serverOnly(undefined), coverage: undefined, desk: undefined },
	};
};
