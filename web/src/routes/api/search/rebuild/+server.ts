import type { SearchState } from '@erasmi/config/search/desk';
import { type RequestHandler, json } from '@sveltejs/kit';
import { signedBody } from '#lib/server/deliveries.ts';
import { rebuildState, startRebuild } from '#lib/server/results/rebuild.ts';

export const POST: RequestHandler = async ({ request, locals }) => {
	const signed = await signedBody(request, locals.log);
	if (!signed.ok) return signed.response;
	startRebuild();
	const rebuild = rebuildState();
	return json({ unanswered: [], ...(rebuild && { rebuild }) } satisfies SearchState, { status: 202 });
};
