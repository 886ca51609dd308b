import { n as catchupPath, r as entryTag } from "./delivery.js";
import { t as isWorkType } from "./types.js";
import { n as invalidate, t as bridge } from "./bridge.js";
import { i as askSigned, n as archivedEntries, t as archiveTag } from "./archived.js";
import { t as mentions } from "./mentions.js";
import { a as forget, l as warm, o as keepWhatStays } from "./said.js";
import { r as forgetConcepts } from "./terms.js";
import { t as environment } from "./environment.js";
import { t as CmsRefused } from "./errors.js";
import { t as log } from "./log.js";
import { n as site } from "./site.js";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
// src/lib/server/changes.ts
/** How the site learns what has changed: by deliveries of the CMS, and by asking it at the start. */
/** Milliseconds between two questions while the CMS does not answer. */
var RETRY_MS = 1e3;
var ending = new AbortController();
var state = {
	reached: false,
	caughtUp: false
};
var feedState = () => state;
/**
* Makes the changes visible: search first, then pages.
* @returns the version after them
*/
async function applyDelivery(delivery) {
	const { replica, cache, directory } = site();
	const begin = performance.now();
	const known = delivery.changes.filter(isNews);
	const concepts = new Set(known.flatMap(({ type, documentId }) => isWorkType(type) ? directory.conceptsOf(type, documentId) : []));
	await replica.engine.apply(known, delivery.concepts);
	for (const { work } of known) for (const concept of work?.documents[0]?.concepts ?? []) concepts.add(concept);
	if (delivery.concepts) forgetConcepts();
	for (const { type, documentId, work } of known) if (work === null && isWorkType(type)) forget(type, documentId);
	const tags = [.../* @__PURE__ */ new Set([...known.flatMap((change) => change.tags), ...[...concepts].map((concept) => entryTag("concept", concept))])];
	for (const { work } of known) if (work) keepWhatStays(work);
	cache.invalidate(known.some(({ work }) => work === null) ? [...tags, archiveTag] : tags);
	invalidate(tags);
	Object.assign(state, {
		reached: true,
		heardAt: Date.now()
	});
	warmSoon();
	if (known.length > 0) log.info({
		changes: known.length,
		ms: Math.round(performance.now() - begin),
		version: delivery.version,
		entries: known.slice(0, 10).map(({ type, documentId }) => `${type}:${documentId}`)
	}, "changes applied");
	return Math.max(delivery.version, directory.version());
}
/** A delivery may come twice; a work that is held in this version or a newer one needs no second look. */
function isNews({ type, documentId, version, work }) {
	if (!work || !isWorkType(type)) return true;
	return (site().directory.work(type, documentId)?.version ?? -1) < version;
}
/** Asks for everything since the version of the replica, until the CMS has answered once. Runs behind the visitors' backs. */
async function catchUp() {
	bridge.closing.add(async () => ending.abort());
	for (let attempt = 0; !ending.signal.aborted; attempt++) {
		try {
			await catchUpOnce();
			Object.assign(state, {
				reached: true,
				caughtUp: true,
				heardAt: Date.now()
			});
			log.info({ version: site().directory.version() }, "the replica holds everything the CMS has published");
			warmSoon();
			return;
		} catch (error) {
			state.reached = false;
			if (attempt % 60 === 0) log.warn({ err: error }, "the CMS cannot be asked for changes; trying again every second");
		}
		await setTimeout(RETRY_MS, void 0, { signal: ending.signal }).catch(() => {});
	}
}
async function catchUpOnce() {
	const complete = join(environment().dataDir, "web", "caught-up");
	let since = existsSync(complete) ? site().directory.version() : 0;
	for (;;) {
		const answer = await askSince(since);
		if (answer.changes.length > 0 || answer.concepts) await applyDelivery(answer);
		if (!answer.more) return writeFileSync(complete, "");
		if (answer.version <= since) throw new CmsRefused(environment().cmsInternalOrigin, `the change feed stays at version ${since} although more is waiting`);
		since = answer.version;
	}
}
/** Everything that is published now, straight from the CMS. @throws CmsUnavailable, CmsRefused */
async function* everyWork() {
	for (let since = 0;;) {
		const { changes, more, version } = await askSince(since);
		for (const { work } of changes) if (work) yield work;
		if (!more) return;
		since = version;
	}
}
var askSince = (since) => askSigned(catchupPath, { since }, "the change feed", ending.signal);
var warming;
var again = false;
/** Loads every text that is missing in the snapshot, one run at a time, so that the CMS may go away afterwards. */
function warmSoon() {
	again = true;
	warming ??= run().finally(() => warming = void 0);
}
async function run() {
	while (again && !ending.signal.aborted) {
		again = false;
		try {
			const begin = performance.now();
			const loaded = await warm(site().directory.allWorks(), ending.signal);
			if (loaded > 0) log.info({
				loaded,
				ms: Math.round(performance.now() - begin)
			}, "texts loaded into the snapshot");
			await mentions();
			await archivedEntries();
		} catch (error) {
			log.warn({ err: error }, "the snapshot is not complete; trying again in a while");
			await setTimeout(10 * RETRY_MS, void 0, { signal: ending.signal }).catch(() => {});
			again = true;
		}
	}
}
export { feedState as i, catchUp as n, everyWork as r, applyDelivery as t };

//# sourceMappingURL=changes.js.map