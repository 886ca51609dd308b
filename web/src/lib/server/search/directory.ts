/**
 * Where every work lives, read from the replica file on the thread that asks: a page needs the address of its entry
 * before anything else, and a key look-up costs less than a message to the worker.
 */
import { type Locale, locales } from '@erasmi/config/locales';
import type { ConceptLabels, TextOrigin, Work } from '@erasmi/config/search/document';
import type { Hit } from '@erasmi/config/search/engine';
import type { WorkType } from '@erasmi/config/types';
import { LRUCache } from 'lru-cache';
import { CONCEPT_FACET, documentKey, openReadable, type Db, type Statement } from './embedded/schema.ts';
import { toHit, type StoredDocument } from './hits.ts';

/** A work without its texts. */
export type WorkRecord = Omit<Work, 'documents'>;

export interface Address {
	id: string;
	documentId: string;
	/** Language of the slug; unknown for an old one. */
	locale: Locale | undefined;
	/** A slug of the past: redirect. */
	isOld: boolean;
}

/** How many works of a type are really in a language, by how they came into it. */
export interface Coverage {
	type: WorkType;
	locale: Locale;
	origin: TextOrigin;
	count: number;
}

export interface Directory {
	/** @param prefer decides between two works that have the same slug in different languages */
	addressBySlug(type: WorkType, slug: string, prefer?: Locale): Address | undefined;
	work(type: WorkType, documentId: string): WorkRecord | undefined;
	/** Cards in the order of the ids; unknown ids are left out. */
	works(ids: readonly string[], locale: Locale): Hit[];
	/** Every published work, for the sitemap. */
	allWorks(): Iterable<WorkRecord>;
	concepts(): readonly ConceptLabels[];
	/** Highest version of the feed that was applied; 0 for a new replica. */
	version(): number;
	/** Works that have most in common with this one. */
	similar(id: string, locale: Locale, n: number): Hit[];
	/** All works that are tagged with a concept or with something narrower, the newest first. */
	tagged(concept: string): WorkRecord[];
	/** How many works carry each concept or something narrower. */
	tagCounts(): ReadonlyMap<string, number>;
	/** Concepts a work is tagged with, and all broader ones. */
	conceptsOf(type: WorkType, documentId: string): string[];
	/** How many works of each type really exist in each language, by how their text came about. */
	coverage(): Coverage[];
}

/** Answers kept at most; a page needs some dozen of them, and most pages the same. */
const ANSWERS = 2_000;

export class ReplicaDirectory implements Directory {
	#db: Db;
	#statements = new Map<string, Statement>();
	/** What the file said since it last changed. */
	readonly #answers = new LRUCache<string, { answer: unknown }>({ max: ANSWERS });
	#concepts: { generation: number; list: readonly ConceptLabels[] } | undefined;

	constructor(file: string) {
		this.#db = openReadable(file);
	}

	/** Follows a rebuild. */
	reopen(file: string): void {
		const before = this.#db;
		this.#db = openReadable(file);
		this.#statements = new Map();
		this.#concepts = undefined;
		this.forget();
		before.close();
	}

	/** Has to be called after every change of the file. */
	forget(): void {
		this.#answers.clear();
	}

	close(): void {
		this.#db.close();
	}

	addressBySlug(type: WorkType, slug: string, prefer?: Locale): Address | undefined {
		return this.#once(`address ${type} ${prefer ?? ''} ${slug}`, () => this.#addressBySlug(type, slug, prefer));
	}

	#addressBySlug(type: WorkType, slug: string, prefer?: Locale): Address | undefined {
		const found = this.#sql('SELECT work.id, slug.locale, slug.old, work.record FROM slug JOIN work USING (row) WHERE slug.type = ? AND slug.slug = ? ORDER BY slug.old, slug.locale = ? DESC, work.row LIMIT 1').get(
			type,
			slug,
			prefer ?? '',
		) as { id: string; locale: Locale | ''; old: number; record: string } | undefined;
		if (!found) return undefined;
		return { id: found.id, documentId: (JSON.parse(found.record) as WorkRecord).documentId, locale: found.locale || undefined, isOld: found.old === 1 };
	}

	work(type: WorkType, documentId: string): WorkRecord | undefined {
		const id = `${type}-${documentId}`;
		return this.#once(`work ${id}`, () => {
			const record = this.#value('SELECT record FROM work WHERE id = ? AND live = 1').get(id) as string | undefined;
			return record === undefined ? undefined : (JSON.parse(record) as WorkRecord);
		});
	}

	works(ids: readonly string[], locale: Locale): Hit[] {
		return ids.flatMap((id) => this.#card(this.#row(id), locale) ?? []);
	}

	*allWorks(): Iterable<WorkRecord> {
		// Read in slices: an open iterator would keep the connection busy while the caller awaits something.
		for (let after = 0; ; ) {
			const slice = this.#sql('SELECT row, record FROM work WHERE live = 1 AND row > ? ORDER BY row LIMIT 500').all(after) as { row: number; record: string }[];
			if (!slice.length) return;
			for (const { record } of slice) yield JSON.parse(record) as WorkRecord;
			after = slice.at(-1)?.row ?? Infinity;
		}
	}

	concepts(): readonly ConceptLabels[] {
		const generation = this.#meta('concepts');
		if (this.#concepts?.generation !== generation) {
			const rows = this.#value('SELECT json FROM concept').all() as string[];
			this.#concepts = { generation, list: rows.map((json) => JSON.parse(json) as ConceptLabels) };
		}
		return this.#concepts.list;
	}

	version(): number {
		return this.#meta('version');
	}

	similar(id: string, locale: Locale, n: number): Hit[] {
		const others = this.#value('SELECT other FROM similar WHERE row = ? ORDER BY rank LIMIT ?').all(this.#row(id) ?? -1, n) as number[];
		return others.flatMap((row) => this.#card(row, locale) ?? []);
	}

	tagged(concept: string): WorkRecord[] {
		// Every work has a document in every language, so the first of them tells when it was published.
		const sql = 'SELECT work.record FROM facet JOIN work USING (row) JOIN document ON document.key = work.row * ? WHERE facet.name = ? AND facet.value = ? AND work.live = 1 ORDER BY document.published DESC, work.id';
		const records = this.#value(sql).all(documentKey(1, locales[0]), CONCEPT_FACET, concept) as string[];
		return records.map((record) => JSON.parse(record) as WorkRecord);
	}

	tagCounts(): ReadonlyMap<string, number> {
		return this.#once('tag counts', () => {
			const rows = this.#sql('SELECT value, count(*) AS count FROM facet JOIN work USING (row) WHERE name = ? AND live = 1 GROUP BY value').all(CONCEPT_FACET) as { value: string; count: number }[];
			return new Map(rows.map(({ value, count }) => [value, count]));
		});
	}

	conceptsOf(type: WorkType, documentId: string): string[] {
		return this.#value('SELECT value FROM facet JOIN work USING (row) WHERE name = ? AND id = ?').all(CONCEPT_FACET, `${type}-${documentId}`) as string[];
	}

	coverage(): Coverage[] {
		return this.#sql('SELECT type, locale, origin, count(*) AS count FROM document WHERE stub = 0 GROUP BY type, locale, origin').all() as Coverage[];
	}

	#meta(name: 'concepts' | 'version'): number {
		return this.#once(name, () => Number(this.#value('SELECT value FROM meta WHERE name = ?').get(name) ?? 0));
	}

	#row(id: string): number | undefined {
		return this.#once(`row ${id}`, () => this.#value('SELECT row FROM work WHERE id = ? AND live = 1').get(id) as number | undefined);
	}

	#card(row: number | undefined, locale: Locale): Hit | undefined {
		if (row === undefined) return undefined;
		const key = documentKey(row, locale);
		return this.#once(`card ${key}`, () => {
			const json = this.#value('SELECT json FROM document WHERE key = ?').get(key) as string | undefined;
			return json === undefined ? undefined : toHit(JSON.parse(json) as StoredDocument);
		});
	}

	/** Asks the file only when it has changed since it was last asked. */
	#once<T>(key: string, ask: () => T): T {
		const known = this.#answers.get(key);
		if (known) return known.answer as T;
		const answer = ask();
		this.#answers.set(key, { answer });
		return answer;
	}

	/** A statement whose rows are their only column. */
	#value(text: string): Statement {
		return this.#sql(text).pluck(true);
	}

	#sql(text: string): Statement {
		let statement = this.#statements.get(text);
		if (!statement) this.#statements.set(text, (statement = this.#db.prepare(text)));
		return statement;
	}
}
