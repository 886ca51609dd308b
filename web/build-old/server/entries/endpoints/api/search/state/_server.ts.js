import { r as signedBody, t as field } from "../../../../../chunks/deliveries.js";
import { t as rebuildState } from "../../../../../chunks/rebuild.js";
import { n as takeUnanswered } from "../../../../../chunks/unanswered.js";
import { json } from "@sveltejs/kit";
// src/routes/api/search/state/+server.ts
var POST = async ({ request, locals }) => {
	const signed = await signedBody(request, locals.log);
	if (!signed.ok) return signed.response;
	const rebuild = rebuildState();
	return json({
		unanswered: takeUnanswered(field(signed.body, "remember") === true),
		...rebuild && { rebuild }
	});
};
export { POST };

//# sourceMappingURL=_server.ts.js.map