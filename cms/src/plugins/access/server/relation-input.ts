/** Reads what a write would make of a relation. Pure. */

/** Strapi takes a relation as an id, a document id, an object, a list of these, or `{ set, connect, disconnect }`. */
export type RelationTarget = { documentId: string } | { id: number };

/**
 * @param before document ids that are linked now
 * @param toDocumentId finds the document id of a row
 * @returns document ids that will be linked; `undefined` when the input does not speak about the relation
 */
export function linkedAfter(input: unknown, before: readonly string[], isSingle: boolean, toDocumentId: (id: number) => string | undefined): string[] | undefined {
	if (input === undefined) return undefined;
	const read = (value: unknown): string[] => targetsIn(value).map((target) => ('documentId' in target ? target.documentId : toDocumentId(target.id))).filter((id) => id !== undefined);

	if (isRecord(input) && ('set' in input || 'connect' in input || 'disconnect' in input)) {
		const start = input['set'] === undefined ? before : read(input['set']);
		const gone = read(input['disconnect']);
		const added = read(input['connect']);
		const left = start.filter((id) => !gone.includes(id));
		// A single relation that is given another target loses the first.
		return isSingle ? (added.length > 0 ? added.slice(-1) : left) : [...new Set([...left, ...added])];
	}
	return read(input);
}

/** Row ids in the input, so that they can be looked up beforehand. */
export function rowIdsIn(input: unknown): number[] {
	const values = isRecord(input) && ('set' in input || 'connect' in input || 'disconnect' in input) ? [input['set'], input['connect'], input['disconnect']] : [input];
	return values.flatMap(targetsIn).flatMap((target) => ('id' in target ? [target.id] : []));
}

function targetsIn(value: unknown): RelationTarget[] {
	if (Array.isArray(value)) return value.flatMap(targetsIn);
	if (typeof value === 'number') return [{ id: value }];
	if (typeof value === 'string' && value !== '') return /^\d+$/.test(value) ? [{ id: Number(value) }] : [{ documentId: value }];
	if (!isRecord(value)) return [];
	if (typeof value['documentId'] === 'string') return [{ documentId: value['documentId'] }];
	return targetsIn(value['id']);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
