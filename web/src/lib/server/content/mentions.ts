/**
 * Which published entries name which organisation, and as what. Read from the original of each entry, once for each
 * version, so that a change of one entry costs reading one entry.
 */
import { entryTag, listTag } from '@erasmi/config/delivery';
import type { WorkType } from '@erasmi/config/types';
import { type Part, actorRoles } from '#lib/content-types.ts';
import { bridge, invalidate } from '#lib/server/bridge.ts';
import { log } from '#lib/server/log.ts';
import type { WorkRecord } from '#lib/server/search/index.ts';
import { site } from '#lib/server/site.ts';
import type { OrganisationRow, RowOf } from './queries.ts';
import { row } from './rows.ts';
import { type Listed, present } from './said.ts';

export interface Mention {
	type: WorkType;
	documentId: string;
	part: Part;
	since?: string;
}

export interface Mentioned {
	row: OrganisationRow;
	mentions: Mention[];
}

/** By document id of the organisation. */
export type Mentions = ReadonlyMap<string, Mentioned>;

interface Named extends Pick<Mention, 'part' | 'since'> {
	row: OrganisationRow;
}

/** What each entry names, by its id in the search; with the version this was read from. */
const read = new Map<string, { work: Pick<WorkRecord, 'type' | 'documentId'>; version: number; named: Named[] }>();
/** As many entries as are read at the same time. */
const BATCH = 20;

let index: Mentions = new Map();
let readAt = -1;
let reading: Promise<Mentions> | undefined;

// What was read while the CMS was away may be an older text than the version says; its tag tells when the new one is here.
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
export async function mentions(tags?: Set<string>): Promise<Mentions> {
	tags?.add(listTag('organisation'));
	if (site().directory.version() === readAt) return index;
	reading ??= refresh().finally(() => (reading = undefined));
	return reading;
}

async function refresh(): Promise<Mentions> {
	const { directory } = site();
	const version = directory.version();
	const living = new Set<string>();
	const changed: WorkRecord[] = [];
	for (const work of directory.allWorks()) {
		living.add(work.id);
		if (read.get(work.id)?.version !== work.version) changed.push(work);
	}
	const tags = new Set<string>();
	for (const [id, { named }] of read) {
		if (living.has(id)) continue;
		read.delete(id);
		tagAll(named, tags);
	}
	let failed = 0;
	for (let at = 0; at < changed.length; at += BATCH) failed += await readAll(changed.slice(at, at + BATCH), tags);
	index = indexOf(read.values());
	// With something missing the next question reads again what could not be read.
	if (failed === 0) readAt = version;
	if (tags.size > 0) invalidate([...tags, listTag('organisation')]);
	return index;
}

async function readAll(works: readonly WorkRecord[], tags: Set<string>): Promise<number> {
	const results = await Promise.allSettled(works.map(namedBy));
	results.forEach((result, at) => {
		const work = works[at];
		if (!work || result.status === 'rejected') return;
		const before = read.get(work.id)?.named ?? [];
		read.set(work.id, { work, version: work.version, named: result.value });
		if (JSON.stringify(before) === JSON.stringify(result.value)) return;
		tagAll(before, tags);
		tagAll(result.value, tags);
	});
	const failed = results.filter((result) => result.status === 'rejected');
	if (failed[0]) log.warn({ entries: failed.length, err: failed[0].reason as unknown }, 'pages of organisations lack entries that cannot be read now');
	return failed.length;
}

function tagAll(named: readonly Named[], tags: Set<string>): void {
	for (const { row: { documentId } } of named) tags.add(entryTag('organisation', documentId));
}

async function namedBy(work: WorkRecord): Promise<Named[]> {
	const locale = work.available.includes(work.sourceLocale) ? work.sourceLocale : work.available[0];
	const found = locale && (await row(work.type, work, locale));
	return found ? namedIn(found) : [];
}

/** The compiler cannot tell types of rows apart by name; it can by their fields. */
function namedIn(found: RowOf[WorkType]): Named[] {
	return [
		...one('owner', found.owner),
		...present(found.coOwners).flatMap((own) => one('owner', own)),
		...('actors' in found ? present(found.actors).flatMap(({ role, organisation }) => one(actorRoles.find((each) => each === role) ?? 'partner', organisation)) : []),
		...('quotes' in found ? present(found.quotes).flatMap(({ organisation }) => one('quoted', organisation)) : []),
		...('coordinator' in found ? one('coordinator', found.coordinator) : []),
		...('members' in found ? present(found.members).flatMap(({ organisation, since }) => one('member', organisation, since)) : []),
		...('measures' in found ? present(found.measures as Listed<{ responsible: OrganisationRow | null }>).flatMap(({ responsible }) => one('responsible', responsible)) : []),
		...('contact' in found ? one('contact', found.contact?.organisation) : []),
	];
}

const one = (part: Part, organisation: OrganisationRow | null | undefined, since?: string | null): Named[] => (organisation ? [{ part, row: organisation, ...(since && { since }) }] : []);

/** Where two entries were read at different times, the newer one knows the organisation better. */
function indexOf(entries: Iterable<{ work: Pick<WorkRecord, 'type' | 'documentId'>; version: number; named: readonly Named[] }>): Mentions {
	const found = new Map<string, Mentioned & { version: number }>();
	for (const { work: { type, documentId }, version, named } of entries) {
		for (const { row: organisation, part, since } of named) {
			const known = found.get(organisation.documentId) ?? { row: organisation, mentions: [], version };
			if (version > known.version) Object.assign(known, { row: organisation, version });
			known.mentions.push({ type, documentId, part, ...(since && { since }) });
			found.set(organisation.documentId, known);
		}
	}
	return found;
}
