/** What was handed in and still waits, for those who remind people of it. */
import type { Core } from '@strapi/strapi';
import type { WorkType } from '@erasmi/config/types';
import { within } from '../../../../plugin-kit/within.ts';
import { submissionsTable } from '../tables.ts';

export interface WaitingSubmission {
	id: number;
	type: WorkType;
	documentId: string;
	/** Milliseconds since 1970. */
	at: number;
}

export const createWaiting = (strapi: Core.Strapi) => ({
	/** @param before moment; what was handed in later does not wait too long yet */
	async since(before: number): Promise<WaitingSubmission[]> {
		const rows: { id: number; type: WorkType; document_id: string; at: number | string }[] = await within(strapi, (db) => db(submissionsTable).where({ state: 'waiting' }).where('at', '<=', before).orderBy('id'));
		return rows.map(({ id, type, document_id, at }) => ({ id, type, documentId: document_id, at: Number(at) }));
	},
});
