/** What the CMS wants to know about the search of this site, and whether it is to remember what it found nothing for. */
import type { SearchState } from '@erasmi/config/search/desk';
import { type RequestHandler, json } from '@sveltejs/kit';
import { field, signedBody } from '#lib/server/deliveries.ts';
import { rebuildState } from '#lib/server/results/rebuild.ts';
import { takeUnanswered } from '#lib/server/results/unanswered.ts';

export const POST: RequestHandler = async ({ request, locals }) => {
	const signed = await signedBody(request, locals.log);
	if (!signed.ok) return signed.response;
	const rebuild = rebuildState();
	return json({ unanswered: takeUnanswered(field(signed.body, 'remember') === true), ...(rebuild && { rebuild }) } satisfies SearchState);
};
