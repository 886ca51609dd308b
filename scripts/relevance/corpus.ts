/** Turns a judged corpus into works, the way the CMS would deliver them. */
import { createHash } from 'node:crypto';
import { bestLocale, locales, type Locale } from '@erasmi/config/locales';
import { facetNames, type ConceptLabels, type FacetName, type SearchDocument, type Work } from '@erasmi/config/search/document';
import type { WorkType } from '@erasmi/config/types';

export interface CorpusWork {
	id: string;
	country: string;
	type: string;
	year: number;
	geo?: { lat: number; lng: number };
	topics: string[];
	actors: string[];
	targets: string[];
	factors: string[];
	translations: Partial<Record<Locale, { title: string; summary: string; body?: string }>>;
}

export interface Corpus {
	concepts: Record<string, { scheme: string; broader?: string; labels: Record<Locale, string[]> }>;
	works: CorpusWork[];
}

export interface JudgedQuery {
	id: string;
	locale: Locale;
	q: string;
	/** `locale`: only works that exist in the query's language count. */
	scope: 'locale' | 'all';
	phenomena: string[];
	/** Work id → 1 marginal, 2 useful, 3 wanted. */
	relevant: Record<string, number>;
	filter?: Record<string, string[]>;
}

export const corpusConcepts = (corpus: Corpus): ConceptLabels[] =>
	Object.entries(corpus.concepts).map(([id, { scheme, broader, labels }]) => ({
		id,
		scheme,
		...(broader && { broader }),
		labels: Object.fromEntries(Object.entries(labels).map(([locale, [pref = '', ...alt]]) => [locale, { pref, alt }])),
	}));

export const corpusWorks = (corpus: Corpus): Work[] => corpus.works.map((work, index) => toWork(work, corpus, index));

/** Facets of a judged query by the names the search knows. */
export function judgedFilters(query: JudgedQuery): Partial<Record<FacetName, string[]>> {
	const renamed: Record<string, FacetName> = { topic: 'field', topics: 'field', actors: 'actor', targets: 'target', factors: 'factor', available: 'language' };
	const filters: Partial<Record<FacetName, string[]>> = query.scope === 'locale' ? { language: [query.locale] } : {};
	for (const [name, values] of Object.entries(query.filter ?? {})) {
		const facet = renamed[name] ?? facetNames.find((known) => known === name);
		if (facet) filters[facet] = values.map(String);
	}
	return filters;
}

function toWork(work: CorpusWork, corpus: Corpus, index: number): Work {
	const available = locales.filter((locale) => work.translations[locale]);
	const source = (Object.keys(work.translations) as Locale[])[0] ?? 'en';
	const type = work.type as WorkType; // The corpus has types of its own; no engine minds.
	return {
		id: work.id,
		type,
		documentId: work.id,
		sourceLocale: source,
		available,
		slugs: Object.fromEntries(available.map((locale) => [locale, `${work.id}-${locale}`])),
		oldSlugs: [],
		publishedAt: Object.fromEntries(available.map((locale) => [locale, `${work.year}-01-01T00:00:00.000Z`])),
		version: index + 1,
		documents: locales.map((locale) => toDocument(work, corpus, locale, bestLocale(locale, available, source) ?? source, available, index + 1)),
	};
}

function toDocument(work: CorpusWork, corpus: Corpus, locale: Locale, source: Locale, available: Locale[], version: number): SearchDocument {
	const own = [...work.topics, ...work.actors, ...work.targets, ...work.factors];
	const text = work.translations[source];
	const document = {
		id: work.id,
		type: work.type as WorkType,
		documentId: work.id,
		locale,
		source,
		origin: 'original' as const,
		available,
		title: text?.title ?? '',
		summary: text?.summary ?? '',
		body: text?.body ?? '',
		labels: own.flatMap((id) => corpus.concepts[id]?.labels[locale] ?? []),
		concepts: [...new Set(own.flatMap((id) => withBroader(id, corpus)))],
		organisations: [],
		facets: { type: [work.type], country: [work.country], year: [String(work.year)], field: work.topics, actor: work.actors, target: work.targets, factor: work.factors, language: available },
		...(work.geo && { geo: work.geo }),
		url: `/${locale}/${work.id}`,
		card: { actors: [], country: work.country },
		publishedAt: `${work.year}-01-01T00:00:00.000Z`,
	};
	return { ...document, version, hash: createHash('sha256').update(JSON.stringify(document)).digest('hex') };
}

function withBroader(id: string, corpus: Corpus): string[] {
	const broader = corpus.concepts[id]?.broader;
	return broader ? [id, ...withBroader(broader, corpus)] : [id];
}
