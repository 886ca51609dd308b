/** What every figure of the site is made of. The words for it always stand beside it, so a drawing is hidden from screen readers. */
export interface Drawing {
	/** `viewBox` of the SVG. */
	box: string;
	/** CSS pixels. */
	width: number;
	height: number;
	shapes: Shape[];
	labels: Label[];
}

export interface Shape {
	d: string;
	/** Classes of the stylesheet: a group of actors, `t` table, `s` line, `f` facet, `k` ink. */
	look: string;
}

export interface Label {
	text: string;
	/** A marker under it that a pointer can press; what it leads to stands in the list beside as well. */
	press?: { href: string; d: string };
	x: number;
	y: number;
	/** `o` for ink on paper; without it paper on a marker. */
	look?: string;
}

/** The square box most figures live in, its origin in the middle. */
export const CENTRED = '-100 -100 200 200';

/** One decimal is 0.2 px in the largest figure; whole numbers are enough for a tile. */
export const rounder = (size: number) => (size > 150 ? (value: number) => Math.round(value * 10) / 10 : Math.round);

export const polar = (angle: number, distance: number): { x: number; y: number } => ({ x: distance * Math.cos(angle), y: distance * Math.sin(angle) });

/** FNV-1a, 32 bit. */
export function fingerprint(text: string): number {
	let hash = 2166136261;
	for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
	return hash;
}

/** mulberry32: the same seed gives the same numbers in [0, 1). */
export function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}
