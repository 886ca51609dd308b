/** The one interface behind which a search engine stands. Both engines pass the same contract suite. */
import type { Locale } from '../locales.ts';
import type { Change } from '../delivery.ts';
import type { Card, ConceptLabels, FacetName, TextOrigin, Work } from './document.ts';
import type { WorkType } from '../types.ts';

export const sorts = ['relevance', 'newest', 'title', 'distance'] as const;
export type Sort = (typeof sorts)[number];

export interface SearchQuery {
	/** What the visitor typed, as typed. Empty finds everything. */
	q: string;
	locale: Locale;
	/** Values of one facet are joined by OR, facets by AND. Unknown values match nothing. */
	filters: Partial<Record<FacetName, string[]>>;
	/** Facets to count. A facet's own choice does not narrow its own counts. */
	facets: readonly FacetName[];
	sort: Sort;
	/** For `distance`. */
	near?: { lat: number; lng: number };
	/** From 1. */
	page: number;
	/** 1 to 100. */
	perPage: number;
	/** The last word is unfinished and matches as a prefix. */
	asYouType?: boolean;
	/** Concepts the visitor does not mean, although the words were recognised as such. */
	without?: readonly string[];
	/** Leave out snippets and marks, for lists that show none. */
	plain?: boolean;
}

/** A run of text; `hit` marks what matched. Never HTML. */
export interface Run {
	text: string;
	hit: boolean;
}

/** Why a hit was found, when its visible text does not show it. */
export type Why =
	| { reason: 'concept'; concept: string }
	| { reason: 'corrected'; word: string; found: string }
	| { reason: 'language'; locale: Locale }
	| { reason: 'organisation'; name: string }
	| { reason: 'most-words'; missing: string[] };

export interface Hit {
	id: string;
	type: WorkType;
	documentId: string;
	locale: Locale;
	/** Language of title and snippet. */
	source: Locale;
	origin: TextOrigin;
	available: Locale[];
	title: string;
	titleRuns: Run[];
	/** The passage that matched best, or the beginning of the summary. */
	snippet: Run[];
	summary: string;
	facets: Partial<Record<FacetName, string[]>>;
	card: Card;
	/** Where the work happens, for maps. */
	geo?: { lat: number; lng: number };
	url: string;
	publishedAt: string;
	why: Why[];
	/** Kilometres from `near`, for `distance`. */
	distanceKm?: number;
}

export interface SearchAnswer {
	hits: Hit[];
	total: number;
	/** Only values with a count above 0, and every value that is chosen. */
	facets: Partial<Record<FacetName, Record<string, number>>>;
	/** A better spelling of the whole query, when a word was corrected. */
	corrected?: string;
	/** Concepts recognised in the query: the words of the query and the notation. */
	understood: { words: string; concept: string }[];
	/** True when nothing matches all words and the hits match most of them. */
	partial: boolean;
	engine: EngineName;
	tookMs: number;
}

export type EngineName = 'embedded' | 'meilisearch';

export interface Suggestion {
	kind: 'title' | 'concept' | 'organisation' | 'place';
	text: string;
	/** Language of the text. */
	locale: Locale;
	/** Where choosing it leads: the page itself, or a search. */
	url: string;
}

export interface Inventory {
	/** Work id → hashes of its documents joined in the order of `locales`. */
	works: Record<string, string>;
	/** Highest version the engine has seen. */
	version: number;
}

export interface EngineHealth {
	engine: EngineName;
	available: boolean;
	reason?: string;
	documents: Record<Locale, number>;
	version: number;
}

export interface SearchEngine {
	readonly name: EngineName;
	search(query: SearchQuery): Promise<SearchAnswer>;
	/** At most `limit` (8) things that begin like `text`. */
	suggest(text: string, locale: Locale, limit?: number): Promise<Suggestion[]>;
	/** Idempotent; changes older than what is held are ignored. Resolves when the changes can be found. */
	apply(changes: readonly Change[], concepts?: readonly ConceptLabels[]): Promise<void>;
	/** Builds everything anew beside the running index and then switches; searches go on meanwhile. */
	rebuild(works: AsyncIterable<Work> | Iterable<Work>, concepts: readonly ConceptLabels[], version: number): Promise<void>;
	inventory(): Promise<Inventory>;
	health(): Promise<EngineHealth>;
	close(): Promise<void>;
}
