import type { Page } from '#lib/content-types.ts';
import { defined } from './defined.ts';
import { type Context, common } from './entry.ts';
import { optionalTerm } from './terms.ts';

export function toPage(context: Context<'page'>): Page {
	const { shown, original, speak, wanted } = context;
	return {
		...common('page', context),
		order: shown.order ?? 0,
		...defined({ body: speak.rich(shown.body, original?.body), register: optionalTerm(shown.register, wanted) }),
	};
}
