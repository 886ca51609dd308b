/** Names of what an entry points to: organisations, other entries, files. Asked once when a form is opened. */
import type { Core } from '@strapi/strapi';
import type { Locale } from '@erasmi/config/locales';
import { isWorkType, type WorkType } from '@erasmi/config/types';
import { uidOfType } from '../platform.ts';
import type { EditorsField, Tree } from './values.ts';

export interface KnownOrganisation {
	documentId: string;
	name: string;
	actorType: string;
	place: string | null;
	country: string | null;
}

export interface KnownFile {
	id: number;
	name: string;
	url: string;
	mime: string;
	/** A small version of a picture. */
	thumbnail: string | null;
}

export interface Known {
	organisations: Record<string, KnownOrganisation>;
	files: Record<number, KnownFile>;
	/** Titles of entries by `<type>/<documentId>`. */
	titles: Record<string, string>;
}

export interface Pointers {
	organisations: Set<string>;
	files: Set<number>;
	entries: Set<string>;
}

/** Everything a tree points to. Pure. */
export function pointersIn(fields: readonly EditorsField[], tree: Tree, found: Pointers = { organisations: new Set(), files: new Set(), entries: new Set() }): Pointers {
	for (const field of fields) {
		const value = tree[field.name];
		const all: unknown[] = Array.isArray(value) ? value : [value];
		if (field.kind === 'list' || field.kind === 'group') for (const item of all) if (typeof item === 'object' && item !== null) pointersIn(field.fields ?? [], item as Tree, found);
		switch (field.value?.type) {
			case 'organisation':
			case 'organisations':
				for (const id of all) if (typeof id === 'string') found.organisations.add(id);
				break;
			case 'media':
				for (const id of all) if (typeof id === 'number') found.files.add(id);
				break;
			case 'entry-links':
				for (const link of all) if (typeof link === 'object' && link !== null) found.entries.add(`${(link as Tree).type}/${(link as Tree).documentId}`);
		}
	}
	return found;
}

export async function namesOfPointers(strapi: Core.Strapi, { organisations, files, entries }: Pointers, locale: Locale): Promise<Known> {
	const [named, stored, titles] = await Promise.all([
		organisations.size === 0 ? [] : (strapi.db.query('api::organisation.organisation').findMany({ where: { documentId: { $in: [...organisations] } } }) as Promise<KnownOrganisation[]>),
		files.size === 0 ? [] : filesById(strapi, [...files]),
		Promise.all([...entries].map(async (entry) => [entry, await titleOf(strapi, entry, locale)] as const)),
	]);
	return {
		organisations: Object.fromEntries(named.map(({ documentId, name, actorType, place, country }) => [documentId, { documentId, name, actorType, place, country }])),
		files: Object.fromEntries(stored.map((file) => [file.id, file])),
		titles: Object.fromEntries(titles),
	};
}

export async function filesById(strapi: Core.Strapi, ids: readonly number[]): Promise<KnownFile[]> {
	const rows: { id: number; name: string; url: string; mime: string; formats?: { thumbnail?: { url: string } } | null }[] = await strapi.db.query('plugin::upload.file').findMany({ where: { id: { $in: [...ids] } } });
	return rows.map(({ id, name, url, mime, formats }) => ({ id, name, url, mime, thumbnail: mime.startsWith('image/') ? (formats?.thumbnail?.url ?? url) : null }));
}

/** In the wanted language, else in the one it was written in. */
async function titleOf(strapi: Core.Strapi, entry: string, locale: Locale): Promise<string> {
	const [type, documentId] = entry.split('/');
	if (!isWorkType(type)) return '';
	const rows: { title: string | null; locale: string; sourceLocale: string | null }[] = await strapi.db.query(uidOfType(type satisfies WorkType)).findMany({ where: { documentId, publishedAt: null }, select: ['title', 'locale', 'sourceLocale'] as never });
	return (rows.find((row) => row.locale === locale && row.title) ?? rows.find((row) => row.locale === row.sourceLocale))?.title ?? '';
}
