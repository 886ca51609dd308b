/** Keeps the similar entries of every work worked out, so that a page only has to read them. */
import { SimilarIndex, type Feature, type Similar } from '@erasmi/config/search/similar';
import { readMeta, type Db, type Statement } from './schema.ts';

/** Kept for each work; a page shows fewer, but one of them may vanish before the next change. */
const KEPT = 12;
/** Works of one step. */
const READ_AT_ONCE = 200;
const COMPARED_AT_ONCE = 8;

export class Neighbours {
	readonly #db: Db;
	readonly #index = new SimilarIndex();
	readonly #forget: Statement;
	readonly #insert: Statement;
	readonly #note: Statement;
	#generation = -1;

	constructor(db: Db) {
		this.#db = db;
		this.#forget = db.prepare('DELETE FROM similar WHERE row = ?');
		this.#insert = db.prepare('INSERT INTO similar VALUES (?, ?, ?, ?)');
		this.#note = db.prepare("INSERT OR REPLACE INTO meta VALUES ('similar', ?)");
	}

	/**
	 * Brings the lists of changed works, and of works near them before or now, up to date. In steps of a few milliseconds,
	 * so that whoever waits has a turn in between; one run has to end before the next begins.
	 */
	*refresh(): Generator<void> {
		const generation = readMeta(this.#db, 'generation');
		const computedUpTo = this.#generation < 0 ? readMeta(this.#db, 'similar', -1) : this.#generation;
		const affected = new Set(yield* this.#readChanges(computedUpTo));
		this.#generation = generation;
		const pointing = this.#db.prepare('SELECT row FROM similar WHERE other = ?').pluck();
		// When every work is new there is nobody else to be affected.
		for (const row of computedUpTo < 0 ? [] : [...affected]) {
			for (const near of this.#index.nearest(row, KEPT)) affected.add(near.row);
			for (const near of pointing.all(row) as number[]) affected.add(near);
			yield;
		}
		const lists: [number, Similar[]][] = [];
		for (const row of affected) {
			lists.push([row, this.#index.nearest(row, KEPT)]);
			if (lists.length % COMPARED_AT_ONCE === 0) yield;
		}
		this.#store(lists, generation);
	}

	/** @returns the rows whose lists are out of date */
	*#readChanges(computedUpTo: number): Generator<void, number[]> {
		const sql = 'SELECT work.row, live, work.generation, json FROM work LEFT JOIN feature USING (row) WHERE work.generation > ? AND work.row > ? ORDER BY work.row LIMIT ?';
		const works = this.#db.prepare(sql).raw();
		const outdated: number[] = [];
		for (let after = 0; ; ) {
			const slice = works.all(this.#generation, after, READ_AT_ONCE) as [number, number, number, string | null][];
			for (const [row, live, generation, json] of slice) {
				if (live && json) this.#index.put(row, JSON.parse(json) as Feature[]);
				else this.#index.remove(row);
				if (generation > computedUpTo) outdated.push(row);
				after = row;
			}
			if (slice.length < READ_AT_ONCE) return outdated;
			yield;
		}
	}

	#store(lists: readonly [number, Similar[]][], generation: number): void {
		const store = this.#db.transaction(() => {
			for (const [row, near] of lists) {
				this.#forget.run(row);
				near.forEach(({ row: other, score }, rank) => this.#insert.run(row, rank, other, score));
			}
			this.#note.run(generation);
		});
		store.immediate();
	}
}
