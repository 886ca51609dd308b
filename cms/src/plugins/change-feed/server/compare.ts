/**
 * Compares what consumers hold with what is published, and mends what differs in either direction.
 *
 * What differs is prepared anew and gets a new version: a consumer that holds a damaged text under the right version
 * would not take the old one again.
 */
import { workHashes, type Work } from '@erasmi/config/search/document';
import type { Inventory } from '@erasmi/config/search/engine';
import { workTypes, type WorkType } from '@erasmi/config/types';

export interface Drift {
	type: WorkType;
	documentId: string;
	kind: 'missing' | 'different' | 'surplus';
}

/** @param works everything that is published */
export async function drift(works: AsyncIterable<Work> | Iterable<Work>, held: Inventory['works']): Promise<Drift[]> {
	const found: Drift[] = [];
	const known = new Set<string>();
	for await (const work of works) {
		known.add(work.id);
		const hashes = held[work.id];
		if (hashes === undefined) found.push({ type: work.type, documentId: work.documentId, kind: 'missing' });
		else if (hashes !== workHashes(work)) found.push({ type: work.type, documentId: work.documentId, kind: 'different' });
	}
	for (const id of Object.keys(held)) {
		const key = known.has(id) ? undefined : keyOfWork(id);
		if (key) found.push({ ...key, kind: 'surplus' });
	}
	return found;
}

/** `learning-path-abc123` → type and document id. Types contain hyphens, document ids do not. */
export function keyOfWork(id: string): { type: WorkType; documentId: string } | undefined {
	const type = workTypes.find((each) => id.startsWith(`${each}-`));
	return type && { type, documentId: id.slice(type.length + 1) };
}
