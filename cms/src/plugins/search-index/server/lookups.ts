/** Concepts and organisations as the CMS holds them now. */
import type { Core } from '@strapi/strapi';
import { isLocale, type Locale } from '@erasmi/config/locales';
import type { ConceptLabels } from '@erasmi/config/search/document';
import { uidOf } from '@erasmi/config/types';
import { many } from './plain-text.ts';
import { strings, type Organisation } from './references.ts';

type Row = Readonly<Record<string, unknown>>;

/** A concept and the id Strapi knows it by. */
export interface KnownConcept {
	documentId: string;
	concept: ConceptLabels;
}

export function createLookups(strapi: Core.Strapi) {
	return {
		/** Every concept of every scheme, in the order of the vocabulary. */
		async concepts(): Promise<KnownConcept[]> {
			const rows = await strapi.db.query(uidOf('concept')).findMany({ populate: { labels: true }, orderBy: [{ scheme: 'asc' }, { order: 'asc' }, { notation: 'asc' }] });
			return rows.flatMap(knownConcept);
		},

		/** @returns organisations by document id, and the whole row beside, so that any change of it can be noticed */
		async organisations(documentIds: readonly string[]): Promise<Map<string, { organisation: Organisation; row: Row }>> {
			if (documentIds.length === 0) return new Map();
			const rows: Row[] = await strapi.db.query(uidOf('organisation')).findMany({ where: { documentId: { $in: [...documentIds] } }, populate: { names: true, identifiers: true, logo: true } });
			return new Map(rows.map((row) => [String(row.documentId), { organisation: organisation(row), row }]));
		},
	};
}

/** @returns nothing for a row that no language labels or that has no notation */
function knownConcept(row: Row): KnownConcept[] {
	if (typeof row.notation !== 'string' || typeof row.scheme !== 'string') return [];
	const labels: ConceptLabels['labels'] = {};
	for (const { locale, prefLabel, altLabels, definition } of many(row.labels)) {
		if (!isLocale(locale) || typeof prefLabel !== 'string') continue;
		labels[locale satisfies Locale] = { pref: prefLabel, alt: strings(altLabels), ...(typeof definition === 'string' && definition && { definition }) };
	}
	const broader = typeof row.broader === 'string' && row.broader ? { broader: row.broader } : {};
	return [{ documentId: String(row.documentId), concept: { id: row.notation, scheme: row.scheme, ...broader, labels } }];
}

function organisation(row: Row): Organisation {
	const word = (name: string): Record<string, string> => (typeof row[name] === 'string' && row[name] ? { [name]: row[name] } : {});
	return {
		documentId: String(row.documentId),
		name: String(row.name ?? ''),
		names: many(row.names).flatMap(({ name }) => strings(name)),
		...word('actorType'),
		...word('country'),
		...word('region'),
	};
}
