import { t as applyDelivery } from "../../../../chunks/changes.js";
import { n as parseDelivery, r as signedBody } from "../../../../chunks/deliveries.js";
import { json } from "@sveltejs/kit";
// src/routes/api/changes/+server.ts
/** Deliveries of the CMS: what is true now. */
var POST = async ({ request, locals }) => {
	const signed = await signedBody(request, locals.log);
	if (!signed.ok) return signed.response;
	const delivery = parseDelivery(signed.body);
	if (!delivery) return json({ error: "bad-request" }, { status: 400 });
	return json({ version: await applyDelivery(delivery) });
};
export { POST };

//# sourceMappingURL=_server.ts.js.map