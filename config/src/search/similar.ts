/** Which works have most in common: concepts first, then organisations, places and the words of their titles. */
import { locales } from '../locales.ts';
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
		for (const stem of stemsOf(document.title, document.locale)) features.add(`word:${locales.indexOf(document.locale)}${stem}`);
	}
	return [...features];
}

export interface Similar {
	row: number;
	/** 0 nothing in common, 1 the same. */
	score: number;
}

export class SimilarIndex {
	readonly #features = new Map<number, readonly Feature[]>();
	readonly #rows = new Map<Feature, Set<number>>();

	/** Worked out once between two changes. */
	readonly #sizes = new Map<number, number>();

	put(row: number, features: readonly Feature[]): void {
		this.remove(row);
		this.#features.set(row, features);
		for (const feature of features) {
			const rows = this.#rows.get(feature);
			if (rows) rows.add(row);
			else this.#rows.set(feature, new Set([row]));
		}
	}

	remove(row: number): void {
		for (const feature of this.#features.get(row) ?? []) this.#rows.get(feature)?.delete(row);
		this.#features.delete(row);
		this.#sizes.clear();
	}

	/** The works nearest to one, the nearest first. */
	nearest(row: number, limit: number): Similar[] {
		const shared = new Map<number, number>();
		let lookedAt = 0;
		for (const { rows, weight } of this.#telling(row)) {
			if (lookedAt > 0 && lookedAt + rows.size > LOOKED_AT_MOST) break;
			lookedAt += rows.size;
			for (const other of rows) if (other !== row) shared.set(other, (shared.get(other) ?? 0) + weight);
		}
		const size = this.#size(row);
		return [...shared]
			.map(([other, weight]) => ({ row: other, weight }))
			.sort((a, b) => b.weight - a.weight || a.row - b.row)
			.slice(0, limit * 5)
			.map(({ row: other, weight }) => ({ row: other, score: weight / Math.sqrt(size * this.#size(other)) }))
			.sort((a, b) => b.score - a.score || a.row - b.row)
			.slice(0, limit);
	}

	/** The features of a work that tell something, the rarest first. */
	#telling(row: number): { rows: ReadonlySet<number>; weight: number }[] {
		const common = Math.max(50, COMMON_SHARE * this.#features.size);
		return (this.#features.get(row) ?? [])
			.map((feature) => ({ rows: this.#rows.get(feature) ?? new Set<number>(), weight: this.#weight(feature) }))
			.filter(({ rows }) => rows.size <= common)
			.sort((a, b) => a.rows.size - b.rows.size);
	}

	#size(row: number): number {
		let size = this.#sizes.get(row);
		if (size === undefined) {
			size = (this.#features.get(row) ?? []).reduce((sum, feature) => sum + this.#weight(feature), 0) || 1;
			this.#sizes.set(row, size);
		}
		return size;
	}

	#weight(feature: Feature): number {
		const kind = feature.slice(0, feature.indexOf(':')) as Kind;
		return kinds[kind] * Math.log(1 + this.#features.size / (this.#rows.get(feature)?.size || 1));
	}
}
