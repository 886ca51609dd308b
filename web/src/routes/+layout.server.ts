import { serverOnly } from '#lib/server-only.ts';
import { frameOf } from '#lib/server/frame.ts';
import { site } from '#lib/server/site.ts';
import type { LayoutServerLoad } from './$types';

/** No page is taken over by JavaScript: what visitors get is HTML and CSS. */
export const csr = false;

/** Never throws: error pages stand in the same frame. */
export const load: LayoutServerLoad = async ({ locals }) => {
	const frame = await frameOf(locals.locale, locals.tags);
	// What is made without settings or before the first content has arrived is not worth keeping.
	if (!frame.complete || site().directory.version() === 0) locals.keep = false;
	return { site: serverOnly(frame.view) };
};
