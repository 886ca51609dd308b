/** Writes the seed through the document service of a loaded Strapi, so that integrity, feed and rights apply. */
import type { Core } from '@strapi/strapi';
import { locales, type Locale } from '@erasmi/config/locales';
import type { ConceptLabels } from '@erasmi/config/search/document';
import { uidOf, type ContentType } from '@erasmi/config/types';
import type { Rules } from './check.ts';
import { entryData, labelData, organisationData, type Data } from './convert.ts';
import type { Seed, SeedEntry } from './files.ts';
import { documentIdOf } from '@erasmi/config/ids';
import type { ConceptSeed } from './concepts.ts';

/** One thing to import, and how. */
export interface Item {
	/** `case/umbriaffido`: what the log, the progress and the memory of past imports call it. */
	name: string;
	write(strapi: Core.Strapi): Promise<void>;
}

export const conceptItem = ({ id, data }: ConceptSeed): Item => ({
	name: `concept/${id}`,
	// A concept that an editor made under the same notation stays as it is.
	write: async (strapi) => {
		if (!(await strapi.db.query(uidOf('concept')).count({ where: { notation: id } }))) await create(strapi, 'concept', id, data);
	},
});

/**
 * What terms are called in a language that the platform did not have when they were imported. Comes before the terms:
 * those of the same import have it already.
 */
export const labelsItem = (locale: Locale, concepts: readonly ConceptLabels[]): Item => ({
	name: `labels/${locale}`,
	write: async (strapi) => {
		const held: { documentId: string; notation: string; labels: { locale: string }[] }[] = await strapi.db.query(uidOf('concept')).findMany({ where: { notation: { $in: concepts.map(({ id }) => id) } }, populate: ['labels'] });
		// A language that some terms have is not new. What others lack in it, an editor took away.
		if (held.some(({ labels }) => labels.some((label) => label.locale === locale))) return;
		const named = new Map(concepts.map(({ id, labels }) => [id, labels[locale]]));
		for (const { documentId, notation, labels } of held) {
			const label = named.get(notation);
			if (label) await documentsOf(strapi, 'concept').update({ documentId, data: { labels: [...labels, labelData(locale, label)] } });
		}
	},
});

export const organisationItems = ({ organisations }: Seed): Item[] =>
	organisations.map((organisation) => ({ name: `organisation/${organisation.id}`, write: (strapi) => create(strapi, 'organisation', organisation.id, organisationData(organisation)) }));

/** @param lacks what each entry lacks to be published, by its name */
export const entryItems = ({ entries }: Seed, { fieldsOf }: Rules, lacks: ReadonlyMap<string, string[]>): Item[] =>
	entries.map((entry) => ({ name: entry.name, write: (strapi) => writeEntry(strapi, entry, fieldsOf, lacks.get(entry.name) ?? []) }));

async function writeEntry(strapi: Core.Strapi, entry: SeedEntry, fieldsOf: Rules['fieldsOf'], lacks: string[]): Promise<void> {
	const { type, id, sourceLocale } = entry;
	const documentId = documentIdOf(type, id);
	const documents = documentsOf(strapi, type);
	const translations = locales.filter((locale) => locale !== sourceLocale && entry.text[locale]);
	const dataIn = (locale: SeedEntry['sourceLocale']): Data => entryData(entry, locale, fieldsOf(type));

	await create(strapi, type, id, dataIn(sourceLocale), sourceLocale);
	for (const locale of translations) await documents.update({ documentId, locale, data: dataIn(locale) });
	if (lacks.length) {
		strapi.log.warn(`Seed: ${entry.name} stays a draft: ${lacks.join('; ')}`);
		return;
	}
	await documents.publish({ documentId, locale: '*' });
}

const create = async (strapi: Core.Strapi, type: ContentType, id: string, data: Data, locale?: string): Promise<void> =>
	void (await documentsOf(strapi, type).create({ data: { ...data, documentId: documentIdOf(type, id) }, ...(locale && { locale }) }));

/** The fields come from the schemas at run time, so the types that Strapi generates for them do not help here. */
interface Documents {
	create(params: { data: Data; locale?: string }): Promise<unknown>;
	update(params: { documentId: string; locale?: string; data: Data }): Promise<unknown>;
	publish(params: { documentId: string; locale: string }): Promise<unknown>;
}

const documentsOf = (strapi: Core.Strapi, type: ContentType): Documents => strapi.documents(uidOf(type)) as unknown as Documents;
