/** Stored documents → what a consumer is told. */
import type { Change, Delivery } from '@erasmi/config/delivery';
import type { ConceptLabels, Work } from '@erasmi/config/search/document';
import { isWorkType } from '@erasmi/config/types';
import { keyOf, type StoredWork } from './store.ts';
import { vocabulary } from './vocabulary.ts';

/** Version of the feed after these documents. */
const versionAfter = (documents: readonly StoredWork[]): number => Math.max(0, ...documents.map(({ version }) => version));

export function toDelivery(documents: readonly StoredWork[]): Delivery {
	const list = listOf(documents);
	return {
		changes: documents.map((each): Change => {
			const { type, documentId, version, tags } = each;
			if (!isWorkType(type)) return { type, documentId, version, tags };
			return { type, documentId, version, tags, work: each.gone || !each.json ? null : (JSON.parse(each.json) as Work) };
		}),
		...(list && { concepts: JSON.parse(list) as ConceptLabels[] }),
		version: versionAfter(documents),
	};
}

/**
 * The same as JSON, without reading the works that are stored as JSON: fifty of them have three megabytes.
 * @param more what else the answer says, such as `more` of a `Catchup`
 */
export function deliveryJson(documents: readonly StoredWork[], more: Partial<Delivery> & { more?: boolean } = {}): string {
	const changes = documents.map(({ type, documentId, version, tags, gone, json }) => {
		const change = JSON.stringify({ type, documentId, version, tags });
		return isWorkType(type) ? `${change.slice(0, -1)},"work":${gone || !json ? 'null' : json}}` : change;
	});
	const list = listOf(documents);
	const rest = JSON.stringify({ version: versionAfter(documents), ...more });
	return `{"changes":[${changes.join(',')}],${list ? `"concepts":${list},` : ''}${rest.slice(1)}`;
}

const listOf = (documents: readonly StoredWork[]): string | null | undefined => documents.find((each) => keyOf(each) === keyOf(vocabulary))?.json;
