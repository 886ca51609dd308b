/** Reads and writes a concept or an organisation for the desk. */
import type { Core } from '@strapi/strapi';
import type { Locale } from '@erasmi/config/locales';
import { uidOf, type SharedType } from '@erasmi/config/types';
import { personActing } from '../acting.ts';
import type { EntryRow } from '../entry.ts';
import { treesOf, withTexts, type SharedEntity } from './trees.ts';

/** Each language twice, as a draft and as what is public: they are the same. */
export async function sharedRows(strapi: Core.Strapi, type: SharedType, documentId: string): Promise<EntryRow[]> {
	const entity = await load(strapi, type, documentId);
	// What came with the vocabularies or by an import was checked by nobody here.
	const origin = personActing(strapi) === undefined ? { textOrigin: 'import' } : {};
	return entity ? treesOf(type, entity).flatMap(({ locale, tree }) => [null, 'always'].map((publishedAt) => ({ locale, publishedAt, tree: { ...tree, ...origin } }))) : [];
}

/** Through the document service: the feed then tells every entry that shows it. */
export async function saveShared(strapi: Core.Strapi, type: SharedType, documentId: string, locale: Locale, targetOf: (unit: string) => string | undefined): Promise<void> {
	const entity = await load(strapi, type, documentId);
	const data = entity && withTexts(type, entity, locale, targetOf);
	if (data) await strapi.documents(uidOf(type) as 'api::concept.concept').update({ documentId, data: data as never });
}

export async function sharedIds(strapi: Core.Strapi, type: SharedType): Promise<string[]> {
	const rows: { documentId: string }[] = await strapi.db.query(uidOf(type) as 'api::concept.concept').findMany({ select: ['documentId'] });
	return rows.map(({ documentId }) => documentId);
}

const load = (strapi: Core.Strapi, type: SharedType, documentId: string): Promise<SharedEntity | null> =>
	strapi.db.query(uidOf(type) as 'api::concept.concept').findOne({ where: { documentId }, populate: (type === 'concept' ? ['labels'] : ['names']) as never }) as unknown as Promise<SharedEntity | null>;
