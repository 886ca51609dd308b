import type { ConceptLabels } from '@erasmi/config/search/document';
import { locales, type Locale } from '@erasmi/config/locales';
import { byNotation } from '#cms/plugins/search-index/server/concepts.ts';
import type { Organisation } from '#cms/plugins/search-index/server/references.ts';
import type { Field } from '#cms/plugins/search-index/server/shape.ts';
import type { Lookups, PublishedEntry } from '#cms/plugins/search-index/server/to-document.ts';

export const concept = (id: string, scheme: string, more: { broader?: string; labels?: Partial<Record<Locale, [string, ...string[]]>> } = {}): ConceptLabels => ({
	id,
	scheme,
	...(more.broader && { broader: more.broader }),
	labels: Object.fromEntries(
		Object.entries(more.labels ?? Object.fromEntries(locales.map((locale) => [locale, [`${id} ${locale}`]]))).map(([locale, [pref, ...alt]]) => [locale, { pref, alt }]),
	),
});

export const concepts = [
	concept('public-sector', 'actor-type'),
	concept('municipality', 'actor-type', { broader: 'public-sector' }),
	concept('civil-society', 'actor-type'),
	concept('ngo', 'actor-type', { broader: 'civil-society' }),
	concept('international-organisation', 'actor-type'),
	concept('de', 'country', { labels: { de: ['Deutschland'], en: ['Germany'] } }),
	concept('de-st', 'region', { broader: 'de' }),
	concept('de-st-harz', 'region', { broader: 'de-st' }),
	concept('refugees', 'target-group', { labels: { de: ['Geflüchtete', 'Flüchtlinge'], en: ['Refugees'], it: ['Rifugiati'] } }),
	concept('asylum-seekers', 'target-group', { broader: 'refugees' }),
	concept('housing', 'field-of-action', { labels: { de: ['Wohnen', 'Unterkunft'], en: ['Housing', 'accommodation'], it: ['Alloggio'] } }),
	concept('monitored', 'evidence-level', { labels: { de: ['gezählt'], en: ['counted'] } }),
	concept('formation', 'network-phase'),
	concept('consolidation', 'network-phase'),
];

export const organisation = (documentId: string, more: Partial<Organisation> = {}): Organisation => ({ documentId, name: documentId, names: [], ...more });

export const lookups = (organisations: Organisation[] = []): Lookups => ({ concepts: byNotation(concepts), organisations: new Map(organisations.map((each) => [each.documentId, each])) });

/** Fields of a case, as its schema describes them, shortened. */
export const caseFields: Field[] = [
	{ kind: 'text', name: 'title' },
	{ kind: 'text', name: 'summary' },
	{ kind: 'text', name: 'place' },
	{ kind: 'text', name: 'body' },
	{ kind: 'concepts', name: 'country', scheme: 'country' },
	{ kind: 'concepts', name: 'region', scheme: 'region' },
	{ kind: 'concepts', name: 'targetGroups', scheme: 'target-group' },
	{ kind: 'concepts', name: 'fieldsOfAction', scheme: 'field-of-action' },
	{ kind: 'concepts', name: 'evidenceLevel', scheme: 'evidence-level' },
	{ kind: 'component', name: 'goals', fields: [{ kind: 'text', name: 'text' }] },
	{ kind: 'component', name: 'actors', fields: [{ kind: 'organisations', name: 'organisation' }] },
	{ kind: 'component', name: 'quotes', fields: [{ kind: 'text', name: 'text' }, { kind: 'organisations', name: 'organisation' }] },
	{ kind: 'component', name: 'media', fields: [{ kind: 'files', name: 'file' }, { kind: 'text', name: 'alt' }] },
	{ kind: 'links', name: 'related' },
	{ kind: 'text', name: 'seoDescription' },
	{ kind: 'organisations', name: 'owner' },
	{ kind: 'organisations', name: 'coOwners' },
];

/** A published case in one language. */
export const entry = (locale: Locale, more: Record<string, unknown> = {}): PublishedEntry => ({
	documentId: 'abc',
	locale,
	publishedAt: '2026-03-01T10:00:00.000Z',
	sourceLocale: 'de',
	slug: `slug-${locale}`,
	textOrigin: 'human',
	title: `Titel ${locale}`,
	summary: `Summary ${locale}`,
	country: 'de',
	...more,
});
