/** What the page "Search" shows: every engine, what it holds, how far it is behind, and what was mended. */
import type { Core } from '@strapi/strapi';
import type { Locale } from '@erasmi/config/locales';
import type { Rebuild, SearchState } from '@erasmi/config/search/desk';
import type { EngineHealth, EngineName } from '@erasmi/config/search/engine';
import type { Answer, Ready, Sites } from './sites.ts';
import type { UnansweredLine, UnansweredService } from './unanswered.ts';

export interface Overview {
	/** Entries that are published: each has a document in every language. */
	published: number;
	search: Place & { configured: boolean };
	sites: (Place & {
		address: string;
		/** What its visitors are answered by, and whether the site itself is content with it. */
		engine?: EngineName;
		status?: 'ok' | 'degraded' | 'starting';
	})[];
	unanswered: { isKept: boolean; lines: UnansweredLine[] };
}

/** A place that holds an index. */
export interface Place {
	reachable: boolean;
	/** Why not, in English, for whoever runs the server. */
	reason?: string;
	documents?: Record<Locale, number>;
	/** Changes on the way to it, and the age of the oldest. */
	waiting: number;
	lagSeconds: number;
	/** ISO 8601. When it was last compared with what is published, and how many entries differed and were sent again. */
	comparedAt?: string;
	drift?: number;
	rebuild?: Rebuild;
}

/** What the change feed tells, as far as it is read here. */
interface FeedStatus {
	preparing: { waiting: number; lagSeconds: number };
	consumers: { name: string; waiting: number; lagSeconds: number; comparedAt?: string; drift?: number }[];
}

/** The part of Meilisearch's writer that the page needs. */
export interface Writer {
	isConfigured: boolean;
	health(): Promise<EngineHealth>;
	rebuildState(): Rebuild | undefined;
	startRebuild(): void;
}

interface Parts {
	sites: Sites;
	unanswered: UnansweredService;
	writer: Writer;
}

export async function overview(strapi: Core.Strapi, { sites, unanswered, writer }: Parts): Promise<Overview> {
	const feed: { status(): Promise<FeedStatus>; published(): Promise<number> } = strapi.plugin('change-feed').service('feed');
	const isKept = await unanswered.isKept();
	const [status, published, search, shown] = await Promise.all([feed.status(), feed.published(), ofMeilisearch(writer), Promise.all(sites.origins.map((origin) => ofSite(sites.ready(origin), unanswered.ask(origin, isKept), origin)))]);
	const way = (name: string): Pick<Place, 'waiting' | 'lagSeconds' | 'comparedAt' | 'drift'> => {
		const own = status.consumers.find((consumer) => consumer.name === name);
		// What is still being prepared waits for everybody.
		const { waiting, lagSeconds } = status.preparing;
		return {
			waiting: waiting + (own?.waiting ?? 0),
			lagSeconds: Math.max(lagSeconds, own?.lagSeconds ?? 0),
			...(own?.comparedAt && { comparedAt: own.comparedAt, drift: own.drift ?? 0 }),
		};
	};
	return {
		published,
		search: { ...search, ...way('search') },
		sites: shown.map((site) => ({ ...site, ...way(`site:${site.address}`) })),
		unanswered: { isKept, lines: await unanswered.list() },
	};
}

type Seen<T> = Omit<T, 'waiting' | 'lagSeconds'>;

/** A server that accepts a connection and then says nothing must not keep the page waiting. */
const PATIENCE_MS = 3_000;

async function ofMeilisearch(writer: Writer): Promise<Seen<Overview['search']>> {
	if (!writer.isConfigured) return { configured: false, reachable: false };
	const rebuild = writer.rebuildState();
	const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error(`no answer within ${PATIENCE_MS / 1000} s`)), PATIENCE_MS).unref());
	try {
		const { available, reason, documents } = await Promise.race([writer.health(), late]);
		return { configured: true, reachable: available, ...(reason && { reason }), ...(available && { documents }), ...(rebuild && { rebuild }) };
	} catch (error) {
		return { configured: true, reachable: false, reason: error instanceof Error ? error.message : String(error), ...(rebuild && { rebuild }) };
	}
}

async function ofSite(asked: Promise<Answer<Ready>>, stated: Promise<Answer<SearchState>>, address: string): Promise<Seen<Overview['sites'][number]>> {
	const [ready, state] = await Promise.all([asked, stated]);
	if (!ready.ok) return { address, reachable: false, reason: ready.reason };
	const { status, search } = ready.value;
	return { address, reachable: true, status, engine: search.engine, documents: search.documents, ...(state.ok && state.value.rebuild && { rebuild: state.value.rebuild }) };
}
