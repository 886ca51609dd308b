import { directionOf } from '@erasmi/config/locales';
import { serverOnly } from '#lib/server-only.ts';
import { pagesOfMenu, settings } from '#lib/server/content/settings.ts';
import { environment } from '#lib/server/environment.ts';
import { site } from '#lib/server/site.ts';
import type { LayoutServerLoad } from './$types';

/** No page is taken over by JavaScript: what visitors get is HTML and CSS. */
export const csr = false;

/** Never throws: error pages stand in the same frame. */
export const load: LayoutServerLoad = async ({ locals }) => {
	const { locale, tags } = locals;
	const known = await settings(locale, tags);
	// What is made without settings or before the first content has arrived is not worth keeping.
	if (!known || site().directory.version() === 0) locals.keep = false;
	return { site: serverOnly({ locale, dir: directionOf(locale), origin: environment().publicOrigin, pages: pagesOfMenu(locale, tags), settings: known ?? { funding: [] } }) };
};
