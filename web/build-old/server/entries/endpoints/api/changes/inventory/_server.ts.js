import { r as signedBody } from "../../../../../chunks/deliveries.js";
import { n as site } from "../../../../../chunks/site.js";
import { json } from "@sveltejs/kit";
// src/routes/api/changes/inventory/+server.ts
/** What this site holds, for the CMS to compare. */
var POST = async ({ request, locals }) => {
	const signed = await signedBody(request, locals.log);
	return signed.ok ? json(await site().replica.engine.inventory()) : signed.response;
};
export { POST };

//# sourceMappingURL=_server.ts.js.map