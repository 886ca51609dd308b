/** Scores the works that match and puts them in order. */
import { bonusOf, rarity } from '@erasmi/config/search/weights';
import { count, rowsOf, type Bits } from './bits.ts';
import type { Matches, WayMatch } from './match.ts';

/** @param rows the works to order, a part of `matches.rows` */
export function scoreRows(matches: Matches, rows: Bits, works: number): Map<number, number> {
	const total = new Float64Array(rows.length * 32);
	for (const word of matches.words) {
		const best = new Float64Array(rows.length * 32);
		for (const way of word.ways) if (!way.way.about) keepBest(best, way, rows);
		for (const way of word.ways) if (way.way.about) add(best, way, rows);
		const weight = rarity(works, count(word.all)) / matches.words.length;
		for (let row = 0; row < total.length; row++) total[row] = (total[row] as number) + (best[row] as number) * weight;
	}
	const scores = new Map<number, number>();
	for (const row of rowsOf(rows)) scores.set(row, (total[row] as number) + tierBonus(matches, row));
	return scores;
}

/** Keeps for each row the best way in which its words match. */
function keepBest(best: Float64Array, way: WayMatch, rows: Bits): void {
	forEachScore(way, rows, (row, score) => {
		if (score > (best[row] as number)) best[row] = score;
	});
}

/** Being about a concept adds to what the words say. */
function add(best: Float64Array, way: WayMatch, rows: Bits): void {
	forEachScore(way, rows, (row, score) => {
		best[row] = (best[row] as number) + score;
	});
}

function forEachScore(way: WayMatch, rows: Bits, take: (row: number, score: number) => void): void {
	for (let i = 0; i < rows.length; i++) {
		for (let rest = (way.any[i] as number) & (rows[i] as number); rest; rest &= rest - 1) {
			const bit = rest & -rest;
			let score = 0;
			for (const field of way.fields) if ((field.bits[i] as number) & bit) score += field.weight;
			take((i << 5) + (31 - Math.clz32(bit)), score * way.way.trust);
		}
	}
}

function tierBonus(matches: Matches, row: number): number {
	const bit = 1 << (row & 31);
	const tier = matches.tiers.findIndex((bits) => (bits[row >> 5] as number) & bit);
	return bonusOf(tier);
}

/** The best `need` rows in order. A full sort only when most of them are wanted. */
export function topRows(scores: ReadonlyMap<number, number>, need: number): number[] {
	const order = (a: [number, number], b: [number, number]): number => b[1] - a[1] || a[0] - b[0];
	const all = [...scores];
	if (need * 4 < all.length) {
		const cut = nthScore(all, need);
		return all.filter(([, score]) => score >= cut).sort(order).slice(0, need).map(([row]) => row);
	}
	return all.sort(order).slice(0, need).map(([row]) => row);
}

function nthScore(all: readonly [number, number][], need: number): number {
	const scores = Float64Array.from(all, ([, score]) => score).sort();
	return scores[Math.max(0, scores.length - need)] ?? 0;
}
