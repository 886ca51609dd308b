/** What the CMS says about a work to every search engine and every site: one shape, one home. */
import type { Locale } from '../locales.ts';
import type { WorkType } from '../types.ts';

/** Names as they stand in the address of a search. All are repeatable; several values of one facet are joined by OR. */
export const facetNames = ['type', 'country', 'region', 'field', 'actor', 'target', 'phase', 'factor', 'obstacle', 'method', 'resource-type', 'language', 'year'] as const;
export type FacetName = (typeof facetNames)[number];
export const isFacetName = (value: unknown): value is FacetName => (facetNames as readonly unknown[]).includes(value);

/** The five groups of actors with a marker of their own, and `joint` for what belongs to none of them. */
export const actorGroups = ['public', 'civil', 'learn', 'trade', 'people', 'joint'] as const;
export type ActorGroup = (typeof actorGroups)[number];

/** What a card, a tile or the map shows of a work, beyond title and summary. */
export interface Card {
	/** Place in words, in the language of the texts. */
	place?: string;
	/** Notation of the country concept. */
	country?: string;
	/** `2021`, `2021-03` or `2021-03-07`: as exact as known. */
	startDate?: string;
	endDate?: string;
	/** Organisations involved; the id is the organisation's document id and seeds the drawing. */
	actors: { id: string; group: ActorGroup; lead?: boolean }[];
	minutes?: number;
	/** Sections of a module, steps of a method, modules of a learning path, measures of a plan. */
	parts?: number;
	order?: number;
	resourceType?: string;
	/** Resources only: languages in which the resource itself is available. */
	inLanguage?: string[];
	isExample?: boolean;
}

/** How a text came into its language. A machine text that nobody has read is labelled on the site. */
export type TextOrigin = 'original' | 'human' | 'machine' | 'memory' | 'import';

/**
 * One work in the index of one language. Every work is in the index of every language: where it has no translation,
 * as a stub whose texts are in the best available language and whose labels are in the language of the index.
 */
export interface SearchDocument {
	/** `<type>-<documentId>`, the same in every index. */
	id: string;
	type: WorkType;
	documentId: string;
	/** The index this document belongs to. */
	locale: Locale;
	/** The language its texts are in. Differs from `locale` for a stub. */
	source: Locale;
	origin: TextOrigin;
	/** The languages the work really exists in. */
	available: Locale[];
	title: string;
	summary: string;
	/** Plain text of everything else, without markup. */
	body: string;
	/** Preferred and alternative labels of its concepts, in the language of the index. */
	labels: string[];
	/** Notations of its concepts and of all broader ones. */
	concepts: string[];
	/** Names of its organisations, in every language they have one. */
	organisations: string[];
	facets: Partial<Record<FacetName, string[]>>;
	geo?: { lat: number; lng: number };
	/** Path on the site, `/da/kompendium/…`. */
	url: string;
	card: Card;
	/** ISO 8601, UTC. */
	publishedAt: string;
	/** Feed sequence; only grows. A document older than the one an engine holds is ignored. */
	version: number;
	/** SHA-256 over everything but `version`: equal hash, nothing to do. */
	hash: string;
}

/** A concept as engines and site need it. */
export interface ConceptLabels {
	/** Notation, unique over all schemes. */
	id: string;
	scheme: string;
	broader?: string;
	labels: Partial<Record<Locale, { pref: string; alt: string[]; definition?: string }>>;
}

/** A published work with all its languages. */
export interface Work {
	id: string;
	type: WorkType;
	documentId: string;
	sourceLocale: Locale;
	available: Locale[];
	/** Current slug in each language it exists in. */
	slugs: Partial<Record<Locale, string>>;
	/** Slugs of the past, any language: they redirect for ever. */
	oldSlugs: string[];
	/** ISO 8601 of the last publication in each language. */
	publishedAt: Partial<Record<Locale, string>>;
	version: number;
	/** One for each language of the platform, in the order of `locales`. */
	documents: SearchDocument[];
	/** For each language it exists in: changes whenever its page would show something else. Old feeds do not tell. */
	texts?: Partial<Record<Locale, string>>;
}

/** The facets of a document as engines store them: the languages it exists in are one of them, unless it says otherwise. */
export const facetsOf = (document: SearchDocument): Partial<Record<FacetName, string[]>> => ({ language: document.available, ...document.facets });

/** What two engines compare to find out whether they hold the same work: the hashes of its documents in the order of `locales`. */
export const workHashes = (work: Work): string => work.documents.map(({ hash }) => hash).join(' ');
