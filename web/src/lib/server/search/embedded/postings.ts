/**
 * Which works hold a term, as sets of rows. Sets are kept, because people search for the same words; when a work has
 * changed, each set that is asked for looks at that work alone, so that no visitor pays for a publication.
 */
import type { Locale } from '@erasmi/config/locales';
import { clearBit, createBits, setBit, type Bits } from './bits.ts';
import { ftsTable, type Db, type Statement } from './schema.ts';

/** A work as it stands in the index from now on. */
export interface Written {
	row: number;
	/** Its terms in the index of each language, separated by spaces; none when it is gone. */
	terms: Partial<Record<Locale, string>>;
}

type Terms = ReadonlySet<string>;

interface Kept {
	bits: Bits;
	/** What the full-text index was asked, for the terms of one work. */
	holds: (terms: Terms) => boolean;
	/** Number of the last change that it knows of. */
	upTo: number;
}

/** Bytes of sets kept; at 10,000 works some 25,000 of them. */
const KEPT_BYTES = 32 * 1024 * 1024;
/** Changes remembered, 30 kB each. A set that nobody asks for during so many is forgotten. */
const CHANGES_MOST = 64;

export class Postings {
	readonly #db: Db;
	readonly #statements = new Map<Locale, Statement>();
	readonly #kept = new Map<string, Kept>();
	#words = 0;
	#nothing: Bits = createBits(0);
	readonly #changes: Change[] = [];
	/** Changes forgotten so far. */
	#forgotten = 0;

	constructor(db: Db) {
		this.#db = db;
	}

	/** Forgets everything; `words` is the length of the sets from now on. */
	reset(words: number): void {
		this.#kept.clear();
		this.#words = words;
		this.#nothing = createBits(words);
	}

	/** The sets follow when they are asked for. */
	note(written: Written): void {
		if (this.#changes.push(new Change(written)) <= CHANGES_MOST) return;
		this.#changes.shift();
		this.#forgotten++;
		for (const [key, { upTo }] of this.#kept) if (upTo < this.#forgotten) this.#kept.delete(key);
	}

	/** Rows that hold the term. The set belongs to everybody, until the next change: do not change it, do not keep it. */
	of(locale: Locale, term: string): Bits {
		return this.#lookUp(locale, `"${term}"`, (terms) => terms.has(term));
	}

	/** Rows that hold a term with this beginning. */
	startingWith(locale: Locale, beginning: string): Bits {
		return this.#lookUp(locale, `"${beginning}"*`, (terms) => terms.values().some((term) => term.startsWith(beginning)));
	}

	/** Rows that hold any of the terms. */
	ofAny(locale: Locale, terms: readonly string[]): Bits {
		if (!terms.length) return this.#nothing;
		return this.#lookUp(locale, terms.map((term) => `"${term}"`).join(' OR '), (held) => terms.some((term) => held.has(term)));
	}

	/** Rows that hold all terms of some list. */
	ofSome(locale: Locale, lists: readonly string[][]): Bits {
		if (!lists.length) return this.#nothing;
		const expression = lists.map((terms) => `(${terms.map((term) => `"${term}"`).join(' AND ')})`).join(' OR ');
		return this.#lookUp(locale, expression, (held) => lists.some((terms) => terms.every((term) => held.has(term))));
	}

	#lookUp(locale: Locale, expression: string, holds: Kept['holds']): Bits {
		const key = `${locale} ${expression}`;
		const kept = this.#kept.get(key);
		if (kept) return this.#current(kept, locale);
		const bits = this.#read(locale, expression);
		if (this.#kept.size * this.#words * 4 > KEPT_BYTES) this.#kept.clear();
		this.#kept.set(key, { bits, holds, upTo: this.#forgotten + this.#changes.length });
		return bits;
	}

	#current(kept: Kept, locale: Locale): Bits {
		for (let index = kept.upTo - this.#forgotten; index < this.#changes.length; index++) {
			const change = this.#changes[index] as Change; // The loop ends at the last one.
			if (!kept.holds(change.terms(locale))) {
				if (kept.bits !== this.#nothing) clearBit(kept.bits, change.row);
				continue;
			}
			if (kept.bits === this.#nothing) kept.bits = createBits(this.#words);
			setBit(kept.bits, change.row);
		}
		kept.upTo = this.#forgotten + this.#changes.length;
		return kept.bits;
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

const NO_TERMS: Terms = new Set();

/** A work that changed, with its terms split where somebody asks for them. */
class Change {
	readonly row: number;
	readonly #texts: Written['terms'];
	readonly #sets = new Map<Locale, Terms>();

	constructor({ row, terms }: Written) {
		this.row = row;
		this.#texts = terms;
	}

	terms(locale: Locale): Terms {
		const text = this.#texts[locale];
		if (text === undefined) return NO_TERMS;
		let terms = this.#sets.get(locale);
		if (!terms) this.#sets.set(locale, (terms = new Set(text.split(' '))));
		return terms;
	}
}
