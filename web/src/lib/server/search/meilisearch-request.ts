/** One search in the words of a Meilisearch server: filters over terms, queries that weigh against each other, counts. */
import type { FederatedMultiSearchParams, MultiSearchQuery } from 'meilisearch';
import type { FacetName } from '@erasmi/config/search/document';
import type { SearchQuery } from '@erasmi/config/search/engine';
import { conceptTerm } from '@erasmi/config/search/fields';
import { Markers } from '@erasmi/config/search/highlight';
import { clausesFilter, isAmong } from '@erasmi/config/search/meilisearch-document';
import type { Plan } from '@erasmi/config/search/plan';
import { termsReader, type Rarity } from '@erasmi/config/search/score';
import type { Thesaurus } from '@erasmi/config/search/thesaurus';
import { waysOf, type WordWays } from '@erasmi/config/search/ways';
import { ENOUGH } from '@erasmi/config/search/weights';

/** What a hit is made of. */
const SHOWN = ['id', 'shown', 'body', '_geo', 'ranked'] as const;
/** Words of a long query among which "most" are looked for. */
const CHOSEN_FROM = 6;

export class MeilisearchRequest {
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

	/** The documents of a page, whole. */
	byId(ids: readonly string[]) {
		return { filter: isAmong('id', ids), limit: ids.length, attributesToRetrieve: [...SHOWN] };
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
				...(concepts.length ? [query('', undefined, 0.5, narrowed(isAmong('terms', concepts)))] : []),
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
		const facets = (Object.entries(this.query.filters) as [FacetName, string[]][]).filter(([name]) => name !== except).map(([name, values]) => isAmong(`"facets.${name}"`, values));
		const excluded = this.plan.excluded.flatMap(([first, ...more]) => (first && !more.length ? [`NOT ${isAmong('terms', [`w${first.surface}`, `s${first.stem}`])}`] : []));
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
