/** What filters, counts and orders need of every work, held in memory and brought up to date by generation. */
import type { Locale } from '@erasmi/config/locales';
import { clearBit, createBits, grown, setBit, wordsFor, type Bits } from './bits.ts';
import { documentKey, readMeta, rowOfKey, type Db } from './schema.ts';

export interface Place {
	lat: number;
	lng: number;
}

/** By row; works that are gone may still stand here. */
type Column<T> = Map<number, T>;

export class Columns {
	/** Length of every set of rows. */
	words = 0;
	live: Bits = createBits(0);
	/** Facet (and `#concept`) → value → rows. */
	readonly facets = new Map<string, Map<string, Bits>>();
	generation = -1;
	readonly #db: Db;
	/** As stored; only a search by distance reads them. */
	readonly #places = new Map<number, string>();
	readonly #titles = new Map<Locale, Column<string>>();
	readonly #published = new Map<Locale, Column<number>>();

	constructor(db: Db) {
		this.#db = db;
	}

	/** @returns the rows that changed since the last call; `undefined` when nothing was written */
	refresh(): number[] | undefined {
		const generation = readMeta(this.#db, 'generation');
		if (generation === this.generation) return undefined;
		this.#grow(Number(this.#db.prepare('SELECT max(row) FROM work').pluck().get() ?? 0));
		const changed = this.#db.prepare('SELECT row, live, geo FROM work WHERE generation > ?').raw().all(this.generation) as [number, number, string | null][];
		for (const [row, live, geo] of changed) this.#work(row, live === 1, geo);
		const rows = changed.map(([row]) => row);
		this.#readFacets(rows);
		for (const [locale, titles] of this.#titles) this.#readAgain('title', locale, titles, rows);
		for (const [locale, published] of this.#published) this.#readAgain('published', locale, published, rows);
		this.generation = generation;
		return rows;
	}

	bits(facet: string, value: string): Bits | undefined {
		return this.facets.get(facet)?.get(value);
	}

	place(row: number): Place | undefined {
		const stored = this.#places.get(row);
		return stored === undefined ? undefined : (JSON.parse(stored) as Place);
	}

	/** Titles in one language, read when first sorted by. */
	titles(locale: Locale): ReadonlyMap<number, string> {
		return this.#column('title', locale, this.#titles);
	}

	/** When works came out in one language, in milliseconds since 1970; read when first sorted by. */
	published(locale: Locale): ReadonlyMap<number, number> {
		return this.#column('published', locale, this.#published);
	}

	#column<T>(name: 'title' | 'published', locale: Locale, held: Map<Locale, Column<T>>): Column<T> {
		let column = held.get(locale);
		if (column) return column;
		held.set(locale, (column = new Map()));
		const rows = this.#db.prepare(`SELECT key, ${name} FROM document WHERE locale = ?`).raw().iterate(locale);
		for (const [key, value] of rows as Iterable<[number, T]>) column.set(rowOfKey(key), value);
		return column;
	}

	#readAgain<T>(name: 'title' | 'published', locale: Locale, column: Column<T>, rows: readonly number[]): void {
		const value = this.#db.prepare(`SELECT ${name} FROM document WHERE key = ?`).pluck();
		for (const row of rows) {
			const read = value.get(documentKey(row, locale)) as T | undefined;
			if (read !== undefined) column.set(row, read);
		}
	}

	#grow(maxRow: number): void {
		const words = wordsFor(maxRow);
		if (words <= this.words) return;
		this.words = words;
		this.live = grown(this.live, words);
		for (const values of this.facets.values()) for (const [value, bits] of values) values.set(value, grown(bits, words));
	}

	#work(row: number, live: boolean, geo: string | null): void {
		if (live) setBit(this.live, row);
		else clearBit(this.live, row);
		for (const values of this.facets.values()) for (const bits of values.values()) clearBit(bits, row);
		if (live && geo) this.#places.set(row, geo);
		else this.#places.delete(row);
	}

	#readFacets(rows: readonly number[]): void {
		// Beyond a few works one pass over the table is cheaper than asking for each.
		if (rows.length > 500 || this.generation < 0) return this.#readAllFacets();
		const one = this.#db.prepare('SELECT name, value FROM facet WHERE row = ?').raw();
		for (const row of rows) for (const [name, value] of one.all(row) as [string, string][]) setBit(this.#set(name, value), row);
	}

	/** A list of rows for each value: the table is in this order, and 250,000 rows one by one would take five times as long. */
	#readAllFacets(): void {
		const values = this.#db.prepare('SELECT name, value, group_concat(row) FROM facet GROUP BY name, value').raw().all() as [string, string, string][];
		for (const [name, value, rows] of values) {
			const bits = this.#set(name, value);
			for (const row of rows.split(',')) setBit(bits, Number(row));
		}
	}

	#set(name: string, value: string): Bits {
		let values = this.facets.get(name);
		if (!values) this.facets.set(name, (values = new Map()));
		let bits = values.get(value);
		if (!bits) values.set(value, (bits = createBits(this.words)));
		return bits;
	}
}

/** Kilometres between two places on a round earth; right within half a percent. */
export function kilometres(a: Place, b: Place): number {
	const radians = Math.PI / 180;
	const [phi1, phi2] = [a.lat * radians, b.lat * radians];
	const [dPhi, dLambda] = [phi2 - phi1, (b.lng - a.lng) * radians];
	const h = Math.sin(dPhi / 2) ** 2 + Math.cos(phi1) * Math.cos(phi2) * Math.sin(dLambda / 2) ** 2;
	return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
}

