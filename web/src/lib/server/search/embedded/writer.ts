/** Puts works into a replica file and takes them out again, each in one transaction. */
import type { Change } from '@erasmi/config/delivery';
import { locales, type Locale } from '@erasmi/config/locales';
import { facetsOf, workHashes, type ConceptLabels, type SearchDocument, type Work } from '@erasmi/config/search/document';
import { featuresOf } from '@erasmi/config/search/similar';
import type { Written } from './postings.ts';
import { CONCEPT_FACET, documentKey, ftsTable, readMeta, type Db, type Statement } from './schema.ts';
import { documentTerms, type LexiconEntry } from '@erasmi/config/search/terms';

export class ReplicaWriter {
	readonly #db: Db;
	readonly #statements = new Map<string, Statement>();
	/** Terms already noted, when many works are written in a row; single ones ask the table. */
	readonly #noted: Record<Locale, { surfaces: Set<string>; stems: Set<string> }> | undefined;

	/** While many works are written: the works so far, and the generation they all belong to. */
	readonly #rows = new Map<string, number>();
	#generation = 0;

	/** @param bulk a new file that is filled at once */
	constructor(db: Db, bulk = false) {
		this.#db = db;
		if (bulk) this.#noted = Object.fromEntries(locales.map((locale) => [locale, { surfaces: new Set(), stems: new Set() }])) as Record<Locale, { surfaces: Set<string>; stems: Set<string> }>;
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

	/** For a rebuild, whose transactions are longer than one call. */
	putAll(works: readonly Work[]): void {
		for (const work of works) this.#put(work, work.version);
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

	#put(work: Work, version: number): Written | undefined {
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
			this.#nextGeneration(),
			hashes,
			JSON.stringify(record),
			geo ? JSON.stringify(geo) : null,
		);
		this.#addresses(row, work);
		const terms = Object.fromEntries(documents.map((document) => [document.locale, this.#document(row, document)]));
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
		this.#sql("INSERT INTO work(row, id, version, generation, live, hashes) VALUES (?, ?, ?, ?, 0, '')").run(row, id, version, this.#nextGeneration());
		return { row, terms: {} };
	}

	#held(id: string): { row: number; version: number; hashes: string; live: number } | undefined {
		if (this.#noted && !this.#rows.has(id)) return undefined;
		return this.#sql('SELECT row, version, hashes, live FROM work WHERE id = ?').get(id) as { row: number; version: number; hashes: string; live: number } | undefined;
	}

	#newRow(id: string): number {
		const row = this.#noted ? this.#rows.size + 1 : (this.#sql('SELECT coalesce(max(row), 0) + 1 FROM work').pluck().get() as number);
		if (this.#noted) this.#rows.set(id, row);
		return row;
	}

	#nextGeneration(): number {
		// Plain statements only while many works are written: one that may be rolled back alone makes every full-text
		// index write out what it has collected.
		if (this.#noted && this.#generation) return this.#generation;
		this.#generation = readMeta(this.#db, 'generation') + 1;
		this.#sql("UPDATE meta SET value = ? WHERE name = 'generation'").run(this.#generation);
		return this.#generation;
	}

	#forget(row: number): void {
		for (const table of ['work', 'slug', 'facet', 'name', 'feature']) this.#sql(`DELETE FROM ${table} WHERE row = ?`).run(row);
		this.#sql('DELETE FROM document WHERE key BETWEEN ? AND ?').run(row * 8, row * 8 + 7);
		this.#sql('DELETE FROM body WHERE key BETWEEN ? AND ?').run(row * 8, row * 8 + 7);
		for (const locale of locales) this.#sql(`DELETE FROM ${ftsTable(locale)} WHERE rowid = ?`).run(row);
	}

	#addresses(row: number, work: Work): void {
		const insert = this.#sql('INSERT OR IGNORE INTO slug VALUES (?, ?, ?, ?, ?)');
		for (const [locale, slug] of Object.entries(work.slugs)) insert.run(work.type, slug, 0, locale, row);
		for (const slug of work.oldSlugs) insert.run(work.type, slug, 1, '', row);
	}

	/** @returns its terms */
	#document(row: number, document: SearchDocument): string {
		const { body, labels: _labels, concepts: _concepts, ...shown } = document;
		const { terms, lexicon } = documentTerms(document);
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
		this.#sql(`INSERT INTO ${ftsTable(document.locale)}(rowid, terms) VALUES (?, ?)`).run(row, terms);
		this.#note(document.locale, lexicon);
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

	#note(locale: Locale, lexicon: readonly LexiconEntry[]): void {
		const noted = this.#noted?.[locale];
		const insert = this.#sql('INSERT OR IGNORE INTO term(locale, kind, term, written) VALUES (?, ?, ?, ?)');
		for (const { surface, stem, written } of lexicon) {
			if (noted?.surfaces.has(surface)) continue;
			insert.run(locale, 0, surface, written === surface ? '' : written);
			if (!noted?.stems.has(stem)) insert.run(locale, 1, stem, '');
			noted?.surfaces.add(surface);
			noted?.stems.add(stem);
		}
	}

	#sql(text: string): Statement {
		let statement = this.#statements.get(text);
		if (!statement) this.#statements.set(text, (statement = this.#db.prepare(text)));
		return statement;
	}
}
