/** Scores the works that match and puts them in order. */
import { bonusOf, rarity } from '@erasmi/config/search/weights';
import { and, count, createBits, forEachBit, forEachRow, hasBit, orInto, rowsOf, type Bits } from './bits.ts';
import type { Matches, WayMatch, WordMatch } from './match.ts';

/** The first hits: people seldom look further. */
const FIRST = 10;
/** So many of them, the last ones, may be kept for other meanings of a misspelt word. */
const OTHERS_MOST = 5;

/** @returns the best `need` of the works `rows`, a part of `matches.rows`, in order */
export function bestRows(matches: Matches, rows: Bits, works: number, need: number): number[] {
	const scores = scoreRows(matches, rows, works);
	const order = topRows(scores, rows, Math.max(need, FIRST + 1));
	const [word, more] = matches.words;
	return (word && !more && order.length > FIRST ? withEveryMeaning(order, word, scores, rows) : order).slice(0, need);
}

/** Nobody knows which of several words a slip stands for, and the commonest would fill every place: each gets one among the first hits. */
function withEveryMeaning(order: number[], word: WordMatch, scores: Float64Array, rows: Bits): number[] {
	const sure = order.slice(0, FIRST - OTHERS_MOST);
	const others: number[] = [];
	for (const { surface } of word.word.corrections) {
		if (others.length === OTHERS_MOST) break;
		const meant = rowsMeaning(surface, word, rows);
		if ([...sure, ...others].some((row) => hasBit(meant, row))) continue;
		others.push(...topRows(scores, meant, 1));
	}
	if (!others.length) return order;
	const rest = order.filter((row) => !others.includes(row));
	return [...rest.slice(0, FIRST - others.length), ...others, ...rest.slice(FIRST - others.length)];
}

function rowsMeaning(surface: string, word: WordMatch, rows: Bits): Bits {
	const meant = word.ways.filter(({ way }) => way.kind === 'corrected' && way.by === surface).map(({ any }) => any);
	return and(meant.reduce(orInto, createBits(rows.length)), rows);
}

/** @returns the score of each of `rows` at its number */
function scoreRows(matches: Matches, rows: Bits, works: number): Float64Array {
	const total = new Float64Array(rows.length * 32);
	for (const word of matches.words) {
		const best = new Float64Array(rows.length * 32);
		for (const way of word.ways) if (!way.way.about) keepBest(best, way, rows);
		for (const way of word.ways) if (way.way.about) add(best, way, rows);
		const weight = rarity(works, count(word.all)) / matches.words.length;
		for (let row = 0; row < total.length; row++) total[row] = (total[row] as number) + (best[row] as number) * weight;
	}
	addBonuses(total, matches.tiers, rows);
	return total;
}

/** Every work gets the bonus of the best tier that holds it. */
function addBonuses(total: Float64Array, tiers: readonly Bits[], rows: Bits): void {
	const bonuses = tiers.map((_, tier) => bonusOf(tier));
	for (let i = 0; i < rows.length; i++) {
		let left = rows[i] as number;
		for (let tier = 0; left && tier < tiers.length; tier++) {
			const here = left & (tiers[tier]?.[i] as number);
			left &= ~here;
			forEachBit(here, i, (row) => (total[row] = (total[row] as number) + (bonuses[tier] as number)));
		}
	}
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
		forEachBit((way.any[i] as number) & (rows[i] as number), i, (row, bit) => {
			let score = 0;
			for (const field of way.fields) if ((field.bits[i] as number) & bit) score += field.weight;
			take(row, score * way.way.trust);
		});
	}
}

/** Up to so many rows are kept in order while the others pass by; for more, all are sorted. */
const KEPT_IN_ORDER = 400;

/** The best `need` rows in order, of equal ones the older first. */
function topRows(scores: Float64Array, rows: Bits, need: number): number[] {
	const score = (row: number): number => scores[row] as number;
	if (need > KEPT_IN_ORDER) return [...rowsOf(rows)].sort((a, b) => score(b) - score(a) || a - b).slice(0, need);
	const best: number[] = [];
	let worst = -Infinity;
	forEachRow(rows, (row) => {
		if (best.length === need && score(row) <= worst) return;
		let place = best.length;
		while (place > 0 && score(best[place - 1] as number) < score(row)) place--;
		best.splice(place, 0, row);
		if (best.length > need) best.pop();
		if (best.length === need) worst = score(best.at(-1) as number);
	});
	return best;
}
