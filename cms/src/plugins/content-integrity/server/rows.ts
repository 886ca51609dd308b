/** Reads rows of a document as plain trees and writes trees back, below the document service so that published rows can be reached too. */
import { isDeepStrictEqual } from 'node:util';
import type { Core, UID } from '@strapi/strapi';
import { isTree, items, type Tree } from './apply-source.ts';
import type { Field } from './fields.ts';
import { partsOf } from './read-once.ts';

/** One language of one version. */
export interface Row {
	id: number;
	documentId: string;
	locale: string;
	publishedAt: string | null;
	updatedAt: string;
	tree: Tree;
	/** As the database gave it, with the ids of components. */
	raw: Record<string, unknown>;
}

export const isPublished = (row: Pick<Row, 'publishedAt'>): boolean => row.publishedAt !== null;

/** Which rows of a document; absent means all. */
export interface Which {
	locales?: readonly string[];
	status?: 'draft' | 'published';
}

export async function loadRows(strapi: Core.Strapi, uid: UID.ContentType, fields: readonly Field[], documentId: string, { locales, status }: Which = {}): Promise<Row[]> {
	const where = {
		documentId,
		...(locales ? { locale: { $in: [...locales] } } : {}),
		...(status ? { publishedAt: status === 'draft' ? { $null: true } : { $notNull: true } } : {}),
	};
	const found = await readRows(strapi, uid, populateOf(fields), where);
	return found.map((raw) => ({
		id: raw.id,
		documentId: raw.documentId,
		locale: raw.locale,
		publishedAt: raw.publishedAt ?? null,
		updatedAt: raw.updatedAt,
		tree: toTree(fields, raw),
		raw,
	}));
}

type RawRow = Record<string, unknown> & Pick<Row, 'id' | 'documentId' | 'locale' | 'publishedAt' | 'updatedAt'>;

/** Columns anew each time, since the ledger writes some of them past Strapi. */
async function readRows(strapi: Core.Strapi, uid: UID.ContentType, populate: Populate, where: object): Promise<RawRow[]> {
	if (!strapi.db.inTransaction()) return strapi.db.query(uid).findMany({ where, populate, orderBy: { id: 'asc' } });
	const rows: RawRow[] = await strapi.db.query(uid).findMany({ where, orderBy: { id: 'asc' } });
	const parts = await partsOf(strapi, uid, rows.map(({ id }) => id), (ids) => strapi.db.query(uid).findMany({ where: { id: { $in: [...ids] } }, select: ['id'] as never, populate }));
	return rows.map((row) => ({ ...parts.get(row.id), ...row }));
}

type Populate = Record<string, true | { select?: string[]; populate?: Populate }>;

/** Everything a tree holds and nothing else. */
function populateOf(fields: readonly Field[]): Populate {
	const populate: Populate = {};
	for (const field of fields) {
		if (field.kind === 'list' || field.kind === 'group') populate[field.name] = { populate: populateOf(field.fields) };
		else if (field.kind === 'fact' && (field.value.type === 'organisation' || field.value.type === 'organisations')) populate[field.name] = { select: ['id', 'documentId'] };
		else if (field.kind === 'fact' && field.value.type === 'media') populate[field.name] = { select: ['id'] };
	}
	return populate;
}

function toTree(fields: readonly Field[], raw: Record<string, unknown>): Tree {
	const tree: Tree = {};
	if (typeof raw.key === 'string') tree.key = raw.key;
	for (const field of fields) tree[field.name] = toValue(field, raw[field.name] ?? null);
	return tree;
}

function toValue(field: Field, value: unknown): unknown {
	switch (field.kind) {
		case 'list':
			return items(value).map((item) => toTree(field.fields, item));
		case 'group':
			return isTree(value) ? toTree(field.fields, value) : null;
		case 'fact':
			switch (field.value.type) {
				case 'organisation':
					return (value as { documentId: string } | null)?.documentId ?? null;
				case 'organisations':
					return ((value ?? []) as { documentId: string }[]).map(({ documentId }) => documentId);
				case 'media':
					return Array.isArray(value) ? value.map(({ id }: { id: number }) => id) : ((value as { id: number } | null)?.id ?? null);
			}
			return value instanceof Date ? value.toISOString() : value;
		default:
			return value instanceof Date ? value.toISOString() : value;
	}
}

/** The other way round, in the form the document service takes. */
export function toData(fields: readonly Field[], tree: Tree): Record<string, unknown> {
	const data: Record<string, unknown> = tree.key === undefined ? {} : { key: tree.key };
	for (const field of fields) {
		if (!(field.name in tree)) continue;
		const value = tree[field.name];
		if (field.kind === 'list') data[field.name] = items(value).map((item) => toData(field.fields, item));
		else if (field.kind === 'group') data[field.name] = isTree(value) ? toData(field.fields, value) : null;
		else if (field.kind === 'fact' && (field.value.type === 'organisation' || field.value.type === 'organisations')) {
			const ids = (Array.isArray(value) ? value : [value]).filter((id) => id !== null);
			data[field.name] = { set: ids.map((documentId) => ({ documentId })) };
		} else data[field.name] = value;
	}
	return data;
}

/**
 * Makes a row say what the tree says. Only fields that differ are written.
 * @returns whether anything had to be written
 */
export async function writeTree(strapi: Core.Strapi, uid: UID.ContentType, fields: readonly Field[], row: Row, tree: Tree): Promise<boolean> {
	const different = fields.filter(({ name }) => !isDeepStrictEqual(row.tree[name] ?? null, tree[name] ?? null));
	if (different.length === 0) return false;

	const status = isPublished(row) ? 'published' : 'draft';
	const data = await strapi.documents.utils.transformData(toData(different, tree), { uid, status, locale: row.locale, allowMissingId: true });
	const documents = strapi.documents(uid) as unknown as {
		updateComponents(entry: unknown, data: unknown): Promise<Record<string, unknown>>;
		omitComponentData(data: unknown): Record<string, unknown>;
	};
	const components = await documents.updateComponents({ id: row.id }, data);
	await strapi.db.query(uid).update({ where: { id: row.id }, data: { ...documents.omitComponentData(data), ...components } });
	return true;
}

/** Sets the time of the last change without making a change. */
export async function setUpdatedAt(strapi: Core.Strapi, uid: UID.ContentType, id: number, updatedAt: Date): Promise<void> {
	const table = strapi.contentType(uid).collectionName ?? '';
	await strapi.db.transaction(async ({ trx }) => {
		await strapi.db.connection(table).transacting(trx).where({ id }).update({ updated_at: updatedAt });
	});
}

/** Whether two versions of one language say the same. Old addresses and how far it is behind are not content. */
export const isSameContent = (a: Tree, b: Tree): boolean => isDeepStrictEqual({ ...a, ...bookkeeping }, { ...b, ...bookkeeping });
const bookkeeping = { oldSlugs: null, behindSince: null, behindParts: null };
