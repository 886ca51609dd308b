/** The ledger of a whole installation, read from its entries. */
import type { Core } from '@strapi/strapi';
import { sharedTypes, workTypes } from '@erasmi/config/types';
import type { DeskType } from '../desk-types.ts';
import { alone } from './alone.ts';
import { uid } from './entry.ts';
import { sharedIds } from './shared/entity.ts';
import { syncDocument } from './sync.ts';
import { documentsTable } from './tables.ts';

/** Takes up labels and names of an installation that was there before they came to the desk. */
export async function takeUpShared(strapi: Core.Strapi): Promise<void> {
	for (const type of sharedTypes) {
		const known = new Set((await strapi.db.connection(documentsTable).where({ type }).select('document_id')).map(({ document_id }: { document_id: string }) => document_id));
		for (const documentId of await sharedIds(strapi, type)) if (!known.has(documentId)) await alone(strapi, documentId, (trx) => syncDocument(strapi, trx, type, documentId));
	}
}

/** Reads every entry anew: after an import behind Strapi's back, or to prove that summaries are what they should be. */
export async function rebuild(strapi: Core.Strapi, onProgress: (done: number, total: number) => void = () => {}): Promise<void> {
	const all = await everyDocument(strapi);
	for (const [index, { type, documentId }] of all.entries()) {
		await alone(strapi, documentId, (trx) => syncDocument(strapi, trx, type, documentId));
		onProgress(index + 1, all.length);
	}
}

async function everyDocument(strapi: Core.Strapi): Promise<{ type: DeskType; documentId: string }[]> {
	const works = await Promise.all(
		workTypes.map(async (type) => {
			const rows: { documentId: string }[] = await strapi.db.query(uid(type)).findMany({ where: { publishedAt: { $null: true } }, select: ['documentId'] as never });
			return [...new Set(rows.map(({ documentId }) => documentId))].map((documentId) => ({ type, documentId }));
		}),
	);
	const shared = await Promise.all(sharedTypes.map(async (type) => (await sharedIds(strapi, type)).map((documentId) => ({ type, documentId }))));
	return [...works.flat(), ...shared.flat()];
}
