import { i as listTag, r as entryTag } from "./delivery.js";
import { f as actorRoles, r as present, s as row } from "./said.js";
import { n as invalidate, t as bridge } from "./bridge.js";
import { t as log } from "./log.js";
import { n as site } from "./site.js";
// src/lib/server/content/mentions.ts
/**
* Which published entries name which organisation, and as what. Read from the original of each entry, once for each
* version, so that a change of one entry costs reading one entry.
*/
/** What each entry names, by its id in the search; with the version this was read from. */
var read = /* @__PURE__ */ new Map();
/** As many entries as are read at the same time. */
var BATCH = 20;
var index = /* @__PURE__ */ new Map();
var readAt = -1;
var reading;
bridge.invalidated.add((tags) => {
	for (const known of read.values()) {
		if (!tags.includes(entryTag(known.work.type, known.work.documentId))) continue;
		known.version = -1;
		readAt = -1;
	}
});
/**
* An entry that cannot be read now keeps what was known of it, and is tried again at the next question.
* @param tags of the page that asks; the list of all organisations changes with every mention
*/
async function mentions(tags) {
	tags?.add(listTag("organisation"));
	if (site().directory.version() === readAt) return index;
	reading ??= refresh().finally(() => reading = void 0);
	return reading;
}
async function refresh() {
	const { directory } = site();
	const version = directory.version();
	const living = /* @__PURE__ */ new Set();
	const changed = [];
	for (const work of directory.allWorks()) {
		living.add(work.id);
		if (read.get(work.id)?.version !== work.version) changed.push(work);
	}
	const tags = /* @__PURE__ */ new Set();
	for (const [id, { named }] of read) {
		if (living.has(id)) continue;
		read.delete(id);
		tagAll(named, tags);
	}
	let failed = 0;
	for (let at = 0; at < changed.length; at += BATCH) failed += await readAll(changed.slice(at, at + BATCH), tags);
	index = indexOf(read.values());
	if (failed === 0) readAt = version;
	if (tags.size > 0) invalidate([...tags, listTag("organisation")]);
	return index;
}
async function readAll(works, tags) {
	const results = await Promise.allSettled(works.map(namedBy));
	results.forEach((result, at) => {
		const work = works[at];
		if (!work || result.status === "rejected") return;
		const before = read.get(work.id)?.named ?? [];
		read.set(work.id, {
			work,
			version: work.version,
			named: result.value
		});
		if (JSON.stringify(before) === JSON.stringify(result.value)) return;
		tagAll(before, tags);
		tagAll(result.value, tags);
	});
	const failed = results.filter((result) => result.status === "rejected");
	if (failed[0]) log.warn({
		entries: failed.length,
		err: failed[0].reason
	}, "pages of organisations lack entries that cannot be read now");
	return failed.length;
}
function tagAll(named, tags) {
	for (const { row: { documentId } } of named) tags.add(entryTag("organisation", documentId));
}
async function namedBy(work) {
	const locale = work.available.includes(work.sourceLocale) ? work.sourceLocale : work.available[0];
	const found = locale && await row(work.type, work, locale);
	return found ? namedIn(found) : [];
}
/** The compiler cannot tell types of rows apart by name; it can by their fields. */
function namedIn(found) {
	return [
		...one("owner", found.owner),
		...present(found.coOwners).flatMap((own) => one("owner", own)),
		..."actors" in found ? present(found.actors).flatMap(({ role, organisation }) => one(actorRoles.find((each) => each === role) ?? "partner", organisation)) : [],
		..."quotes" in found ? present(found.quotes).flatMap(({ organisation }) => one("quoted", organisation)) : [],
		..."coordinator" in found ? one("coordinator", found.coordinator) : [],
		..."members" in found ? present(found.members).flatMap(({ organisation, since }) => one("member", organisation, since)) : [],
		..."measures" in found ? present(found.measures).flatMap(({ responsible }) => one("responsible", responsible)) : [],
		..."contact" in found ? one("contact", found.contact?.organisation) : []
	];
}
var one = (part, organisation, since) => organisation ? [{
	part,
	row: organisation,
	...since && { since }
}] : [];
/** Where two entries were read at different times, the newer one knows the organisation better. */
function indexOf(entries) {
	const found = /* @__PURE__ */ new Map();
	for (const { work: { type, documentId }, version, named } of entries) for (const { row: organisation, part, since } of named) {
		const known = found.get(organisation.documentId) ?? {
			row: organisation,
			mentions: [],
			version
		};
		if (version > known.version) Object.assign(known, {
			row: organisation,
			version
		});
		known.mentions.push({
			type,
			documentId,
			part,
			...since && { since }
		});
		found.set(organisation.documentId, known);
	}
	return found;
}
export { mentions as t };

//# sourceMappingURL=mentions.js.map