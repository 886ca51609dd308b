/** Puts works into a replica file and takes them out again, each in one transaction. */
import type { Change } from '@erasmi/config/delivery';
import { locales, type Locale } from '@erasmi/config/locales';
import { facetsOf, workHashes, type ConceptLabels, type SearchDocument, type Work } from '@erasmi/config/search/document';
import { featuresOf } from '@erasmi/config/search/similar';
import { analyse, type Analysed, type ListedTerm } from './analyst.ts';
import type { Written } from './postings.ts';
import { CONCEPT_FACET, documentKey, ftsTable, readMeta, type Db, type Statement } from './schema.ts';

/** While a new file is filled. */
interface Bulk {
	/** The generation that all works belong to. */
	generation: number;
	/** The works so far. */
	rows: Map<string, number>;
	/** Terms of works that the full-text indexes have not got yet. */
	waiting: Record<Locale, [row: number, terms: string][]>;
}

/** Works that wait for the full-text indexes, which take a third less time when each gets many in a row. */
const WAITING_MOST = 400;

const byLocale = <T>(make: () => T): Record<Locale, T> => Object.fromEntries(locales.map((locale) => [locale, make()])) as Record<Locale, T>;

export class ReplicaWriter {
	readonly #db: Db;
	readonly #statements = new Map<string, Statement>();
	readonly #bulk: Bulk | undefined;

	/** @param isNew the file is filled by `putAll`, and nobody reads it before `flush` */
	constructor(db: Db, isNew = false) {
		this.#db = db;
		if (isNew) this.#bulk = { generation: this.#newGeneration(), rows: new Map(), waiting: byLocale(() => []) };
	}

	/** @returns what stands in the index now; `undefined` when the change is older than what is held, or equal to it */
	apply(change: Change): Written | undefined {
		return this.#db
			.transaction(() => {
				const written = change.work === undefined ? undefined : change.work ? this.#put(change.work, change.version) : this.#remove(`${change.type}-${change.documentId}`, change.version);
				this.#sql("UPDATE meta SET value = max(value, ?) WHERE name = 'version'").run(change.version);
				return written;
			})
			.immediate();
	}

	/**
	 * For a rebuild, whose transactions are longer than one call.
	 * @param analysed of each work, in the order of its documents
	 */
	putAll(works: readonly Work[], analysed: readonly Analysed[][]): void {
		works.forEach((work, index) => this.#put(work, work.version, analysed[index]));
		if (this.#bulk && this.#bulk.waiting[locales[0]].length >= WAITING_MOST) this.flush();
	}

	/** Hands the full-text indexes what waits for them. */
	flush(): void {
		if (!this.#bulk) return;
		for (const locale of locales) {
			for (const [row, terms] of this.#bulk.waiting[locale].splice(0)) this.#index(locale).run(row, terms);
		}
	}

	/** All concepts, replacing those held. */
	concepts(concepts: readonly ConceptLabels[]): void {
		this.#db
			.transaction(() => {
				this.#sql('DELETE FROM concept').run();
				for (const concept of concepts) this.#sql('INSERT OR REPLACE INTO concept VALUES (?, ?)').run(concept.id, JSON.stringify(concept));
				this.#sql("UPDATE meta SET value = value + 1 WHERE name = 'concepts'").run();
			})
			.immediate();
	}

	seen(version: number): void {
		this.#sql("UPDATE meta SET value = max(value, ?) WHERE name = 'version'").run(version);
	}

	/** Joins the small pieces that single changes leave; a search reads each of them. */
	merge(pages: number): void {
		for (const locale of locales) this.#sql(`INSERT INTO ${ftsTable(locale)}(${ftsTable(locale)}, rank) VALUES ('merge', ?)`).run(pages);
	}

	optimize(): void {
		for (const locale of locales) this.#sql(`INSERT INTO ${ftsTable(locale)}(${ftsTable(locale)}) VALUES ('optimize')`).run();
	}

	#put(work: Work, version: number, analysed?: readonly Analysed[]): Written | undefined {
		const hashes = workHashes(work);
		const held = this.#held(work.id);
		if (held && (held.version > version || (held.version === version && held.live && held.hashes === hashes))) return undefined;
		const row = held?.row ?? this.#newRow(work.id);
		const { documents, ...record } = work;
		const geo = documents.find((document) => document.geo)?.geo;
		if (held) this.#forget(row);
		this.#sql('INSERT INTO work(row, id, version, generation, live, hashes, record, geo) VALUES (?, ?, ?, ?, 1, ?, ?, ?)').run(
			row,
			work.id,
			version,
			this.#bulk?.generation ?? this.#newGeneration(),
			hashes,
			JSON.stringify(record),
			geo ? JSON.stringify(geo) : null,
		);
		this.#addresses(row, work);
		const terms = Object.fromEntries(documents.map((document, index) => [document.locale, this.#document(row, document, analysed?.[index] ?? analyse(document))]));
		this.#facets(row, documents[0]);
		this.#sql('INSERT INTO feature VALUES (?, ?)').run(row, JSON.stringify(featuresOf(work)));
		return { row, terms };
	}

	#remove(id: string, version: number): Written | undefined {
		const held = this.#held(id);
		if (held && (held.version > version || !held.live)) return undefined;
		const row = held?.row ?? this.#newRow(id);
		// The row stays as a mark of the version, so that a late delivery of an older text cannot bring it back.
		if (held) this.#forget(row);
		this.#sql("INSERT INTO work(row, id, version, generation, live, hashes) VALUES (?, ?, ?, ?, 0, '')").run(row, id, version, this.#bulk?.generation ?? this.#newGeneration());
		return { row, terms: {} };
	}

	#held(id: string): { row: number; version: number; hashes: string; live: number } | undefined {
		if (this.#bulk && !this.#bulk.rows.has(id)) return undefined;
		return this.#sql('SELECT row, version, hashes, live FROM work WHERE id = ?').get(id) as { row: number; version: number; hashes: string; live: number } | undefined;
	}

	#newRow(id: string): number {
		if (!this.#bulk) return this.#sql('SELECT coalesce(max(row), 0) + 1 FROM work').pluck().get() as number;
		const row = this.#bulk.rows.size + 1;
		this.#bulk.rows.set(id, row);
		return row;
	}

	#newGeneration(): number {
		const generation = readMeta(this.#db, 'generation') + 1;
		this.#sql("UPDATE meta SET value = ? WHERE name = 'generation'").run(generation);
		return generation;
	}

	#forget(row: number): void {
		this.flush();
		for (const table of ['work', 'slug', 'facet', 'name', 'feature']) this.#sql(`DELETE FROM ${table} WHERE row = ?`).run(row);
		for (const locale of locales) {
			this.#sql('DELETE FROM document WHERE key = ?').run(documentKey(row, locale));
			this.#sql('DELETE FROM body WHERE key = ?').run(documentKey(row, locale));
			this.#sql(`DELETE FROM ${ftsTable(locale)} WHERE rowid = ?`).run(row);
		}
	}

	#addresses(row: number, work: Work): void {
		const insert = this.#sql('INSERT OR IGNORE INTO slug VALUES (?, ?, ?, ?, ?)');
		for (const [locale, slug] of Object.entries(work.slugs)) insert.run(work.type, slug, 0, locale, row);
		for (const slug of work.oldSlugs) insert.run(work.type, slug, 1, '', row);
	}

	/** @returns its terms */
	#document(row: number, document: SearchDocument, { terms, listed }: Analysed): string {
		const { body, labels: _labels, concepts: _concepts, ...shown } = document;
		this.#sql('INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?)').run(
			documentKey(row, document.locale),
			document.title,
			Date.parse(document.publishedAt) || 0,
			document.source === document.locale ? 0 : 1,
			document.type,
			document.locale,
			document.origin,
			JSON.stringify(shown),
		);
		// A stub's body is the body of its source language and stored there; only an odd work lacks that document.
		this.#sql('INSERT OR IGNORE INTO body VALUES (?, ?)').run(documentKey(row, document.source), body);
		if (this.#bulk) this.#bulk.waiting[document.locale].push([row, terms]);
		else this.#index(document.locale).run(row, terms);
		this.#list(document.locale, listed);
		const name = this.#sql('INSERT OR IGNORE INTO name VALUES (?, ?, ?, ?)');
		for (const organisation of document.organisations) name.run('organisation', document.locale, organisation, row);
		if (document.card.place) name.run('place', document.locale, document.card.place, row);
		return terms;
	}

	#facets(row: number, document: SearchDocument | undefined): void {
		if (!document) return;
		const insert = this.#sql('INSERT OR IGNORE INTO facet VALUES (?, ?, ?)');
		for (const [name, values] of Object.entries(facetsOf(document))) for (const value of values) insert.run(name, value, row);
		for (const concept of document.concepts) insert.run(CONCEPT_FACET, concept, row);
	}

	#list(locale: Locale, terms: readonly ListedTerm[]): void {
		const insert = this.#sql('INSERT OR IGNORE INTO term(locale, kind, term, written) VALUES (?, ?, ?, ?)');
		for (const [kind, term, written] of terms) insert.run(locale, kind, term, written);
	}

	#index(locale: Locale): Statement {
		return this.#sql(`INSERT INTO ${ftsTable(locale)}(rowid, terms) VALUES (?, ?)`);
	}

	#sql(text: string): Statement {
		let statement = this.#statements.get(text);
		if (!statement) this.#statements.set(text, (statement = this.#db.prepare(text)));
		return statement;
	}
}
