/** Entries that left the site for good: their addresses say so, and since when. */
import { type ArchivedEntry, archivedPath } from '@erasmi/config/delivery';
import { isWorkType, type WorkType } from '@erasmi/config/types';
import { error } from '@sveltejs/kit';
import { log } from '#lib/server/log.ts';
import { askSigned } from '#lib/server/signed.ts';
import { site } from '#lib/server/site.ts';

/** Of the list in the cache: it is loaded anew after an entry has gone. */
export const archiveTag = 'archive';

/** @throws CmsUnavailable, CmsRefused when it was never loaded and cannot be now */
export const archivedEntries = (): Promise<ArchivedEntry[]> =>
	site().cache.get('archive', { version: 0, tags: [archiveTag], load: () => askSigned<ArchivedEntry[]>(archivedPath, {}, 'the archive') });

/** @param name slug or document id that leads to nothing published @throws 410 for what was archived, else 404 */
export async function nothingAt(type: string | undefined, name: string): Promise<never> {
	if (isWorkType(type)) {
		const at = await archivedAt(type, name);
		if (at !== undefined) error(410, { message: 'archived', archived: { type, on: new Date(at).toISOString().slice(0, 10) } });
	}
	error(404, 'not-found');
}

async function archivedAt(type: WorkType, name: string): Promise<number | undefined> {
	try {
		return (await archivedEntries()).find((each) => each.type === type && (each.documentId === name || each.slugs.includes(name)))?.at;
	} catch (reason) {
		log.warn({ err: reason }, 'whether an unknown address is one of the archive cannot be said');
		return undefined;
	}
}
