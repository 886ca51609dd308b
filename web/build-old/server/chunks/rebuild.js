import { r as everyWork } from "./changes.js";
import { t as log } from "./log.js";
import { n as site } from "./site.js";
// src/lib/server/results/rebuild.ts
var last;
/** The running rebuild, or the last one since the start of the site. */
var rebuildState = () => last && { ...last };
/** Returns at once; whoever asks while one is running gets that one. */
function startRebuild() {
	if (last && !last.endedAt) return;
	const { directory, replica } = site();
	const total = [...directory.allWorks()].length;
	const state = last = {
		startedAt: (/* @__PURE__ */ new Date()).toISOString(),
		done: 0,
		total
	};
	replica.engine.rebuild(counted(everyWork(), state), directory.concepts(), directory.version()).then(() => log.info({ works: state.done }, "the search index was built anew")).catch((error) => {
		state.error = error instanceof Error ? error.message : String(error);
		log.error({ err: error }, "the search index could not be built anew; the old one goes on");
	}).finally(() => state.endedAt = (/* @__PURE__ */ new Date()).toISOString());
}
async function* counted(works, state) {
	for await (const work of works) {
		yield work;
		state.done++;
		state.total = Math.max(state.total, state.done);
	}
}
export { startRebuild as n, rebuildState as t };

//# sourceMappingURL=rebuild.js.map