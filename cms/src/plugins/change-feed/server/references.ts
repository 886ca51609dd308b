/** What is public although it has no drafts: organisations and concepts that a published entry shows. */
import type { Core } from '@strapi/strapi';
import { uidOf, type SharedType } from '@erasmi/config/types';
import { within } from '../../../plugin-kit/within.ts';
import * as store from './store.ts';

export function createReferences(strapi: Core.Strapi) {
	/** @returns those of the documents that a published entry shows; broader concepts and owners count */
	async function publicAmong(type: SharedType, documentIds: readonly string[]): Promise<Set<string>> {
		if (documentIds.length === 0) return new Set();
		if (type === 'organisation') return within(strapi, (db) => store.mentioned(db, type, documentIds));

		// Entries name concepts by notation.
		const rows: { documentId: string; notation: string }[] = await strapi.db.query(uidOf('concept')).findMany({ where: { documentId: { $in: [...documentIds] } }, select: ['documentId', 'notation'] });
		const notations = await within(strapi, (db) => store.mentioned(db, type, rows.map(({ notation }) => notation)));
		return new Set(rows.filter(({ notation }) => notations.has(notation)).map(({ documentId }) => documentId));
	}

	return {
		publicAmong,
		isPublic: async (type: SharedType, documentId: string): Promise<boolean> => (await publicAmong(type, [documentId])).has(documentId),
	};
}
