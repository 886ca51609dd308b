/** What works and what does not, for whoever runs the site. */
import type { Locale } from '@erasmi/config/locales';
import type { EngineName } from '@erasmi/config/search/engine';
import { feedState } from './changes.ts';
import { environment } from './environment.ts';
import { site } from './site.ts';

export interface Readiness {
	/** `starting`: nothing to show yet. `degraded`: pages are served, but something is missing. */
	status: 'ok' | 'degraded' | 'starting';
	cms: 'up' | 'down';
	search: {
		engine: EngineName;
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
	const { engine, replica, directory } = site();
	const [up, health] = await Promise.all([cmsIsUp(), replica.engine.health()]);
	const { caughtUp, heardAt } = feedState();
	const wantsMeilisearch = environment().meilisearch !== undefined;
	const complete = up && caughtUp && (!wantsMeilisearch || engine.name === 'meilisearch');
	return {
		status: directory.version() === 0 && !caughtUp ? 'starting' : complete ? 'ok' : 'degraded',
		cms: up ? 'up' : 'down',
		search: { engine: engine.name, documents: health.documents, lagMs: up && caughtUp ? 0 : Date.now() - (heardAt ?? startedAt) },
	};
}

const startedAt = Date.now();

function cmsIsUp(): Promise<boolean> {
	if (!probe || Date.now() - probe.at > PROBE_AGE_MS) {
		const answer = fetch(`${environment().cmsInternalOrigin}/_health`, { signal: AbortSignal.timeout(PROBE_TIMEOUT_MS) });
		probe = { at: Date.now(), up: answer.then(({ ok }) => ok, () => false) };
	}
	return probe.up;
}
