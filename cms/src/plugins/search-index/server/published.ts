/**
 * Reads what is published now, many entries at a time.
 *
 * Through the query engine and not the document service: one statement for each component of a type, however many
 * entries and languages are read.
 */
import type { Core, UID } from '@strapi/strapi';
import { isLocale } from '@erasmi/config/locales';
import { uidOf, type ContentType, type WorkType } from '@erasmi/config/types';
import { describe, type Field, type Model } from './shape.ts';
import type { PublishedEntry } from './to-document.ts';

export type Row = Readonly<Record<string, unknown>>;

export function createReader(strapi: Core.Strapi) {
	const shapes = new Map<ContentType, readonly Field[]>();

	/** Fields of a type, derived once from its schema. */
	function shape(type: ContentType): readonly Field[] {
		const known = shapes.get(type);
		if (known) return known;
		// Strapi's attribute union knows no custom fields; only the part that `Model` names is read.
		const fields = describe(uidOf(type), (uid) => strapi.getModel(uid as UID.Schema) as unknown as Model);
		shapes.set(type, fields);
		return fields;
	}

	/** Published rows of these documents in every language, by document id. A document without any is missing from the answer. */
	async function published(type: WorkType | 'site-settings', documentIds: readonly string[]): Promise<Map<string, PublishedEntry[]>> {
		const rows = await strapi.db.query(uidOf(type)).findMany({
			where: { documentId: { $in: [...documentIds] }, publishedAt: { $notNull: true } },
			populate: populate(shape(type)),
			orderBy: { id: 'asc' },
		});
		return grouped(rows.filter(isPublishedEntry));
	}

	return { shape, published };
}

const fileColumns = ['id', 'documentId', 'name', 'alternativeText', 'caption', 'url', 'mime', 'ext', 'size', 'width', 'height', 'hash'];

function populate(fields: readonly Field[]): Record<string, object> {
	return Object.fromEntries(
		fields.flatMap((field): [string, object][] => {
			switch (field.kind) {
				case 'component':
					return [[field.name, { populate: populate(field.fields) }]];
				case 'organisations':
					return [[field.name, { select: ['documentId'] }]];
				case 'files':
					return [[field.name, { select: fileColumns }]];
				default:
					return [];
			}
		}),
	);
}

/** A locale that the platform does not offer is left out: nobody could be shown it. */
const isPublishedEntry = (row: Row): row is PublishedEntry => isLocale(row.locale) && typeof row.documentId === 'string';

function grouped(entries: readonly PublishedEntry[]): Map<string, PublishedEntry[]> {
	const groups = new Map<string, PublishedEntry[]>();
	for (const entry of entries) groups.set(entry.documentId, [...(groups.get(entry.documentId) ?? []), entry]);
	return groups;
}
