/** How the site learns what has changed: by deliveries of the CMS, and by asking it at the start. */
import { type Catchup, type Change, type Delivery, catchupPath, entryTag } from '@erasmi/config/delivery';
import { locales } from '@erasmi/config/locales';
import type { Work } from '@erasmi/config/search/document';
import { isWorkType } from '@erasmi/config/types';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { bridge, invalidate } from './bridge.ts';
import { archivedEntries, archiveTag } from './content/archived.ts';
import { mentions } from './content/mentions.ts';
import { forget, keepWhatStays, settingsRow, warm } from './content/rows.ts';
import { forgetConcepts } from './content/terms.ts';
import { environment } from './environment.ts';
import { CmsRefused } from './errors.ts';
import { log } from './log.ts';
import { askSigned } from './signed.ts';
import { site } from './site.ts';

/** Milliseconds between two questions while the CMS does not answer. */
const RETRY_MS = 1_000;

const ending = new AbortController();

export interface FeedState {
	/** Whether the CMS answered when it was last asked. */
	reached: boolean;
	/** The replica holds everything the CMS had when the site started. */
	caughtUp: boolean;
	/** Milliseconds since 1970 of the last delivery or answer. */
	heardAt?: number;
}
const state: FeedState = { reached: false, caughtUp: false };
export const feedState = (): Readonly<FeedState> => state;

/**
 * Makes the changes visible: search first, then pages.
 * @returns the version after them
 * @throws what the search throws; the CMS delivers again what was not acknowledged
 */
export async function applyDelivery(delivery: Delivery): Promise<number> {
	const { replica, cache, directory } = site();
	const begin = performance.now();
	const known = delivery.changes.filter(isNews);
	const concepts = new Set(known.flatMap(({ type, documentId }) => (isWorkType(type) ? directory.conceptsOf(type, documentId) : [])));
	for (const { work } of known) for (const concept of work?.documents[0]?.concepts ?? []) concepts.add(concept);
	// A concept's page shows what is tagged with it, so it changes with what was and with what is.
	const tags = [...new Set([...known.flatMap((change) => change.tags), ...[...concepts].map((concept) => entryTag('concept', concept))])];
	try {
		await replica.engine.apply(known, delivery.concepts);
		if (delivery.concepts) forgetConcepts();
		for (const { type, documentId, work } of known) if (work === null && isWorkType(type)) forget(type, documentId);
		for (const { work } of known) if (work) keepWhatStays(work);
	} finally {
		// Also when it broke off in the middle: what came before is held by now, and no news when it is delivered again.
		cache.invalidate(known.some(({ work }) => work === null) ? [...tags, archiveTag] : tags);
		invalidate(tags);
	}
	Object.assign(state, { reached: true, heardAt: Date.now() });
	warmSoon();
	if (known.length > 0) log.info({ changes: known.length, ms: Math.round(performance.now() - begin), version: delivery.version, entries: known.slice(0, 10).map(({ type, documentId }) => `${type}:${documentId}`) }, 'changes applied');
	return Math.max(delivery.version, directory.version());
}

/** A delivery may come twice; a work that is held in this version or a newer one needs no second look. */
function isNews({ type, documentId, version, work }: Change): boolean {
	if (!work || !isWorkType(type)) return true;
	return (site().directory.work(type, documentId)?.version ?? -1) < version;
}

/** Asks for everything since the version of the replica, until the CMS has answered once. Runs behind the visitors' backs. */
export async function catchUp(): Promise<void> {
	bridge.closing.add(async () => ending.abort());
	// A replica that was thrown away lacks everything again. Before the first delivery, which gives it a version.
	if (site().directory.version() === 0) rmSync(completeNote(), { force: true });
	for (let attempt = 0; !ending.signal.aborted; attempt++) {
		try {
			await catchUpOnce();
			Object.assign(state, { reached: true, caughtUp: true, heardAt: Date.now() });
			log.info({ version: site().directory.version() }, 'the replica holds everything the CMS has published');
			warmSoon();
			return;
		} catch (error) {
			state.reached = false;
			// Once in a while is enough to be found in a log, every second would hide everything else.
			if (attempt % 60 === 0) log.warn({ err: error }, 'the CMS cannot be asked for changes; trying again every second');
		}
		await pause(RETRY_MS, undefined, { signal: ending.signal }).catch(() => {});
	}
}

const completeNote = (): string => join(environment().dataDir, 'web', 'caught-up');

async function catchUpOnce(): Promise<void> {
	// A delivery of today may arrive before the works of yesterday were asked for. Until everything was here once, the
	// newest version says nothing about the older ones.
	let since = existsSync(completeNote()) ? site().directory.version() : 0;
	for (;;) {
		const answer = await askSince(since);
		if (answer.changes.length > 0 || answer.concepts) await applyDelivery(answer);
		if (!answer.more) return writeFileSync(completeNote(), '');
		if (answer.version <= since) throw new CmsRefused(environment().cmsInternalOrigin, `the change feed stays at version ${since} although more is waiting`);
		since = answer.version;
	}
}

/** Everything that is published now, straight from the CMS. @throws CmsUnavailable, CmsRefused */
export async function* everyWork(): AsyncIterable<Work> {
	for (let since = 0; ; ) {
		const { changes, more, version } = await askSince(since);
		for (const { work } of changes) if (work) yield work;
		if (!more) return;
		since = version;
	}
}

const askSince = (since: number): Promise<Catchup> => askSigned(catchupPath, { since }, 'the change feed', ending.signal);

let warming: Promise<void> | undefined;
let again = false;

/** Loads every text that is missing in the snapshot, one run at a time, so that the CMS may go away afterwards. */
function warmSoon(): void {
	again = true;
	warming ??= run().finally(() => (warming = undefined));
}

async function run(): Promise<void> {
	while (again && !ending.signal.aborted) {
		again = false;
		try {
			const begin = performance.now();
			// First, because they stand on every page and no page without them is kept.
			await Promise.all(locales.map(settingsRow));
			const { loaded, refusals } = await warm(site().directory.allWorks(), ending.signal);
			if (loaded > 0) log.info({ loaded, ms: Math.round(performance.now() - begin) }, 'texts loaded into the snapshot');
			await mentions();
			await archivedEntries();
			if (refusals[0]) throw refusals[0];
		} catch (error) {
			log.warn({ err: error }, 'the snapshot is not complete; trying again in a while');
			await pause(10 * RETRY_MS, undefined, { signal: ending.signal }).catch(() => {});
			again = true;
		}
	}
}
