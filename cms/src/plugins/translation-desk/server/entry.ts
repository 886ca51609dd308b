/** An entry's rows as the ledger reads them, and what the ledger writes into one. */
import type { Core, UID } from '@strapi/strapi';
import type { Locale } from '@erasmi/config/locales';
import { uidOf } from '@erasmi/config/types';
import { isShared, type DeskType } from '../desk-types.ts';
import type { LedgerField, Tree } from './ledger/units.ts';
import type { Texts } from './ledger/content.ts';
import { sharedRows } from './shared/entity.ts';
import { sharedFields } from './shared/trees.ts';

export interface EntryRow {
	locale: Locale;
	publishedAt: string | null;
	tree: Tree;
}

/** One language of one version, without its text. */
export interface Version {
	locale: Locale;
	publishedAt: string | null;
	sourceLocale: Locale | null;
	title: string | null;
	behindParts: number | null;
	behindSince: string | null;
}

interface FieldsService {
	of(uid: string): readonly LedgerField[];
}

interface RowsService {
	load(uid: string, documentId: string, which?: { locales?: readonly string[]; status?: 'draft' | 'published' }): Promise<EntryRow[]>;
}

export const uid = (type: DeskType): UID.ContentType => uidOf(type) as UID.ContentType;

export const fieldsOf = (strapi: Core.Strapi, type: DeskType): readonly LedgerField[] => (isShared(type) ? sharedFields[type] : (strapi.plugin('content-integrity').service('fields') as FieldsService).of(uidOf(type)));

export const rowsOf = (strapi: Core.Strapi, type: DeskType, documentId: string, which?: Parameters<RowsService['load']>[2]): Promise<EntryRow[]> =>
	isShared(type) ? sharedRows(strapi, type, documentId) : (strapi.plugin('content-integrity').service('rows') as RowsService).load(uidOf(type), documentId, which);

export async function versionsOf(strapi: Core.Strapi, type: DeskType, documentId: string): Promise<Version[]> {
	if (!isShared(type)) return strapi.db.query(uid(type)).findMany({ where: { documentId }, select: ['locale', 'publishedAt', 'sourceLocale', 'title', 'behindParts', 'behindSince'] as never });
	const rows = await sharedRows(strapi, type, documentId);
	return rows.map(({ locale, publishedAt, tree }) => ({ locale, publishedAt, sourceLocale: (tree.sourceLocale as Locale | undefined) ?? null, title: typeof tree.title === 'string' ? tree.title : null, behindParts: null, behindSince: null }));
}

/**
 * The text fields of a translation as data for the document service: lists with all their items, so that none is lost.
 * Facts are left to content-integrity, which takes them from the source.
 */
export function dataOf(fields: readonly LedgerField[], source: Tree, texts: Texts, above = ''): Record<string, unknown> {
	const data: Record<string, unknown> = {};
	for (const field of fields) {
		const path = `${above}${field.name}`;
		const value = source[field.name];
		if (field.kind === 'text') data[field.name] = texts.get(path) ?? null;
		else if (field.kind === 'group' && holdsText(field) && isTree(value)) data[field.name] = dataOf(field.fields ?? [], value, texts, `${path}/`);
		else if (field.kind === 'list' && holdsText(field) && Array.isArray(value)) {
			data[field.name] = value.filter(isTree).map((item) => ({ ...(item.key === undefined ? {} : { key: item.key }), ...dataOf(field.fields ?? [], item, texts, `${path}/${item.key ?? ''}/`) }));
		}
	}
	return data;
}

const holdsText = (field: LedgerField): boolean => field.kind === 'text' || (field.fields?.some(holdsText) ?? false);
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
