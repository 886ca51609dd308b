import { directionOf } from '@erasmi/config/locales';
import { serverOnly } from '#lib/server-only.ts';
import { environment } from '#lib/server/environment.ts';
import type { LayoutServerLoad } from './$types';

/** No page is taken over by JavaScript: what visitors get is HTML and CSS. */
export const csr = false;

export const load: LayoutServerLoad = ({ locals: { locale } }) => ({
	site: serverOnly({ locale, dir: directionOf(locale), origin: environment().publicOrigin, pages: {}, settings: { funding: [] } }),
});
