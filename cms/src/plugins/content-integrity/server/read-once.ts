/**
 * Lists and links of rows, read once in a transaction.
 *
 * A publication asks for the rows of an entry half a dozen times: before and after Strapi's own work, for the ledger of
 * translations, for the times. Each reading costs a statement a list; only the row that was written has to be read again.
 */
import type { Core, UID } from '@strapi/strapi';
import { localizedUids } from './types.ts';

export type Parts = Record<string, unknown>;

/** By transaction, then by type and number of the row. */
const known = new WeakMap<object, Map<string, Parts>>();

/**
 * @param read gives the parts of these rows, each with its `id`
 * @returns by number of the row; a row that is not there is missing
 */
export async function partsOf(strapi: Core.Strapi, uid: UID.ContentType, ids: readonly number[], read: (ids: readonly number[]) => Promise<(Parts & { id: number })[]>): Promise<ReadonlyMap<number, Parts>> {
	return strapi.db.transaction(async ({ trx }) => {
		const held = known.get(trx) ?? new Map<string, Parts>();
		known.set(trx, held);
		const missing = ids.filter((id) => !held.has(keyOf(uid, id)));
		for (const parts of missing.length > 0 ? await read(missing) : []) held.set(keyOf(uid, parts.id), parts);
		return new Map(ids.flatMap((id): [number, Parts][] => {
			const parts = held.get(keyOf(uid, id));
			return parts ? [[id, parts]] : [];
		}));
	});
}

const keyOf = (uid: string, id: number): string => `${uid}:${id}`;

interface Event {
	model: { uid: string };
	params: { where?: { id?: unknown } };
}

/** Components are written with the row that holds them, so a written row is all that has to be forgotten. */
export function forgetWhatIsWritten(strapi: Core.Strapi): void {
	const written = async ({ model, params }: Event): Promise<void> => {
		if (!strapi.db.inTransaction()) return;
		await strapi.db.transaction(async ({ trx }) => {
			const id = params.where?.id;
			if (typeof id === 'number') known.get(trx)?.delete(keyOf(model.uid, id));
			else known.delete(trx);
		});
	};
	strapi.db.lifecycles.subscribe({
		models: [...localizedUids(strapi), 'api::organisation.organisation', 'plugin::upload.file'],
		afterUpdate: written,
		afterUpdateMany: written,
		afterDelete: written,
		afterDeleteMany: written,
		// Strapi types `event` by model; only what `Event` names is read.
	} as unknown as Parameters<typeof strapi.db.lifecycles.subscribe>[0]);
}
