/** Builds works from what is published now. The change feed gives them their version and sends them out. */
import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { ConceptLabels, Work } from '@erasmi/config/search/document';
import type { ContentType, WorkType } from '@erasmi/config/types';
import { byNotation, type Concepts } from './concepts.ts';
import { createLookups, type KnownConcept } from './lookups.ts';
import { createReader } from './published.ts';
import { organisationsOf, referencesOf, unique, type Reference } from './references.ts';
import { toWork } from './to-document.ts';

/** What a published entry says, shows and depends on. */
export interface Built {
	documentId: string;
	/** Absent for site settings, which have no page. */
	work?: Work;
	references: Reference[];
	/** Changes whenever anything a visitor could see of the entry changes, also through what it shows of others. */
	contentHash: string;
}

export default ({ strapi }: { strapi: Core.Strapi }) => {
	const reader = createReader(strapi);
	const lookups = createLookups(strapi);

	return {
		/** Every concept with its document id; costs two statements. */
		concepts: (): Promise<KnownConcept[]> => lookups.concepts(),

		/** The whole rows of organisations, for noticing changes. */
		async organisationHashes(documentIds: readonly string[]): Promise<Map<string, string>> {
			const found = await lookups.organisations(documentIds);
			return new Map([...found].map(([id, { row }]) => [id, hash(visible(row))]));
		},

		/**
		 * @param concepts all concepts, as `concepts()` gave them
		 * @param oldSlugs by document id
		 * @returns by document id; what has no published language is missing
		 */
		async build(type: WorkType | 'site-settings', documentIds: readonly string[], concepts: readonly ConceptLabels[], oldSlugs: ReadonlyMap<string, readonly string[]>): Promise<Map<string, Built>> {
			const fields = reader.shape(type);
			const published = await reader.published(type, documentIds);
			const mentioned = unique([...published.values()].flat().flatMap((entry) => organisationsOf(entry, fields)));
			const found = await lookups.organisations(mentioned);
			const organisations = new Map([...found].map(([id, each]) => [id, each.organisation]));
			const known = byNotation(concepts);

			return new Map(
				[...published].map(([documentId, entries]): [string, Built] => {
					const references = referencesOf(entries, fields, known, (id) => organisations.get(id));
					const work = type === 'site-settings' ? undefined : toWork(type, entries, fields, { concepts: known, organisations }, oldSlugs.get(documentId));
					const shown = shownOf(references, known, found);
					const texts = Object.fromEntries(entries.map((entry) => [entry.locale, hash([visible(entry), shown])]));
					return [documentId, { documentId, ...(work && { work: { ...work, texts } }), references, contentHash: hash([Object.entries(texts).sort(), work?.oldSlugs]) }];
				}),
			);
		},
	};
};

/** What an entry shows of others. */
const shownOf = (references: readonly Reference[], concepts: Concepts, organisations: ReadonlyMap<string, { row: unknown }>): unknown[] =>
	references.map(({ type, id }) => (type === 'concept' ? concepts.get(id) : type === 'organisation' ? visible(organisations.get(id)?.row) : [type satisfies ContentType | 'file', id]));

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** Row numbers change with every publication, and times of writing say nothing about the content. */
const invisible = new Set(['id', 'createdAt', 'updatedAt', 'createdBy', 'updatedBy', 'localizations']);

function visible(value: unknown): unknown {
	if (value instanceof Date || typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map(visible);
	return Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => (invisible.has(name) ? [] : [[name, visible(inner)]])));
}
