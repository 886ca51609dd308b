/** Sets of rows as bits, one for each row of the index: joining two sets of 10,000 works costs a few hundred additions. */

export type Bits = Uint32Array;

export const createBits = (words: number): Bits => new Uint32Array(words);

/** Number of 32-bit words for rows up to `maxRow`, with some room so that sets seldom have to grow. */
export const wordsFor = (maxRow: number): number => ((((maxRow >> 5) + 1) + 63) >> 6) << 6;

export const setBit = (bits: Bits, row: number): void => {
	bits[row >> 5] = (bits[row >> 5] as number) | (1 << (row & 31));
};

export const clearBit = (bits: Bits, row: number): void => {
	bits[row >> 5] = (bits[row >> 5] as number) & ~(1 << (row & 31));
};

export const hasBit = (bits: Bits, row: number): boolean => ((bits[row >> 5] as number) & (1 << (row & 31))) !== 0;

export function grown(bits: Bits, words: number): Bits {
	if (bits.length >= words) return bits;
	const out = new Uint32Array(words);
	out.set(bits);
	return out;
}

export function and(a: Bits, b: Bits): Bits {
	const out = new Uint32Array(a.length);
	for (let i = 0; i < out.length; i++) out[i] = (a[i] as number) & (b[i] as number);
	return out;
}

export function or(a: Bits, b: Bits): Bits {
	const out = new Uint32Array(a.length);
	for (let i = 0; i < out.length; i++) out[i] = (a[i] as number) | (b[i] as number);
	return out;
}

export function andNot(a: Bits, b: Bits): Bits {
	const out = new Uint32Array(a.length);
	for (let i = 0; i < out.length; i++) out[i] = (a[i] as number) & ~(b[i] as number);
	return out;
}

/** Adds `b` to `a` in place. */
export function orInto(a: Bits, b: Bits): Bits {
	for (let i = 0; i < b.length; i++) a[i] = (a[i] as number) | (b[i] as number);
	return a;
}

export function count(a: Bits): number {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += ones(a[i] as number);
	return sum;
}

/** Size of the intersection, without building it. */
export function countBoth(a: Bits, b: Bits): number {
	let sum = 0;
	const length = Math.min(a.length, b.length);
	for (let i = 0; i < length; i++) {
		const both = (a[i] as number) & (b[i] as number);
		if (both) sum += ones(both);
	}
	return sum;
}

/** As `rowsOf`, for loops that nobody leaves early: four times as quick. */
export function forEachRow(bits: Bits, take: (row: number) => void): void {
	for (let i = 0; i < bits.length; i++) forEachBit(bits[i] as number, i, take);
}

/** @param bits of the word at `place` of a set */
export function forEachBit(bits: number, place: number, take: (row: number, bit: number) => void): void {
	for (let rest = bits; rest; rest &= rest - 1) {
		const bit = rest & -rest;
		take((place << 5) + (31 - Math.clz32(bit)), bit);
	}
}

export function* rowsOf(bits: Bits): Generator<number> {
	for (let i = 0; i < bits.length; i++) {
		for (let word = bits[i] as number; word; word &= word - 1) yield (i << 5) + (31 - Math.clz32(word & -word));
	}
}

function ones(word: number): number {
	let x = word - ((word >>> 1) & 0x55555555);
	x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
	return (((x + (x >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
