import type { Locale } from '@erasmi/config/locales';
import type { Page } from '#lib/content-types.ts';
import { defined } from './defined.ts';
import { type Context, type Found, common, find } from './entry.ts';
import { optionalTerm } from './terms.ts';

export async function pageBySlug(slug: string, locale: Locale, tags: Set<string>): Promise<Found<Page>> {
	const found = await find('page', slug, locale, tags);
	return found?.found === 'entry' ? { found: 'entry', entry: toPage(found.entry) } : found;
}

export function toPage(context: Context<'page'>): Page {
	const { shown, original, speak, wanted } = context;
	return {
		...common('page', context),
		order: shown.order ?? 0,
		...defined({ body: speak.rich(shown.body, original?.body), register: optionalTerm(shown.register, wanted) }),
	};
}
