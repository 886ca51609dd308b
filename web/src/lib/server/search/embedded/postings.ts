/** Which works hold a term, as sets of rows. Sets are kept until the index changes: people search for the same words. */
import type { Locale } from '@erasmi/config/locales';
import { createBits, setBit, type Bits } from './bits.ts';
import { ftsTable, type Db, type Statement } from './schema.ts';

/** Bytes of sets kept; at 10,000 works some 25,000 of them. */
const KEPT_BYTES = 32 * 1024 * 1024;

export class Postings {
	readonly #db: Db;
	readonly #statements = new Map<Locale, Statement>();
	readonly #kept = new Map<string, Bits>();
	#words = 0;
	#nothing: Bits = createBits(0);

	constructor(db: Db) {
		this.#db = db;
	}

	/** Forgets everything; `words` is the length of the sets from now on. */
	reset(words: number): void {
		this.#kept.clear();
		this.#words = words;
		this.#nothing = createBits(words);
	}

	/** Rows that hold the term. The set belongs to everybody: do not change it. */
	of(locale: Locale, term: string): Bits {
		return this.#lookUp(locale, `"${term}"`);
	}

	/** Rows that hold a term with this beginning. */
	startingWith(locale: Locale, beginning: string): Bits {
		return this.#lookUp(locale, `"${beginning}"*`);
	}

	/** Rows that hold any of the terms. */
	ofAny(locale: Locale, terms: readonly string[]): Bits {
		if (!terms.length) return this.#nothing;
		return this.#lookUp(locale, terms.map((term) => `"${term}"`).join(' OR '));
	}

	/** Rows that hold all terms of some list. */
	ofSome(locale: Locale, lists: readonly string[][]): Bits {
		if (!lists.length) return this.#nothing;
		return this.#lookUp(locale, lists.map((terms) => `(${terms.map((term) => `"${term}"`).join(' AND ')})`).join(' OR '));
	}

	#lookUp(locale: Locale, expression: string): Bits {
		const key = `${locale} ${expression}`;
		const kept = this.#kept.get(key);
		if (kept) return kept;
		const found = this.#read(locale, expression);
		if (this.#kept.size * this.#words * 4 > KEPT_BYTES) this.#kept.clear();
		this.#kept.set(key, found);
		return found;
	}

	#read(locale: Locale, expression: string): Bits {
		let statement = this.#statements.get(locale);
		if (!statement) {
			statement = this.#db.prepare(`SELECT rowid FROM ${ftsTable(locale)} WHERE ${ftsTable(locale)} MATCH ?`).pluck();
			this.#statements.set(locale, statement);
		}
		const rows = statement.all(expression) as number[];
		if (!rows.length) return this.#nothing;
		const bits = createBits(this.#words);
		for (const row of rows) setBit(bits, row);
		return bits;
	}
}
