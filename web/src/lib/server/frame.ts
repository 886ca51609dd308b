/** What stands around every page: the same for all pages of a language. */
import { type Locale, directionOf } from '@erasmi/config/locales';
import type { SiteView } from '#lib/content-types.ts';
import { Memo } from './cache/memo.ts';
import { pagesOfMenu, settings } from './content/settings.ts';
import { environment } from './environment.ts';

const frames = new Memo<SiteView>();

/** @returns not `complete` when the settings of the site cannot be loaded */
export async function frameOf(locale: Locale, tags: Set<string>): Promise<{ view: SiteView; complete: boolean }> {
	const view = await frames.get(locale, tags, async (own) => {
		const known = await settings(locale, own);
		return known && { ...bare(locale), pages: pagesOfMenu(locale, own), settings: known };
	});
	return view ? { view, complete: true } : { view: { ...bare(locale), pages: pagesOfMenu(locale, tags) }, complete: false };
}

const bare = (locale: Locale): SiteView => ({ locale, dir: directionOf(locale), origin: environment().publicOrigin, pages: {}, settings: { funding: [] } });
