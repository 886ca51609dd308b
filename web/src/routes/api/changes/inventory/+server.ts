/** What this site holds, for the CMS to compare. */
import { type RequestHandler, json } from '@sveltejs/kit';
import { signedBody } from '#lib/server/deliveries.ts';
import { site } from '#lib/server/site.ts';

export const POST: RequestHandler = async ({ request, locals }) => {
	const signed = await signedBody(request, locals.log);
	return signed.ok ? json(await site().replica.engine.inventory()) : signed.response;
};
