/** Works that are valid from the start; a test changes only what it is about. */
import { createHash } from 'node:crypto';
import type { Change } from '@erasmi/config/delivery';
import { bestLocale, locales, type Locale } from '@erasmi/config/locales';
import type { ConceptLabels, SearchDocument, Work } from '@erasmi/config/search/document';
import type { SearchQuery } from '@erasmi/config/search/engine';

export interface WorkIdea {
	/** Document id; the type is `case` unless said otherwise. */
	id: string;
	type?: Work['type'];
	texts: Partial<Record<Locale, { title: string; summary?: string; body?: string }>>;
	source?: Locale;
	concepts?: string[];
	labels?: Partial<Record<Locale, string[]>>;
	facets?: SearchDocument['facets'];
	organisations?: string[];
	place?: string;
	geo?: { lat: number; lng: number };
	publishedAt?: string;
	oldSlugs?: string[];
	version?: number;
}

export function work(idea: WorkIdea): Work {
	const type = idea.type ?? 'case';
	const available = locales.filter((locale) => idea.texts[locale]);
	const source = idea.source ?? available[0] ?? 'en';
	const version = idea.version ?? 1;
	const publishedAt = idea.publishedAt ?? '2024-05-01T00:00:00.000Z';
	return {
		id: `${type}-${idea.id}`,
		type,
		documentId: idea.id,
		sourceLocale: source,
		available,
		slugs: Object.fromEntries(available.map((locale) => [locale, `${idea.id}-${locale}`])),
		oldSlugs: idea.oldSlugs ?? [],
		publishedAt: Object.fromEntries(available.map((locale) => [locale, publishedAt])),
		version,
		documents: locales.map((locale): SearchDocument => {
			const shown = bestLocale(locale, available, source) ?? source;
			const text = idea.texts[shown];
			const document = {
				id: `${type}-${idea.id}`,
				type,
				documentId: idea.id,
				locale,
				source: shown,
				origin: shown === source ? ('original' as const) : ('human' as const),
				available,
				title: text?.title ?? '',
				summary: text?.summary ?? '',
				body: text?.body ?? '',
				labels: idea.labels?.[locale] ?? [],
				concepts: idea.concepts ?? [],
				organisations: idea.organisations ?? [],
				facets: { type: [type], ...idea.facets },
				...(idea.geo && { geo: idea.geo }),
				url: `/${locale}/${type}/${idea.id}`,
				card: { actors: [], ...(idea.place && { place: idea.place }) },
				publishedAt,
			};
			return { ...document, version, hash: createHash('sha256').update(JSON.stringify(document)).digest('hex') };
		}),
	};
}

export const published = (works: readonly Work[]): Change[] => works.map((one) => ({ type: one.type, documentId: one.documentId, version: one.version, tags: [], work: one }));
export const withdrawn = (one: Work, version: number): Change => ({ type: one.type, documentId: one.documentId, version, tags: [], work: null });

export const query = (q: string, more: Partial<SearchQuery> = {}): SearchQuery => ({ q, locale: 'en', filters: {}, facets: [], sort: 'relevance', page: 1, perPage: 20, ...more });

export const concept = (id: string, labels: ConceptLabels['labels'], scheme = 'field-of-action'): ConceptLabels => ({ id, scheme, labels });
