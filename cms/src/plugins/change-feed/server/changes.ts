/** Stored documents → what a consumer is told. */
import type { Change, Delivery } from '@erasmi/config/delivery';
import type { ConceptLabels, Work } from '@erasmi/config/search/document';
import { isWorkType } from '@erasmi/config/types';
import { keyOf, type StoredWork } from './store.ts';
import { vocabulary } from './vocabulary.ts';

/** @param version of the feed after these documents; the highest of them unless said otherwise */
export function toDelivery(documents: readonly StoredWork[], version = Math.max(0, ...documents.map((each) => each.version))): Delivery {
	const list = documents.find((each) => keyOf(each) === keyOf(vocabulary));
	return {
		changes: documents.map(toChange),
		...(list?.json && { concepts: JSON.parse(list.json) as ConceptLabels[] }),
		version,
	};
}

function toChange({ type, documentId, version, tags, gone, json }: StoredWork): Change {
	const change = { type, documentId, version, tags };
	if (!isWorkType(type)) return change;
	return { ...change, work: gone || !json ? null : (JSON.parse(json) as Work) };
}
