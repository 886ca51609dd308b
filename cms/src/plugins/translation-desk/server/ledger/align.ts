/**
 * Which passage of yesterday is which passage of today.
 *
 * Items of lists and single fields have names; passages of rich text have none and are known again by their words:
 * the same words in the same order, then the same words elsewhere, then the most similar words nearby.
 */
import { withoutTokens } from './tokens.ts';
import { normalize } from './fingerprint.ts';
import type { PassageKind } from './rich-text.ts';

export interface Known {
	id: string;
	kind: PassageKind;
	text: string;
	textHash: string;
}

export type Match = { how: 'same' | 'moved' | 'changed'; id: string } | { how: 'new' };

/** Below it two passages share so little that calling one the other's new version would mislead. */
const SIMILAR_NEARBY = 0.35;
const SIMILAR_ANYWHERE = 0.6;

/** @returns one match for each passage of today, in its order; an id is given out once */
export function align(before: readonly Known[], now: readonly Omit<Known, 'id'>[]): Match[] {
	const matches = new Array<Match | undefined>(now.length);
	const free = new Set(before.keys());
	const take = (position: number, index: number, how: 'same' | 'moved' | 'changed'): void => {
		matches[position] = { how, id: (before[index] as Known).id };
		free.delete(index);
	};

	const anchors = commonOrder(before, now);
	for (const [index, position] of anchors) take(position, index, 'same');
	for (const [position, passage] of now.entries()) {
		if (matches[position]) continue;
		const index = [...free].find((candidate) => before[candidate]?.textHash === passage.textHash);
		if (index !== undefined) take(position, index, 'moved');
	}

	const pairs = [...now.entries()]
		.filter(([position]) => !matches[position])
		.flatMap(([position, passage]) =>
			[...free].map((index) => {
				const old = before[index] as Known;
				const nearby = gap(anchors, 1, position) === gap(anchors, 0, index);
				return { position, index, likeness: similarity(old.text, passage.text) + (nearby ? 0 : SIMILAR_NEARBY - SIMILAR_ANYWHERE) + (old.kind === passage.kind ? 0.05 : 0) };
			}),
		)
		.filter(({ likeness }) => likeness >= SIMILAR_NEARBY)
		.sort((a, b) => b.likeness - a.likeness || a.position - b.position || a.index - b.index);
	for (const { position, index } of pairs) if (!matches[position] && free.has(index)) take(position, index, 'changed');

	return [...now.keys()].map((position) => matches[position] ?? { how: 'new' });
}

/** Share of common words (Dice coefficient over the words and their neighbours), 0 to 1. */
function similarity(a: string, b: string): number {
	const left = features(a);
	const right = features(b);
	const rest = new Map<string, number>();
	for (const feature of left) rest.set(feature, (rest.get(feature) ?? 0) + 1);
	let common = 0;
	for (const feature of right) {
		const count = rest.get(feature) ?? 0;
		if (count) {
			common++;
			rest.set(feature, count - 1);
		}
	}
	return left.length + right.length ? (2 * common) / (left.length + right.length) : 1;
}

function features(text: string): string[] {
	const words = normalize(withoutTokens(text)).toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	return [...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)];
}

/** Longest common subsequence of the hashes: pairs [index before, position now], both ascending. */
function commonOrder(before: readonly Known[], now: readonly Omit<Known, 'id'>[]): [number, number][] {
	const width = now.length + 1;
	const lengths = new Uint16Array((before.length + 1) * width);
	const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
	const equal = (i: number, j: number): boolean => before[i]?.textHash === now[j]?.textHash;
	for (let i = before.length - 1; i >= 0; i--)
		for (let j = now.length - 1; j >= 0; j--) lengths[i * width + j] = equal(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
	const pairs: [number, number][] = [];
	for (let i = 0, j = 0; i < before.length && j < now.length; ) {
		if (equal(i, j)) pairs.push([i++, j++]);
		else if (at(i + 1, j) >= at(i, j + 1)) i++;
		else j++;
	}
	return pairs;
}

/** Between which two anchors a passage stands. */
const gap = (anchors: readonly [number, number][], side: 0 | 1, place: number): number => anchors.filter((anchor) => anchor[side] < place).length;
