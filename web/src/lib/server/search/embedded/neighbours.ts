/** Keeps the similar entries of every work worked out, so that a page only has to read them. */
import { SimilarIndex, type Feature } from '@erasmi/config/search/similar';
import type { Db, Statement } from './schema.ts';

/** Kept for each work; a page shows fewer, but one of them may vanish before the next change. */
const KEPT = 12;

export class Neighbours {
	readonly #db: Db;
	readonly #index = new SimilarIndex();
	readonly #forget: Statement;
	readonly #insert: Statement;
	#generation = -1;

	constructor(db: Db) {
		this.#db = db;
		this.#forget = db.prepare('DELETE FROM similar WHERE row = ?');
		this.#insert = db.prepare('INSERT INTO similar VALUES (?, ?, ?, ?)');
	}

	/** Brings the lists of changed works, and of works near them before or now, up to date. */
	refresh(): void {
		const { changed, all } = this.#readChanges();
		const affected = new Set(changed);
		const pointing = this.#db.prepare('SELECT row FROM similar WHERE other = ?').pluck();
		// When every work is new there is nobody else to be affected.
		for (const row of all ? [] : changed) {
			for (const near of this.#index.nearest(row, KEPT)) affected.add(near.row);
			for (const near of pointing.all(row) as number[]) affected.add(near);
		}
		this.#db.transaction(() => affected.forEach((row) => this.#store(row))).immediate();
	}

	#readChanges(): { changed: number[]; all: boolean } {
		const works = this.#db.prepare('SELECT work.row, live, work.generation, json FROM work LEFT JOIN feature USING (row) WHERE work.generation > ? ORDER BY work.generation').raw();
		const rows: number[] = [];
		const first = this.#generation < 0;
		const known = first ? this.#computedUpTo() : this.#generation;
		for (const [row, live, generation, json] of works.all(this.#generation) as [number, number, number, string | null][]) {
			if (live && json) this.#index.put(row, JSON.parse(json) as Feature[]);
			else this.#index.remove(row);
			this.#generation = Math.max(this.#generation, generation);
			if (generation > known) rows.push(row);
		}
		this.#db.prepare("INSERT OR REPLACE INTO meta VALUES ('similar', ?)").run(this.#generation);
		return { changed: rows, all: known < 0 };
	}

	#computedUpTo(): number {
		return Number(this.#db.prepare("SELECT value FROM meta WHERE name = 'similar'").pluck().get() ?? -1);
	}

	#store(row: number): void {
		this.#forget.run(row);
		this.#index.nearest(row, KEPT).forEach(({ row: other, score }, rank) => this.#insert.run(row, rank, other, score));
	}
}
