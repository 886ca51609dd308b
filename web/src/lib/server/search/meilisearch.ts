/**
 * The search on a Meilisearch server. The plan decides what is found (a filter over terms), the server finds, counts and
 * puts in a first order; the first hits are then put in the final order by the same sum as in the embedded engine.
 */
import { Meilisearch, type FederatedMultiSearchParams, type MultiSearchQuery } from 'meilisearch';
import type { Change } from '@erasmi/config/delivery';
import { locales, type Locale } from '@erasmi/config/locales';
import type { ConceptLabels, Work } from '@erasmi/config/search/document';
import type { EngineHealth, Hit, Inventory, SearchAnswer, SearchEngine, SearchQuery, Suggestion } from '@erasmi/config/search/engine';
import { bestPassage, markText, CutText } from '@erasmi/config/search/highlight';
import type { MeilisearchDocument } from '@erasmi/config/search/meilisearch-document';
import { DEFAULT_PREFIX, indexName, type MeilisearchWriter } from '@erasmi/config/search/meilisearch-writer';
import type { Plan, PlanOptions } from '@erasmi/config/search/plan';
import { sanitizeQuery } from '@erasmi/config/search/sanitize';
import { scoreTerms, type Rarity, type Scored } from '@erasmi/config/search/score';
import { Thesaurus } from '@erasmi/config/search/thesaurus';
import { kilometres } from './embedded/columns.ts';
import { collatorOf, organisationOf, toHit, whyOf } from './hits.ts';
import { MeilisearchRequest } from './meilisearch-request.ts';

export interface MeilisearchOptions {
	url: string;
	/** The search-only key. */
	key: string;
	/** What a query is understood as: from the replica, which knows the words of the index. */
	plan(query: string, locale: Locale, options?: PlanOptions): Promise<Plan>;
	concepts(): readonly ConceptLabels[];
	/** Suggestions need beginnings of words in many lists, and the replica has them all. */
	suggest(text: string, locale: Locale, limit?: number): Promise<Suggestion[]>;
	prefix?: string;
	/** Milliseconds after which a request is given up. Default 300. */
	timeoutMs?: number;
	/** Where the engine also writes, as in the tests. On a site only the CMS does. */
	writer?: MeilisearchWriter;
}

/** Hits that are put in the final order; on later pages the server's order stands. */
const RANKED = 40;
/** For the order by title, which the server does not know by language. */
const TITLES_MOST = 20_000;

interface Found {
	total: number;
	facets: Record<string, Record<string, number>>;
	hits: { document: MeilisearchDocument; scored?: Scored }[];
}

export function connectMeilisearch(options: MeilisearchOptions): SearchEngine {
	return new MeilisearchEngine(options);
}

class MeilisearchEngine implements SearchEngine {
	readonly name = 'meilisearch';
	readonly #options: MeilisearchOptions;
	readonly #client: Meilisearch;
	#thesaurus: { concepts: readonly ConceptLabels[]; thesaurus: Thesaurus } | undefined;

	constructor(options: MeilisearchOptions) {
		this.#options = options;
		this.#client = new Meilisearch({
			host: options.url,
			apiKey: options.key,
			timeout: options.timeoutMs ?? 300,
			// Compressed answers wait 40 ms for a delayed acknowledgement.
			requestInit: { headers: { 'accept-encoding': 'identity' } },
		});
	}

	async search(asked: SearchQuery): Promise<SearchAnswer> {
		const started = performance.now();
		const query = sanitizeQuery(asked);
		const plan = await this.#options.plan(query.q, query.locale, { ...(query.asYouType && { asYouType: true }), ...(query.without && { without: query.without }) });
		const request = new MeilisearchRequest(query, plan, this.#concepts(), indexName(this.#options.prefix ?? DEFAULT_PREFIX, query.locale));
		const rarity = await this.#rarity(request);
		request.widen(rarity);
		const [found, counts] = await Promise.all([this.#find(request, rarity), this.#counts(request)]);
		return {
			hits: found.hits.map(({ document, scored }) => this.#hit(document, scored, request)),
			total: found.total,
			facets: withChosen(query, { ...found.facets, ...counts }),
			...(plan.corrected !== undefined && { corrected: plan.corrected }),
			understood: plan.understood,
			partial: request.partial && found.total > 0,
			engine: 'meilisearch',
			tookMs: performance.now() - started,
		};
	}

	suggest(text: string, locale: Locale, limit?: number): Promise<Suggestion[]> {
		return this.#options.suggest(text, locale, limit);
	}

	async health(): Promise<EngineHealth> {
		if (this.#options.writer) return this.#options.writer.health();
		const documents = Object.fromEntries(locales.map((locale) => [locale, 0])) as Record<Locale, number>;
		try {
			const queries = locales.map((locale): MultiSearchQuery => ({ indexUid: indexName(this.#options.prefix ?? DEFAULT_PREFIX, locale), q: '', limit: 0 }));
			const { results } = await this.#client.multiSearch({ queries });
			results.forEach((result, index) => (documents[locales[index] ?? 'en'] = result.estimatedTotalHits ?? 0));
			return { engine: 'meilisearch', available: true, documents, version: 0 };
		} catch (error) {
			return { engine: 'meilisearch', available: false, reason: error instanceof Error ? error.message : String(error), documents, version: 0 };
		}
	}

	apply(changes: readonly Change[], concepts?: readonly ConceptLabels[]): Promise<void> {
		return this.#writer().apply(changes, concepts);
	}

	rebuild(works: AsyncIterable<Work> | Iterable<Work>, concepts: readonly ConceptLabels[], version: number): Promise<void> {
		return this.#writer().rebuild(works, concepts, version);
	}

	inventory(): Promise<Inventory> {
		return this.#writer().inventory();
	}

	async close(): Promise<void> {}

	#writer(): MeilisearchWriter {
		if (!this.#options.writer) throw new Error('This site only reads from Meilisearch; the CMS writes to it.');
		return this.#options.writer;
	}

	#concepts(): Thesaurus {
		const concepts = this.#options.concepts();
		if (this.#thesaurus?.concepts !== concepts) this.#thesaurus = { concepts, thesaurus: new Thesaurus(concepts) };
		return this.#thesaurus.thesaurus;
	}

	/** How many works there are, match each word, and match all of them: what words weigh, and whether to widen. */
	async #rarity(request: MeilisearchRequest): Promise<Rarity & { full: number }> {
		if (request.words.length < 2) return { works: 1, found: [0], full: 0 };
		const filters = [undefined, request.full, ...request.wordFilters];
		const { results } = await this.#client.multiSearch({ queries: filters.map((filter) => request.counting(filter)) });
		const [works = 0, full = 0, ...found] = results.map(({ estimatedTotalHits }) => estimatedTotalHits ?? 0);
		return { works, full, found };
	}

	async #find(request: MeilisearchRequest, rarity: Rarity): Promise<Found> {
		const { query } = request;
		if (query.sort === 'title') return this.#findByTitle(request);
		const from = (query.page - 1) * query.perPage;
		if (!request.ranks) return this.#findPlainly(request, from);
		const limit = from < RANKED ? Math.max(RANKED, from + query.perPage) : query.perPage;
		const offset = from < RANKED ? 0 : from;
		const answer = await this.#client.multiSearch<FederatedMultiSearchParams, MeilisearchDocument>(request.ranked(offset, limit));
		const candidates = (answer.hits as unknown as Pick<MeilisearchDocument, 'id' | 'ranked'>[]).map(({ id, ranked }, place) => ({ id, place, scored: scoreTerms(request.words, request.termsIn(ranked), rarity) }));
		// The server's order beyond the hits that were scored against each other.
		if (offset === 0) candidates.sort((a, b) => Number(a.place >= RANKED) - Number(b.place >= RANKED) || (a.place < RANKED ? b.scored.score - a.scored.score : 0) || a.place - b.place);
		const page = candidates.slice(from - offset, from - offset + query.perPage);
		const documents = await this.#documents(request, page.map(({ id }) => id));
		const facets = answer.facetsByIndex?.[request.index]?.distribution ?? {};
		return { total: answer.estimatedTotalHits ?? 0, facets: plainNames(facets), hits: page.flatMap(({ id, scored }) => (documents.has(id) ? [{ document: documents.get(id) as MeilisearchDocument, scored }] : [])) };
	}

	/** Only what a page shows is fetched whole: texts are most of what the server would have to write and we to read. */
	async #documents(request: MeilisearchRequest, ids: readonly string[]): Promise<Map<string, MeilisearchDocument>> {
		if (!ids.length) return new Map();
		const { hits } = await this.#client.index<MeilisearchDocument>(request.index).search('', request.byId(ids));
		return new Map(hits.map((document) => [document.id, document]));
	}

	async #findPlainly(request: MeilisearchRequest, offset: number): Promise<Found> {
		const answer = await this.#client.index<MeilisearchDocument>(request.index).search(request.phrases, request.plain(offset, request.query.perPage));
		return { total: answer.estimatedTotalHits ?? 0, facets: plainNames(answer.facetDistribution ?? {}), hits: answer.hits.map((document) => ({ document })) };
	}

	/** The server sorts by code points; people expect Ä near A. So the titles come here, and the page is fetched by id. */
	async #findByTitle(request: MeilisearchRequest): Promise<Found> {
		const index = this.#client.index<MeilisearchDocument>(request.index);
		const all = await index.search(request.phrases, { ...request.plain(0, TITLES_MOST), attributesToRetrieve: ['id', 'title'] });
		const collator = collatorOf(request.query.locale);
		const from = (request.query.page - 1) * request.query.perPage;
		const ids = [...all.hits].sort((a, b) => collator.compare(a.title, b.title) || (a.id < b.id ? -1 : 1)).slice(from, from + request.query.perPage).map(({ id }) => id);
		const byId = await this.#documents(request, ids);
		return { total: all.estimatedTotalHits ?? 0, facets: plainNames(all.facetDistribution ?? {}), hits: ids.flatMap((id) => (byId.has(id) ? [{ document: byId.get(id) as MeilisearchDocument }] : [])) };
	}

	/** Facets with a choice are counted once more without it. */
	async #counts(request: MeilisearchRequest): Promise<Record<string, Record<string, number>>> {
		const chosen = request.query.facets.filter((name) => request.query.filters[name]);
		if (!chosen.length) return {};
		const { results } = await this.#client.multiSearch({ queries: chosen.map((name) => request.countingFacet(name)) });
		return Object.assign({}, ...results.map(({ facetDistribution }) => plainNames(facetDistribution ?? {}))) as Record<string, Record<string, number>>;
	}

	#hit(document: MeilisearchDocument, scored: Scored | undefined, { query, plan, markers, words, termsIn }: MeilisearchRequest): Hit {
		const { shown } = document;
		const distanceKm = query.near && document._geo ? kilometres(document._geo, query.near) : undefined;
		const plain = query.plain === true || !plan.words.length;
		if (plain) return { ...toHit(shown), ...(distanceKm !== undefined && { distanceKm }) };
		const marker = markers.of(shown.source);
		const { ways, answerable } = scored ?? scoreTerms(words, termsIn(document.ranked), { works: 1, found: [] });
		const marked = { titleRuns: markText(new CutText([shown.title], shown.source), marker), snippet: bestPassage(new CutText([shown.summary, document.body], shown.source), marker, answerable) };
		return { ...toHit(shown), ...marked, why: [...whyOf(shown, plan.words, ways, marked), ...organisationOf(shown, plan.words, marked)], ...(distanceKm !== undefined && { distanceKm }) };
	}
}

const plainNames = (facets: Record<string, Record<string, number>>): Record<string, Record<string, number>> => Object.fromEntries(Object.entries(facets).map(([name, counts]) => [name.replace(/^facets\./, ''), counts]));

/** Every facet asked for, every value chosen, nothing else that counts 0. */
function withChosen(query: SearchQuery, counts: Record<string, Record<string, number>>): SearchAnswer['facets'] {
	return Object.fromEntries(
		query.facets.map((name) => {
			const shown = Object.entries(counts[name] ?? {}).filter(([, works]) => works > 0);
			for (const value of query.filters[name] ?? []) if (!shown.some(([other]) => other === value)) shown.push([value, 0]);
			return [name, Object.fromEntries(shown)];
		}),
	);
}
