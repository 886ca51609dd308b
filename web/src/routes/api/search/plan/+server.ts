/** How a query is understood, for whoever looks after the search. */
import { isLocale } from '@erasmi/config/locales';
import { QUERY_LENGTH } from '@erasmi/config/search/query';
import { type RequestHandler, json } from '@sveltejs/kit';
import { field, signedBody } from '#lib/server/deliveries.ts';
import { shownPlan } from '#lib/server/results/shown-plan.ts';

export const POST: RequestHandler = async ({ request, locals }) => {
	const signed = await signedBody(request, locals.log);
	if (!signed.ok) return signed.response;
	const [query, locale] = [field(signed.body, 'query'), field(signed.body, 'locale')];
	if (typeof query !== 'string' || !isLocale(locale)) return json({ error: 'bad-request' }, { status: 400 });
	return json(await shownPlan({ query: query.slice(0, QUERY_LENGTH).trim(), locale }));
};
