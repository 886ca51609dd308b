/** What works and what does not, for whoever runs the site. */
import type { Locale } from '@erasmi/config/locales';
import type { EngineHealth, EngineName } from '@erasmi/config/search/engine';
import { setTimeout as pause } from 'node:timers/promises';
import { feedState } from './changes.ts';
import { environment } from './environment.ts';
import { site } from './site.ts';

export interface Readiness {
	/** `starting`: nothing to show yet. `degraded`: pages are served, but something is missing. */
	status: 'ok' | 'degraded' | 'starting';
	cms: 'up' | 'down';
	search: {
		/** What visitors are answered by now; the site's own index stands in for a server that does not answer. */
		engine: EngineName;
		/** Of that engine. */
		documents: Record<Locale, number>;
		/** How long ago it was certain that the replica holds everything; 0 while the CMS delivers. */
		lagMs: number;
	};
}

/** Milliseconds the CMS has to answer, and for which an answer counts. */
const PROBE_TIMEOUT_MS = 1_000;
const PROBE_AGE_MS = 2_000;

let probe: { at: number; up: Promise<boolean> } | undefined;

export async function readiness(): Promise<Readiness> {
	const { directory } = site();
	const [up, { engine, documents }] = await Promise.all([cmsIsUp(), answeringEngine()]);
	const { caughtUp, heardAt } = feedState();
	const wantsMeilisearch = environment().meilisearch !== undefined;
	const complete = up && caughtUp && (!wantsMeilisearch || engine === 'meilisearch');
	return {
		status: directory.version() === 0 && !caughtUp ? 'starting' : complete ? 'ok' : 'degraded',
		cms: up ? 'up' : 'down',
		search: { engine, documents, lagMs: up && caughtUp ? 0 : Date.now() - (heardAt ?? startedAt) },
	};
}

const startedAt = Date.now();

/** The engine that visitors are answered by, with what it holds. A server that does not answer at once does not answer them either. */
async function answeringEngine(): Promise<EngineHealth> {
	const { engine, replica } = site();
	if (engine.name === 'embedded') return replica.engine.health();
	const health = await Promise.race([engine.health(), pause(PROBE_TIMEOUT_MS, undefined, { ref: false })]);
	return health?.available ? health : replica.engine.health();
}

function cmsIsUp(): Promise<boolean> {
	if (!probe || Date.now() - probe.at > PROBE_AGE_MS) {
		const answer = fetch(`${environment().cmsInternalOrigin}/_health`, { signal: AbortSignal.timeout(PROBE_TIMEOUT_MS) });
		probe = { at: Date.now(), up: answer.then(({ ok }) => ok, () => false) };
	}
	return probe.up;
}
