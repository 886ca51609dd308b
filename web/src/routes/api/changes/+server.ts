/** Deliveries of the CMS: what is true now. */
import { type RequestHandler, json } from '@sveltejs/kit';
import { applyDelivery } from '#lib/server/changes.ts';
import { parseDelivery, signedBody } from '#lib/server/deliveries.ts';

export const POST: RequestHandler = async ({ request, locals }) => {
	const signed = await signedBody(request, locals.log);
	if (!signed.ok) return signed.response;
	const delivery = parseDelivery(signed.body);
	if (!delivery) return json({ error: 'bad-request' }, { status: 400 });
	return json({ version: await applyDelivery(delivery) });
};
