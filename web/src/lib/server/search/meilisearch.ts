/**
 * The search on a Meilisearch server. The plan decides what is found (a filter over terms), the server finds, counts and
 * puts in a first order; the first hits are then put in the final order by the same sum as in the embedded engine.
 */
import { Meilisearch, type FederatedMultiSearchParams, type MultiSearchQuery } from 'meilisearch';
import type { Change } from '@erasmi/config/delivery';
import { locales, type Locale } from '@erasmi/config/locales';
import type { ConceptLabels, FacetName, Work } from '@erasmi/config/search/document';
import type { EngineHealth, Hit, Inventory, SearchAnswer, SearchEngine, SearchQuery, Suggestion } from '@erasmi/config/search/engine';
import { bestPassage, Markers, markText, CutText } from '@erasmi/config/search/highlight';
import { clausesFilter, quote, type MeilisearchDocument } from '@erasmi/config/search/meilisearch-document';
import { DEFAULT_PREFIX, indexName, type MeilisearchWriter } from '@erasmi/config/search/meilisearch-writer';
import type { Plan, PlanOptions } from '@erasmi/config/search/plan';
import { sanitizeQuery } from '@erasmi/config/search/sanitize';
import { scoreTerms, termsReader, type Rarity, type Scored } from '@erasmi/config/search/score';
import { conceptTerm } from '@erasmi/config/search/fields';
import { Thesaurus } from '@erasmi/config/search/thesaurus';
import { waysOf, type WordWays } from '@erasmi/config/search/ways';
import { ENOUGH } from '@erasmi/config/search/weights';
import { kilometres } from './embedded/columns.ts';
import { collatorOf, organisationOf, toHit, whyOf } from './hits.ts';

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
const SHOWN = ['id', 'shown', 'body', '_geo', 'ranked'] as const;
/** For the order by title, which the server does not know by language. */
const TITLES_MOST = 20_000;
/** Words of a long query among which "most" are looked for. */
const CHOSEN_FROM = 6;

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
		const request = new Request(query, plan, this.#concepts(), indexName(this.#options.prefix ?? DEFAULT_PREFIX, query.locale));
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
	async #rarity(request: Request): Promise<Rarity & { full: number }> {
		if (request.words.length < 2) return { works: 1, found: [0], full: 0 };
		const filters = [undefined, request.full, ...request.wordFilters];
		const { results } = await this.#client.multiSearch({ queries: filters.map((filter) => request.counting(filter)) });
		const [works = 0, full = 0, ...found] = results.map(({ estimatedTotalHits }) => estimatedTotalHits ?? 0);
		return { works, full, found };
	}

	async #find(request: Request, rarity: Rarity): Promise<Found> {
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
		const documents = await this.#documents(request.index, page.map(({ id }) => id));
		const facets = answer.facetsByIndex?.[request.index]?.distribution ?? {};
		return { total: answer.estimatedTotalHits ?? 0, facets: plainNames(facets), hits: page.flatMap(({ id, scored }) => (documents.has(id) ? [{ document: documents.get(id) as MeilisearchDocument, scored }] : [])) };
	}

	/** Only what a page shows is fetched whole: texts are most of what the server would have to write and we to read. */
	async #documents(index: string, ids: readonly string[]): Promise<Map<string, MeilisearchDocument>> {
		if (!ids.length) return new Map();
		const { hits } = await this.#client.index<MeilisearchDocument>(index).search('', { filter: `id IN [${ids.map(quote).join(', ')}]`, limit: ids.length, attributesToRetrieve: [...SHOWN] });
		return new Map(hits.map((document) => [document.id, document]));
	}

	async #findPlainly(request: Request, offset: number): Promise<Found> {
		const answer = await this.#client.index<MeilisearchDocument>(request.index).search(request.phrases, request.plain(offset, request.query.perPage));
		return { total: answer.estimatedTotalHits ?? 0, facets: plainNames(answer.facetDistribution ?? {}), hits: answer.hits.map((document) => ({ document })) };
	}

	/** The server sorts by code points; people expect Ä near A. So the titles come here, and the page is fetched by id. */
	async #findByTitle(request: Request): Promise<Found> {
		const index = this.#client.index<MeilisearchDocument>(request.index);
		const all = await index.search(request.phrases, { ...request.plain(0, TITLES_MOST), attributesToRetrieve: ['id', 'title'] });
		const collator = collatorOf(request.query.locale);
		const from = (request.query.page - 1) * request.query.perPage;
		const ids = [...all.hits].sort((a, b) => collator.compare(a.title, b.title) || (a.id < b.id ? -1 : 1)).slice(from, from + request.query.perPage).map(({ id }) => id);
		const byId = await this.#documents(request.index, ids);
		return { total: all.estimatedTotalHits ?? 0, facets: plainNames(all.facetDistribution ?? {}), hits: ids.flatMap((id) => (byId.has(id) ? [{ document: byId.get(id) as MeilisearchDocument }] : [])) };
	}

	/** Facets with a choice are counted once more without it. */
	async #counts(request: Request): Promise<Record<string, Record<string, number>>> {
		const chosen = request.query.facets.filter((name) => request.query.filters[name]);
		if (!chosen.length) return {};
		const { results } = await this.#client.multiSearch({ queries: chosen.map((name) => request.countingFacet(name)) });
		return Object.assign({}, ...results.map(({ facetDistribution }) => plainNames(facetDistribution ?? {}))) as Record<string, Record<string, number>>;
	}

	#hit(document: MeilisearchDocument, scored: Scored | undefined, { query, plan, markers, words, termsIn }: Request): Hit {
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

/** One search in the server's words. */
class Request {
	readonly query: SearchQuery;
	readonly plan: Plan;
	readonly markers: Markers;
	readonly index: string;
	readonly words: WordWays[];
	/** What a document holds of that which the words ask about. */
	readonly termsIn: ReturnType<typeof termsReader>;
	readonly wordFilters: string[];
	/** Works that match all words. */
	readonly full: string | undefined;
	/** Nothing matches all words. */
	partial = false;
	#found: string | undefined;

	constructor(query: SearchQuery, plan: Plan, thesaurus: Thesaurus, index: string) {
		this.query = query;
		this.plan = plan;
		this.markers = new Markers(plan, thesaurus);
		this.index = index;
		this.words = waysOf(plan, thesaurus);
		this.termsIn = termsReader(this.words);
		this.wordFilters = this.words.map(({ ways }) => clausesFilter(ways.flatMap(({ fields }) => fields.map(({ clause }) => clause))));
		this.full = this.wordFilters.length ? this.wordFilters.join(' AND ') : undefined;
		this.#found = this.full;
	}

	get ranks(): boolean {
		return this.query.sort === 'relevance' && this.words.length > 0;
	}

	/** Phrases, wanted and not, in the server's syntax; stems hold no operators. */
	get phrases(): string {
		const wanted = this.plan.phrases.map((phrase) => phrase.map((surface) => this.plan.words.find((word) => word.surface === surface)?.stem ?? '').filter(Boolean));
		const unwanted = this.plan.excluded.filter(({ length }) => length > 1).map((sequence) => sequence.map(({ stem }) => stem));
		return [...wanted.map((stems) => `"${stems.join(' ')}"`), ...unwanted.map((stems) => `-"${stems.join(' ')}"`)].join(' ');
	}

	/** When few works match all words, those that match most of them follow; the same rule as in the embedded engine. */
	widen({ full, works, found }: Rarity & { full: number }): void {
		const count = this.words.length;
		if (count < 2 || full >= ENOUGH || !works) return;
		this.partial = full === 0;
		// Of a long query the words that tell most: the number of choices among more would be too large for a filter.
		const telling = this.wordFilters
			.map((filter, index) => ({ filter, works: found[index] ?? 0 }))
			.filter((word) => word.works > 0)
			.sort((a, b) => a.works - b.works)
			.slice(0, CHOSEN_FROM)
			.map(({ filter }) => filter);
		const half = Math.ceil(Math.min(count, CHOSEN_FROM) / 2);
		// Without works that can match half of the words, single words count.
		this.#found = atLeast(telling, telling.length < half ? 1 : half);
	}

	counting(filter: string | undefined): MultiSearchQuery {
		return { indexUid: this.index, q: '', limit: 0, ...(filter && { filter }) };
	}

	countingFacet(name: FacetName): MultiSearchQuery {
		return { ...this.counting(this.#filter(name)), q: this.phrases, facets: [`facets.${name}`] };
	}

	/** For every order but relevance, and when there is nothing to rank by. */
	plain(offset: number, limit: number) {
		const { sort, near } = this.query;
		const order = sort === 'distance' && near ? [`_geoPoint(${near.lat}, ${near.lng}):asc`, 'published:desc'] : ['published:desc'];
		return { offset, limit, ...this.#common(), facets: this.#facets(), sort: order, attributesToRetrieve: [...SHOWN] };
	}

	/** Several queries on one index: whatever says more about a work puts it further up, and the last one brings the rest. */
	ranked(offset: number, limit: number): FederatedMultiSearchParams {
		const stems = this.plan.words.map(({ stem }) => stem).join(' ');
		const common = this.#common();
		const narrowed = (filter: string): string => (common.filter ? `${common.filter} AND ${filter}` : filter);
		const concepts = [...new Set(this.plan.words.flatMap(({ concepts }) => concepts))].map(conceptTerm);
		const query = (q: string, attributes: string[] | undefined, weight: number, filter = common.filter): FederatedMultiSearchParams['queries'][number] => ({
			indexUid: this.index,
			q: [q, this.phrases].filter(Boolean).join(' '),
			matchingStrategy: 'all',
			attributesToRetrieve: ['id', 'ranked'],
			...(filter && { filter }),
			...(attributes && { attributesToSearchOn: attributes }),
			federationOptions: { weight },
		});
		return {
			federation: { offset, limit, facetsByIndex: { [this.index]: this.#facets() } },
			queries: [
				query(stems, ['title_x'], 1),
				query(stems, undefined, 0.8),
				...(concepts.length ? [query('', undefined, 0.5, narrowed(`terms IN [${concepts.map(quote).join(', ')}]`))] : []),
				...(this.full && this.full !== this.#found ? [query('', undefined, 0.3, narrowed(this.full))] : []),
				query('', undefined, 0.1),
			],
		};
	}

	#common(): { filter?: string; matchingStrategy: 'all' } {
		const filter = this.#filter();
		return { ...(filter && { filter }), matchingStrategy: 'all' };
	}

	#facets(): string[] {
		return this.query.facets.filter((name) => !this.query.filters[name]).map((name) => `facets.${name}`);
	}

	#filter(except?: FacetName): string | undefined {
		const facets = (Object.entries(this.query.filters) as [FacetName, string[]][]).filter(([name]) => name !== except).map(([name, values]) => `"facets.${name}" IN [${values.map(quote).join(', ')}]`);
		const excluded = this.plan.excluded.flatMap(([first, ...more]) => (first && !more.length ? [`NOT terms IN [${quote(`w${first.surface}`)}, ${quote(`s${first.stem}`)}]`] : []));
		const parts = [...(this.#found ? [this.#found] : []), ...facets, ...excluded];
		return parts.length ? parts.join(' AND ') : undefined;
	}
}

/** Works that meet at least so many of the filters. */
function atLeast(filters: readonly string[], least: number): string {
	if (!filters.length) return 'terms IN []';
	const some = (from: number, needed: number): string[][] =>
		needed === 0 ? [[]] : filters.slice(from).flatMap((filter, index) => some(from + index + 1, needed - 1).map((rest) => [filter, ...rest]));
	return `(${some(0, least).map((group) => `(${group.join(' AND ')})`).join(' OR ')})`;
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
