/** Which works have most in common: concepts first, then organisations, places and the words of their titles. */
import { stemsOf } from '../text/analyze.ts';
import type { Work } from './document.ts';

/** Weighted by kind; what few works share counts more. */
const kinds = { concept: 1, organisation: 1.5, place: 0.8, word: 0.6 } as const;
type Kind = keyof typeof kinds;
export type Feature = `${Kind}:${string}`;

/** A feature that more works share says nothing about any two of them. */
const COMMON_SHARE = 0.4;
/** Works looked at for one work, those with its rarest features first: with many works, common features only cost time. */
const LOOKED_AT_MOST = 3000;

export function featuresOf(work: Work): Feature[] {
	const first = work.documents[0];
	if (!first) return [];
	const features = new Set<Feature>();
	for (const concept of first.concepts) features.add(`concept:${concept}`);
	for (const actor of first.card.actors) features.add(`organisation:${actor.id}`);
	for (const place of first.facets.region ?? first.facets.country ?? []) features.add(`place:${place}`);
	for (const document of work.documents) {
		if (document.source !== document.locale) continue;
		for (const stem of stemsOf(document.title, document.locale)) features.add(`word:${document.locale} ${stem}`);
	}
	return [...features];
}

export interface Similar {
	row: number;
	/** 0 nothing in common, 1 the same. */
	score: number;
}

export class SimilarIndex {
	/** Each feature met so far has a number: the same few thousand stand in every work. */
	readonly #numbers = new Map<Feature, number>();
	/** By the number of the feature. */
	readonly #rows: number[][] = [];
	readonly #kinds: number[] = [];
	/** Numbers of the features of each work. */
	readonly #features = new Map<number, Uint32Array>();
	/** Worked out once between two changes. */
	readonly #sizes = new Map<number, number>();
	/** What the works looked at share with one work, by row; all zero between two questions. */
	#shared = new Float64Array(1024);

	put(row: number, features: readonly Feature[]): void {
		this.remove(row);
		const numbers = Uint32Array.from(features, (feature) => this.#number(feature));
		this.#features.set(row, numbers);
		if (row >= this.#shared.length) this.#shared = new Float64Array(row * 2);
		for (const number of numbers) this.#having(number).push(row);
	}

	remove(row: number): void {
		for (const number of this.#features.get(row) ?? []) {
			const rows = this.#having(number);
			rows.splice(rows.indexOf(row), 1);
		}
		this.#features.delete(row);
		this.#sizes.clear();
	}

	/** The works nearest to one, the nearest first. */
	nearest(row: number, limit: number): Similar[] {
		const shared = this.#shared;
		const met: number[] = [];
		let lookedAt = 0;
		for (const { rows, weight } of this.#telling(row)) {
			if (lookedAt > 0 && lookedAt + rows.length > LOOKED_AT_MOST) break;
			lookedAt += rows.length;
			for (const other of rows) {
				if (!shared[other]) met.push(other);
				shared[other] = (shared[other] as number) + weight;
			}
		}
		shared[row] = 0;
		const size = this.#size(row);
		const near = mostShared(met, shared, limit * 5).map((other) => ({ row: other, score: (shared[other] as number) / Math.sqrt(size * this.#size(other)) }));
		for (const other of met) shared[other] = 0;
		return near.sort((a, b) => b.score - a.score || a.row - b.row).slice(0, limit);
	}

	/** The features of a work that tell something, the rarest first. */
	#telling(row: number): { rows: readonly number[]; weight: number }[] {
		const common = Math.max(50, COMMON_SHARE * this.#features.size);
		return [...(this.#features.get(row) ?? [])]
			.map((number) => ({ rows: this.#having(number), weight: this.#weight(number) }))
			.filter(({ rows }) => rows.length <= common)
			.sort((a, b) => a.rows.length - b.rows.length);
	}

	#size(row: number): number {
		let size = this.#sizes.get(row);
		if (size === undefined) {
			size = this.#features.get(row)?.reduce((sum, number) => sum + this.#weight(number), 0) || 1;
			this.#sizes.set(row, size);
		}
		return size;
	}

	#weight(number: number): number {
		return (this.#kinds[number] ?? 0) * Math.log(1 + this.#features.size / (this.#having(number).length || 1));
	}

	/** The works that have a feature. */
	#having(number: number): number[] {
		return (this.#rows[number] ??= []);
	}

	#number(feature: Feature): number {
		let number = this.#numbers.get(feature);
		if (number === undefined) {
			number = this.#numbers.size;
			this.#numbers.set(feature, number);
			this.#kinds.push(kinds[feature.slice(0, feature.indexOf(':')) as Kind]);
		}
		return number;
	}
}

/** Up to `most` of the rows that share something, those that share most first, of equal ones the lower. */
function mostShared(rows: readonly number[], shared: Float64Array, most: number): number[] {
	const best: number[] = [];
	for (const row of rows) {
		const weight = shared[row] as number;
		const isBehind = (other: number): boolean => (shared[other] as number) < weight || (shared[other] === weight && other > row);
		if (!weight || (best.length === most && !isBehind(best.at(-1) as number))) continue;
		let place = best.length;
		while (place > 0 && isBehind(best[place - 1] as number)) place--;
		best.splice(place, 0, row);
		if (best.length > most) best.pop();
	}
	return best;
}
