/** Answers queries from one replica file. Synchronous; the worker and the tests call it. */
import { LRUCache } from 'lru-cache';
import { locales, type Locale } from '@erasmi/config/locales';
import type { ConceptLabels, FacetName } from '@erasmi/config/search/document';
import type { Hit, SearchAnswer, SearchQuery } from '@erasmi/config/search/engine';
import { bestPassage, Markers, markText, CutText, type Marker } from '@erasmi/config/search/highlight';
import { planQuery, type Knowledge, type Plan, type PlanOptions } from '@erasmi/config/search/plan';
import { sanitizeQuery } from '@erasmi/config/search/sanitize';
import { stemFields, surfaceFields } from '@erasmi/config/search/fields';
import { Thesaurus } from '@erasmi/config/search/thesaurus';
import { isShown } from '@erasmi/config/search/ways';
import { collatorOf, organisationOf, toHit, whyOf, type StoredDocument } from '../hits.ts';
import { and, andNot, count, countBoth, createBits, hasBit, orInto, rowsOf, type Bits } from './bits.ts';
import { Columns, kilometres } from './columns.ts';
import { Lexicons } from './lexicons.ts';
import { matchPlan, type Matches, type Source } from './match.ts';
import { rowsWithPhrase } from './phrases.ts';
import { Postings, type Written } from './postings.ts';
import { bestRows } from './rank.ts';
import { documentKey, readMeta, type Db, type Statement } from './schema.ts';

interface Readable {
	document: StoredDocument;
	title: CutText;
	passages: CutText;
}

/** Of texts that are kept; with the places of their words it takes some ten bytes each. */
const KEPT_LETTERS = 2_000_000;

export class Searcher {
	readonly db: Db;
	readonly columns: Columns;
	readonly postings: Postings;
	readonly #lexicons: Lexicons;
	#thesaurus = new Thesaurus([]);
	#conceptsRead = -1;
	readonly #document: Statement;
	readonly #body: Statement;
	readonly #read = new LRUCache<number, Readable>({ maxSize: KEPT_LETTERS, sizeCalculation: ({ passages }) => passages.text.length + 1 });

	constructor(db: Db) {
		this.db = db;
		this.columns = new Columns(db);
		this.postings = new Postings(db);
		this.#lexicons = new Lexicons(db);
		this.#document = db.prepare('SELECT json FROM document WHERE key = ?').pluck();
		this.#body = db.prepare('SELECT text FROM body WHERE key = ?').pluck();
		this.refresh();
	}

	/** Takes in what was written since the last question, if nobody told. */
	refresh(): void {
		if (this.columns.refresh()) {
			this.postings.reset(this.columns.words);
			this.#read.clear();
		}
		this.#readConcepts();
	}

	/** Takes in one work that was just written, so that the next question finds everything as ready as the last one did. */
	take(written: Written): void {
		const { words } = this.columns;
		const changed = this.columns.refresh() ?? [];
		for (const row of changed) for (const locale of locales) this.#read.delete(documentKey(row, locale));
		if (this.columns.words > words || changed.some((row) => row !== written.row)) this.postings.reset(this.columns.words);
		else this.postings.note(written);
		this.#lexicons.refresh(this.columns.generation);
	}

	#readConcepts(): void {
		const concepts = readMeta(this.db, 'concepts');
		if (concepts === this.#conceptsRead) return;
		const rows = this.db.prepare('SELECT json FROM concept').pluck().all() as string[];
		this.#thesaurus = new Thesaurus(rows.map((json) => JSON.parse(json) as ConceptLabels));
		this.#conceptsRead = concepts;
	}

	get thesaurus(): Thesaurus {
		return this.#thesaurus;
	}

	plan(query: string, locale: Locale, options: PlanOptions = {}): Plan {
		return planQuery(query, locale, this.#knowledge(locale), options);
	}

	search(asked: SearchQuery): SearchAnswer {
		const started = performance.now();
		this.refresh();
		const query = sanitizeQuery(asked);
		const plan = this.plan(query.q, query.locale, { ...(query.asYouType && { asYouType: true }), ...(query.without && { without: query.without }) });
		const source: Source = { locale: query.locale, postings: this.postings, words: this.columns.words, thesaurus: this.#thesaurus };
		const matches = plan.words.length ? matchPlan(plan, source) : undefined;
		const found = this.#constrained(matches?.rows ?? this.columns.live, plan, query.locale);
		const filters = this.#filters(query.filters);
		const rows = [...filters.values()].reduce(and, found);
		const page = this.#page(query, matches, rows);
		const markers = new Markers(plan, this.#thesaurus);
		return {
			hits: page.map((row) => this.#hit(row, query, plan, matches, markers)).filter((hit) => hit !== undefined),
			total: count(rows),
			facets: this.#counts(query, found, filters),
			...(plan.corrected !== undefined && { corrected: plan.corrected }),
			understood: plan.understood,
			partial: matches?.partial === true && count(rows) > 0,
			engine: 'embedded',
			tookMs: performance.now() - started,
		};
	}

	document(row: number, locale: Locale): StoredDocument | undefined {
		const json = this.#document.get(documentKey(row, locale)) as string | undefined;
		return json === undefined ? undefined : (JSON.parse(json) as StoredDocument);
	}

	/** A document with its texts: those that many searches find are kept as they were read and cut. */
	#readable(row: number, locale: Locale): Readable | undefined {
		const key = documentKey(row, locale);
		const kept = this.#read.get(key);
		if (kept) return kept;
		const document = this.document(row, locale);
		if (!document) return undefined;
		const readable = { document, title: new CutText([document.title], document.source), passages: new CutText([document.summary, this.body(row, document.source)], document.source) };
		this.#read.set(key, readable);
		return readable;
	}

	body(row: number, locale: Locale): string {
		return (this.#body.get(documentKey(row, locale)) as string | undefined) ?? '';
	}

	#knowledge(locale: Locale): Knowledge {
		const lexicon = this.#lexicons.of(locale, this.columns.generation);
		const frequency = (fields: Record<string, string>, term: string): number => count(this.postings.ofAny(locale, Object.values(fields).map((field) => field + term)));
		return {
			thesaurus: this.#thesaurus,
			surfaces: lexicon.surfaces,
			get skeletons() {
				return lexicon.skeletons;
			},
			stems: lexicon.stems,
			stemFrequency: (stem) => (lexicon.stems.has(stem) ? frequency(stemFields, stem) : 0),
			surfaceFrequency: (surface) => (lexicon.surfaces.has(surface) ? frequency(surfaceFields, surface) : 0),
			withSkeleton: (bare) => lexicon.withSkeleton(bare),
			written: (surface) => lexicon.written(surface),
		};
	}

	/** Phrases must stand there, what is excluded must not. */
	#constrained(rows: Bits, plan: Plan, locale: Locale): Bits {
		let out = and(rows, this.columns.live);
		for (const phrase of plan.phrases) out = and(out, rowsWithPhrase(phrase, out, locale, this));
		for (const sequence of plan.excluded) {
			const held = sequence.map(({ surface, stem }) => this.postings.ofAny(locale, [...Object.values(surfaceFields).map((field) => field + surface), ...Object.values(stemFields).map((field) => field + stem)])).reduce(and);
			const phrase = sequence.map(({ surface }) => surface);
			out = andNot(out, sequence.length > 1 ? rowsWithPhrase(phrase, and(held, out), locale, this) : held);
		}
		return out;
	}

	#filters(filters: SearchQuery['filters']): Map<FacetName, Bits> {
		return new Map(
			(Object.entries(filters) as [FacetName, string[]][]).map(([name, values]) => {
				const bits = createBits(this.columns.words);
				for (const value of values) orInto(bits, this.columns.bits(name, value) ?? createBits(0));
				return [name, bits];
			}),
		);
	}

	#counts(query: SearchQuery, found: Bits, filters: ReadonlyMap<FacetName, Bits>): SearchAnswer['facets'] {
		const facets: SearchAnswer['facets'] = {};
		for (const name of query.facets) {
			const others = [...filters].filter(([other]) => other !== name).map(([, bits]) => bits);
			const base = others.reduce(and, found);
			const counts: [string, number][] = [...(this.columns.facets.get(name) ?? [])].map(([value, bits]) => [value, countBoth(bits, base)]);
			const chosen = query.filters[name] ?? [];
			const shown = counts.filter(([value, works]) => works > 0 || chosen.includes(value));
			for (const value of chosen) if (!shown.some(([other]) => other === value)) shown.push([value, 0]);
			facets[name] = Object.fromEntries(shown);
		}
		return facets;
	}

	#page(query: SearchQuery, matches: Matches | undefined, rows: Bits): number[] {
		const from = (query.page - 1) * query.perPage;
		const to = from + query.perPage;
		if (from >= count(rows)) return [];
		if (query.sort === 'relevance' && matches) return bestRows(matches, rows, count(this.columns.live), to).slice(from);
		const all = [...rowsOf(rows)];
		return this.#sorted(all, query).slice(from, to);
	}

	#sorted(rows: number[], query: SearchQuery): number[] {
		const published = this.columns.published(query.locale);
		const newest = (a: number, b: number): number => (published.get(b) ?? 0) - (published.get(a) ?? 0) || a - b;
		if (query.sort === 'title') {
			const [titles, byTitle] = [this.columns.titles(query.locale), collatorOf(query.locale)];
			return rows.sort((a, b) => byTitle.compare(titles.get(a) ?? '', titles.get(b) ?? '') || a - b);
		}
		if (query.sort === 'distance' && query.near) {
			const { near } = query;
			const distance = new Map(rows.map((row) => [row, this.#distance(row, near) ?? Infinity]));
			// Works without a place come last.
			return rows.sort((a, b) => ((distance.get(a) ?? 0) === (distance.get(b) ?? 0) ? newest(a, b) : (distance.get(a) ?? 0) - (distance.get(b) ?? 0)));
		}
		return rows.sort(newest);
	}

	#distance(row: number, near: { lat: number; lng: number }): number | undefined {
		const place = this.columns.place(row);
		return place && kilometres(place, near);
	}

	#hit(row: number, query: SearchQuery, plan: Plan, matches: Matches | undefined, markers: Markers): Hit | undefined {
		const plain = query.plain === true || !matches;
		const readable = plain ? undefined : this.#readable(row, query.locale);
		const document = readable?.document ?? this.document(row, query.locale);
		if (!document) return undefined;
		const distanceKm = query.near && this.#distance(row, query.near);
		const marked = readable && matches && marks(row, readable, markers.of(document.source), matches);
		return {
			...toHit(document),
			...marked,
			why: marked ? [...whyOf(document, plan.words, matches.words.map(({ ways }) => ways.filter(({ any }) => hasBit(any, row)).map(({ way }) => way)), marked), ...organisationOf(document, plan.words, marked)] : [],
			...(distanceKm !== undefined && { distanceKm }),
		};
	}
}

const marks = (row: number, { title, passages }: Readable, marker: Marker, matches: Matches): Pick<Hit, 'titleRuns' | 'snippet'> => ({
	titleRuns: markText(title, marker),
	snippet: bestPassage(passages, marker, answerable(matches, row)),
});

/** How many words of the query the passages of a work can show. */
const answerable = (matches: Matches, row: number): number =>
	matches.words.filter(({ ways }) => ways.some(({ way, any, fields }) => hasBit(any, row) && fields.some(({ bits }, index) => isShown(way, way.fields[index]) && hasBit(bits, row)))).length;
