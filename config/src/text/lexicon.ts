/** All terms of one index in alphabetical order: look-up by beginning, by ending, and by likeness. */

export interface Likeness {
	term: string;
	/** Edits between the two: insert, delete, replace, swap neighbours. */
	distance: number;
}

export class Lexicon {
	#terms: string[];
	/** Built when the first ending is asked for; only German and Danish ask. */
	#mirrored: string[] | undefined;

	/** Terms that come in order, each once, are taken as they are. */
	constructor(terms: readonly string[] = []) {
		this.#terms = isInOrder(terms) ? [...terms] : [...new Set(terms)].sort();
	}

	get terms(): readonly string[] {
		return this.#terms;
	}

	get size(): number {
		return this.#terms.length;
	}

	/** A few terms are slotted in; many are sorted again at once. */
	add(terms: readonly string[]): void {
		const fresh = terms.filter((term) => !this.has(term));
		if (fresh.length > 500) {
			this.#terms = [...new Set([...this.#terms, ...fresh])].sort();
			this.#mirrored = undefined;
			return;
		}
		for (const term of fresh) {
			insert(this.#terms, term);
			if (this.#mirrored) insert(this.#mirrored, mirror(term));
		}
	}

	has(term: string): boolean {
		return this.#terms[lowerBound(this.#terms, term)] === term;
	}

	startingWith(prefix: string, limit: number): string[] {
		return beginningWith(this.#terms, prefix, limit);
	}

	endingWith(suffix: string, limit: number): string[] {
		this.#mirrored ??= this.#terms.map(mirror).sort();
		return beginningWith(this.#mirrored, mirror(suffix), limit).map(mirror);
	}

	/**
	 * Terms within `max` edits, nearest first, the word itself left out.
	 *
	 * The rows of the distance table are shared along common beginnings of neighbouring terms, and everything that
	 * begins like a term already too far away is skipped.
	 */
	like(word: string, max: number): Likeness[] {
		const found: Likeness[] = [];
		const rows: Uint8Array[] = [Uint8Array.from({ length: word.length + 1 }, (_, column) => column)];
		let previous = '';
		for (let index = 0; index < this.#terms.length; ) {
			const term = this.#terms[index] ?? '';
			const from = commonLength(previous, term);
			const tooFarAt = fillRows(rows, word, term, from, max);
			if (tooFarAt === undefined) {
				const distance = rows[term.length]?.[word.length] ?? max + 1;
				if (distance > 0 && distance <= max) found.push({ term, distance });
				previous = term;
				index++;
			} else {
				previous = term.slice(0, tooFarAt);
				index = Math.max(index + 1, lowerBound(this.#terms, successor(previous), index));
			}
		}
		return found.sort((a, b) => a.distance - b.distance || sameStart(b.term, word) - sameStart(a.term, word) || Math.abs(a.term.length - word.length) - Math.abs(b.term.length - word.length));
	}
}

/** Fills the table from row `from` on. @returns the length of a beginning that no continuation can bring back within reach */
function fillRows(rows: Uint8Array[], word: string, term: string, from: number, max: number): number | undefined {
	const width = word.length;
	for (let depth = from; depth < term.length; depth++) {
		const above = rows[depth] as Uint8Array; // Filled by the round before.
		const row = (rows[depth + 1] ??= new Uint8Array(width + 1));
		const letter = term.charCodeAt(depth);
		let least = (row[0] = depth + 1);
		for (let column = 1; column <= width; column++) {
			const same = word.charCodeAt(column - 1) === letter;
			let edits = Math.min((above[column - 1] as number) + (same ? 0 : 1), (above[column] as number) + 1, (row[column - 1] as number) + 1);
			if (depth > 0 && column > 1 && letter === word.charCodeAt(column - 2) && term.charCodeAt(depth - 1) === word.charCodeAt(column - 1)) {
				edits = Math.min(edits, ((rows[depth - 1] as Uint8Array)[column - 2] as number) + 1);
			}
			row[column] = edits;
			if (edits < least) least = edits;
		}
		if (least > max) return depth + 1;
	}
	return undefined;
}

function isInOrder(terms: readonly string[]): boolean {
	for (let index = 1; index < terms.length; index++) if ((terms[index - 1] as string) >= (terms[index] as string)) return false;
	return true;
}

const sameStart = (term: string, word: string): number => Number(term.charAt(0) === word.charAt(0));

function commonLength(a: string, b: string): number {
	const length = Math.min(a.length, b.length);
	let index = 0;
	while (index < length && a.charCodeAt(index) === b.charCodeAt(index)) index++;
	return index;
}

/** The first string after everything that begins with `prefix`. */
const successor = (prefix: string): string => prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);

const mirror = (term: string): string => [...term].reverse().join('');

function beginningWith(sorted: readonly string[], prefix: string, limit: number): string[] {
	const out: string[] = [];
	for (let index = lowerBound(sorted, prefix); out.length < limit; index++) {
		const term = sorted[index];
		if (!term?.startsWith(prefix)) break;
		out.push(term);
	}
	return out;
}

function insert(sorted: string[], term: string): void {
	sorted.splice(lowerBound(sorted, term), 0, term);
}

function lowerBound(sorted: readonly string[], key: string, from = 0): number {
	let [low, high] = [from, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] as string) < key) low = middle + 1;
		else high = middle;
	}
	return low;
}
