/** Puts works into a replica file and takes them out again, each in one transaction. */
import type { Change } from '@erasmi/config/delivery';
import { locales, type Locale } from '@erasmi/config/locales';
import { facetsOf, workHashes, type ConceptLabels, type SearchDocument, type Work } from '@erasmi/config/search/document';
import { featuresOf } from '@erasmi/config/search/similar';
import { CONCEPT_FACET, documentKey, ftsTable, type Db, type Statement } from './schema.ts';
import { documentTerms, type LexiconEntry } from '@erasmi/config/search/terms';

export class ReplicaWriter {
	readonly #db: Db;
	readonly #statements = new Map<string, Statement>();
	/** Terms already noted, when many works are written in a row; single ones ask the table. */
	readonly #noted: Record<Locale, Set<string>> | undefined;

	/** @param bulk a new file that is filled at once */
	constructor(db: Db, bulk = false) {
		this.#db = db;
		if (bulk) this.#noted = Object.fromEntries(locales.map((locale) => [locale, new Set<string>()])) as Record<Locale, Set<string>>;
	}

	/** @returns whether anything changed; a change older than what is held, or equal to it, does nothing */
	apply(change: Change): boolean {
		return this.#db
			.transaction(() => {
				const changed = change.work === undefined ? false : change.work ? this.#put(change.work, change.version) : this.#remove(`${change.type}-${change.documentId}`, change.version);
				this.#sql("UPDATE meta SET value = max(value, ?) WHERE name = 'version'").run(change.version);
				return changed;
			})
			.immediate();
	}

	/** For a rebuild: many works in one transaction. */
	putAll(works: readonly Work[]): void {
		this.#db.transaction(() => works.forEach((work) => this.#put(work, work.version))).immediate();
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

	#put(work: Work, version: number): boolean {
		const hashes = workHashes(work);
		const held = this.#held(work.id);
		if (held && (held.version > version || (held.version === version && held.live && held.hashes === hashes))) return false;
		const generation = this.#nextGeneration();
		const { documents, ...record } = work;
		const geo = documents.find((document) => document.geo)?.geo;
		const row = this.#sql(
			`INSERT INTO work(id, version, generation, live, hashes, record, geo) VALUES (?, ?, ?, 1, ?, ?, ?)
			 ON CONFLICT(id) DO UPDATE SET version = excluded.version, generation = excluded.generation, live = 1, hashes = excluded.hashes, record = excluded.record, geo = excluded.geo
			 RETURNING row`,
		)
			.pluck()
			.get(work.id, version, generation, hashes, JSON.stringify(record), geo ? JSON.stringify(geo) : null) as number;
		if (held) this.#forget(row);
		this.#addresses(row, work);
		for (const document of documents) this.#document(row, document);
		this.#facets(row, documents[0]);
		this.#sql('INSERT OR REPLACE INTO feature VALUES (?, ?)').run(row, JSON.stringify(featuresOf(work)));
		return true;
	}

	#remove(id: string, version: number): boolean {
		const held = this.#held(id);
		if (held && (held.version > version || !held.live)) return false;
		const generation = this.#nextGeneration();
		// The row stays as a mark of the version, so that a late delivery of an older text cannot bring it back.
		const row = this.#sql(
			`INSERT INTO work(id, version, generation, live, hashes) VALUES (?, ?, ?, 0, '')
			 ON CONFLICT(id) DO UPDATE SET version = excluded.version, generation = excluded.generation, live = 0, hashes = '', record = NULL, geo = NULL RETURNING row`,
		)
			.pluck()
			.get(id, version, generation) as number;
		this.#forget(row);
		return held !== undefined;
	}

	#held(id: string): { version: number; hashes: string; live: number } | undefined {
		return this.#sql('SELECT version, hashes, live FROM work WHERE id = ?').get(id) as { version: number; hashes: string; live: number } | undefined;
	}

	#nextGeneration(): number {
		return this.#sql("UPDATE meta SET value = value + 1 WHERE name = 'generation' RETURNING value").pluck().get() as number;
	}

	#forget(row: number): void {
		for (const table of ['slug', 'facet', 'name', 'feature']) this.#sql(`DELETE FROM ${table} WHERE row = ?`).run(row);
		this.#sql('DELETE FROM document WHERE key BETWEEN ? AND ?').run(row * 8, row * 8 + 7);
		this.#sql('DELETE FROM body WHERE key BETWEEN ? AND ?').run(row * 8, row * 8 + 7);
		for (const locale of locales) this.#sql(`DELETE FROM ${ftsTable(locale)} WHERE rowid = ?`).run(row);
	}

	#addresses(row: number, work: Work): void {
		const insert = this.#sql('INSERT OR IGNORE INTO slug VALUES (?, ?, ?, ?, ?)');
		for (const [locale, slug] of Object.entries(work.slugs)) insert.run(work.type, slug, 0, locale, row);
		for (const slug of work.oldSlugs) insert.run(work.type, slug, 1, '', row);
	}

	#document(row: number, document: SearchDocument): void {
		const { body, labels: _labels, concepts: _concepts, ...shown } = document;
		const { terms, lexicon } = documentTerms(document);
		this.#sql('INSERT OR REPLACE INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?)').run(
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
		this.#sql(`INSERT OR REPLACE INTO ${ftsTable(document.locale)}(rowid, terms) VALUES (?, ?)`).run(row, terms);
		this.#note(document.locale, lexicon);
		const name = this.#sql('INSERT OR IGNORE INTO name VALUES (?, ?, ?, ?)');
		for (const organisation of document.organisations) name.run('organisation', document.locale, organisation, row);
		if (document.card.place) name.run('place', document.locale, document.card.place, row);
	}

	#facets(row: number, document: SearchDocument | undefined): void {
		if (!document) return;
		const insert = this.#sql('INSERT OR IGNORE INTO facet VALUES (?, ?, ?)');
		for (const [name, values] of Object.entries(facetsOf(document))) for (const value of values) insert.run(name, value, row);
		for (const concept of document.concepts) insert.run(CONCEPT_FACET, concept, row);
	}

	#note(locale: Locale, lexicon: readonly LexiconEntry[]): void {
		const noted = this.#noted?.[locale];
		const insert = this.#sql('INSERT OR IGNORE INTO term(locale, kind, term, written) VALUES (?, ?, ?, ?)');
		for (const { surface, stem, written } of lexicon) {
			if (!noted?.has(`0${surface}`)) insert.run(locale, 0, surface, written === surface ? '' : written);
			if (!noted?.has(`1${stem}`)) insert.run(locale, 1, stem, '');
			noted?.add(`0${surface}`).add(`1${stem}`);
		}
	}

	#sql(text: string): Statement {
		let statement = this.#statements.get(text);
		if (!statement) this.#statements.set(text, (statement = this.#db.prepare(text)));
		return statement;
	}
}
