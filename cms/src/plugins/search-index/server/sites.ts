/** Asks each site about its search. A site that does not answer is a state, no error. */
import { sign, signatureHeader } from '@erasmi/config/delivery';
import { readEnvironment } from '@erasmi/config/environment';
import type { Locale } from '@erasmi/config/locales';
import { searchPlanPath, searchRebuildPath, searchStatePath, type PlanWish, type SearchState, type SearchWish, type ShownPlan } from '@erasmi/config/search/desk';
import type { EngineName } from '@erasmi/config/search/engine';

/** What a site says on `/ready`. */
export interface Ready {
	status: 'ok' | 'degraded' | 'starting';
	search: { engine: EngineName; documents: Record<Locale, number>; lagMs: number };
}

export type Answer<T> = { ok: true; value: T } | { ok: false; reason: string };

/** A site that takes longer helps nobody who waits in front of the page. */
const TIMEOUT_MS = 3_000;

export interface Sites {
	origins: readonly string[];
	ready(origin: string): Promise<Answer<Ready>>;
	state(origin: string, wish: SearchWish): Promise<Answer<SearchState>>;
	plan(origin: string, wish: PlanWish): Promise<Answer<ShownPlan>>;
	rebuild(origin: string): Promise<Answer<SearchState>>;
}

export function createSites(): Sites {
	const { siteOrigins, feedSecret } = readEnvironment(process.env, 'cms');
	const tell = <T>(origin: string, path: string, wish: object): Promise<Answer<T>> => {
		const body = JSON.stringify(wish);
		return answer<T>(`${origin}${path}`, { method: 'POST', body, headers: { 'content-type': 'application/json', [signatureHeader]: sign(feedSecret, body) } });
	};
	return {
		origins: siteOrigins,
		ready: (origin) => answer(`${origin}/ready`, {}),
		state: (origin, wish) => tell(origin, searchStatePath, wish),
		plan: (origin, wish) => tell(origin, searchPlanPath, wish),
		rebuild: (origin) => tell(origin, searchRebuildPath, {}),
	};
}

async function answer<T>(url: string, init: RequestInit): Promise<Answer<T>> {
	try {
		const response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
		// A site that is not well says so with its state.
		if (!response.ok && response.status !== 503) return { ok: false, reason: `${response.status}` };
		return { ok: true, value: (await response.json()) as T };
	} catch (error) {
		const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
		return { ok: false, reason: cause instanceof Error ? cause.message : String(cause) };
	}
}
