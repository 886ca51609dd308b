/**
 * What the CMS asks a site about its search, for the page "Search" of the admin. POST, signed like a delivery (see
 * `delivery.ts`).
 */
import type { Locale } from '../locales.ts';
import type { EngineName, Hit } from './engine.ts';
import type { Way } from './ways.ts';

/** `SearchWish` → `SearchState`. */
export const searchStatePath = '/api/search/state';
/** `PlanWish` → `ShownPlan`. */
export const searchPlanPath = '/api/search/plan';
/** `{}` → `SearchState`. Builds the site's own index anew, behind the visitors' backs. */
export const searchRebuildPath = '/api/search/rebuild';

export interface SearchWish {
	/** Whether the site is to remember what it found nothing for. It does not until it is told to. */
	remember: boolean;
}

export interface SearchState {
	/** Handed over once: the site forgets them with its answer. */
	unanswered: Unanswered[];
	rebuild?: Rebuild;
}

/** A search that found nothing. Who asked is nowhere. */
export interface Unanswered {
	/** `2026-11-26`, in UTC. */
	day: string;
	locale: Locale;
	/** In lower case, without superfluous space. */
	query: string;
	count: number;
}

/** Characters. Nobody looks for more in earnest, and long texts tell about people. */
export const UNANSWERED_LENGTH = 100;

/** An index that is or was built anew. */
export interface Rebuild {
	/** ISO 8601. */
	startedAt: string;
	/** Works so far, and how many there will be. */
	done: number;
	total: number;
	endedAt?: string;
	/** Why it was given up; the old index goes on answering. */
	error?: string;
}

export interface PlanWish {
	query: string;
	locale: Locale;
}

/** Where a way of matching looks. `about`: what an entry is about. `repeated`: a word that comes back. */
export const shownFields = ['title', 'summary', 'body', 'labels', 'names', 'about', 'repeated'] as const;
export type ShownField = (typeof shownFields)[number];

export interface ShownWay {
	/** `inflected`: the word itself by its stem, so in any of its forms. */
	kind: Way['kind'] | 'inflected';
	/** Label of the concept, or the corrected word. */
	by?: string;
	/** 0 to 1. */
	trust: number;
	/** What is looked for: spellings, stems, beginnings. */
	terms: string[];
	/** A field adds its weight to the others'. */
	fields: { field: ShownField; weight: number }[];
}

/** How a query was understood, and what it finds. */
export interface ShownPlan {
	engine: EngineName;
	/** The query as read. */
	text: string;
	corrected?: string;
	understood: { words: string; concept: string; label: string }[];
	phrases: string[];
	excluded: string[];
	words: { written: string; stem: string; misspelt: boolean; ways: ShownWay[] }[];
	total: number;
	/** Nothing holds all words; the hits hold most of them. */
	partial: boolean;
	hits: Pick<Hit, 'id' | 'title' | 'source' | 'type' | 'url'>[];
	tookMs: number;
}
