/** Keeps the similar entries of every work worked out, so that a page only has to read them. */
import { SimilarIndex, type Feature } from '@erasmi/config/search/similar';
import type { Db } from './schema.ts';

/** Kept for each work; a page shows fewer, but one of them may vanish before the next change. */
const KEPT = 12;

export class Neighbours {
	readonly #db: Db;
	readonly #index = new SimilarIndex();
	#generation = -1;

	constructor(db: Db) {
		this.#db = db;
	}

	/** Brings the lists of changed works, and of works near them before or now, up to date. */
	refresh(): void {
		const changed = this.#readChanges();
		const affected = new Set(changed);
		for (const row of changed) {
			for (const near of this.#index.nearest(row, KEPT)) affected.add(near.row);
			for (const near of this.#db.prepare('SELECT row FROM similar WHERE other = ?').pluck().all(row) as number[]) affected.add(near);
		}
		this.#db.transaction(() => affected.forEach((row) => this.#store(row))).immediate();
	}

	#readChanges(): number[] {
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
		return rows;
	}

	#computedUpTo(): number {
		return Number(this.#db.prepare("SELECT value FROM meta WHERE name = 'similar'").pluck().get() ?? -1);
	}

	#store(row: number): void {
		this.#db.prepare('DELETE FROM similar WHERE row = ?').run(row);
		const insert = this.#db.prepare('INSERT INTO similar VALUES (?, ?, ?, ?)');
		this.#index.nearest(row, KEPT).forEach(({ row: other, score }, rank) => insert.run(row, rank, other, score));
	}
}
