import { r as signedBody } from "../../../../../chunks/deliveries.js";
import { n as startRebuild, t as rebuildState } from "../../../../../chunks/rebuild.js";
import { json } from "@sveltejs/kit";
// src/routes/api/search/rebuild/+server.ts
var POST = async ({ request, locals }) => {
	const signed = await signedBody(request, locals.log);
	if (!signed.ok) return signed.response;
	startRebuild();
	const rebuild = rebuildState();
	return json({
		unanswered: [],
		...rebuild && { rebuild }
	}, { status: 202 });
};
export { POST };

//# sourceMappingURL=_server.ts.js.map