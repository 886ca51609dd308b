import { i as feedState } from "../../../chunks/changes.js";
import { t as environment } from "../../../chunks/environment.js";
import { n as site } from "../../../chunks/site.js";
import { json } from "@sveltejs/kit";
import { setTimeout } from "node:timers/promises";
// src/lib/server/readiness.ts
/** Milliseconds the CMS has to answer, and for which an answer counts. */
var PROBE_TIMEOUT_MS = 1e3;
var PROBE_AGE_MS = 2e3;
var probe;
async function readiness() {
	const { directory } = site();
	const [up, { engine, documents }] = await Promise.all([cmsIsUp(), answeringEngine()]);
	const { caughtUp, heardAt } = feedState();
	const wantsMeilisearch = environment().meilisearch !== void 0;
	const complete = up && caughtUp && (!wantsMeilisearch || engine === "meilisearch");
	return {
		status: directory.version() === 0 && !caughtUp ? "starting" : complete ? "ok" : "degraded",
		cms: up ? "up" : "down",
		search: {
			engine,
			documents,
			lagMs: up && caughtUp ? 0 : Date.now() - (heardAt ?? startedAt)
		}
	};
}
var startedAt = Date.now();
/** The engine that visitors are answered by, with what it holds. A server that does not answer at once does not answer them either. */
async function answeringEngine() {
	const { engine, replica } = site();
	if (engine.name === "embedded") return replica.engine.health();
	const health = await Promise.race([engine.health(), setTimeout(PROBE_TIMEOUT_MS, void 0, { ref: false })]);
	return health?.available ? health : replica.engine.health();
}
function cmsIsUp() {
	if (!probe || Date.now() - probe.at > PROBE_AGE_MS) {
		const answer = fetch(`${environment().cmsInternalOrigin}/_health`, { signal: AbortSignal.timeout(PROBE_TIMEOUT_MS) });
		probe = {
			at: Date.now(),
			up: answer.then(({ ok }) => ok, () => false)
		};
	}
	return probe.up;
}
// src/routes/ready/+server.ts
/** 503 only as long as there is nothing to show; everything else is `degraded` and still answered. */
var GET = async () => {
	const ready = await readiness();
	return json(ready, {
		status: ready.status === "starting" ? 503 : 200,
		headers: { "cache-control": "no-store" }
	});
};
export { GET };

//# sourceMappingURL=_server.ts.js.map