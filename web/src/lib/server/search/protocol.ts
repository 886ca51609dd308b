/** What the site's thread and the search worker say to each other. Everything is plain data. */
import type { Change } from '@erasmi/config/delivery';
import type { Locale } from '@erasmi/config/locales';
import type { ConceptLabels, Work } from '@erasmi/config/search/document';
import type { EngineHealth, Inventory, SearchAnswer, SearchQuery, Suggestion } from '@erasmi/config/search/engine';
import type { Plan, PlanOptions } from '@erasmi/config/search/plan';
import type { Analysed } from './embedded/analyst.ts';

export interface WorkerSetup {
	dir: string;
	/** `serve` answers searches, `build` writes a new file beside, `analyse` works out for it what works are found by. */
	task: 'serve' | 'build' | 'analyse';
}

export interface Calls {
	search: { args: [query: SearchQuery]; result: SearchAnswer };
	suggest: { args: [text: string, locale: Locale, limit: number | undefined]; result: Suggestion[] };
	plan: { args: [query: string, locale: Locale, options: PlanOptions | undefined]; result: Plan };
	apply: { args: [changes: readonly Change[], concepts: readonly ConceptLabels[] | undefined]; result: undefined };
	inventory: { args: []; result: Inventory };
	health: { args: []; result: EngineHealth };
	/** Takes over the file that a build made current. */
	reopen: { args: []; result: undefined };
	/** The file in use. */
	file: { args: []; result: string };
	/** Build only: writes some works. */
	put: { args: [works: readonly Work[]]; result: undefined };
	/** Analyse only: in the order of the works, and of the documents of each. */
	analyse: { args: [works: readonly Work[]]; result: Analysed[][] };
	/** Build only: completes the file and makes it current. */
	complete: { args: [concepts: readonly ConceptLabels[], version: number, meanwhile: readonly Change[]]; result: undefined };
	close: { args: []; result: undefined };
}

export type CallName = keyof Calls;

export interface Request<N extends CallName = CallName> {
	id: number;
	call: N;
	args: Calls[N]['args'];
}

export type Reply = { id: number; ok: true; result: unknown } | { id: number; ok: false; error: { name: string; message: string; code?: string } };
