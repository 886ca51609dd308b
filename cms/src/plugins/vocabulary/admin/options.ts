/** Something that can be chosen. */
export interface Option {
	value: string;
	label: string;
	/** How far below the top of its hierarchy. */
	depth?: number;
	/** Folded text in which it is found; the folded label when absent. */
	found?: string;
}

/** Small letters without marks, so that `oe` need not be typed as `ö` to be found. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** @returns options in which all words of the question begin or stand */
export function matching(options: readonly Option[], question: string): Option[] {
	const words = fold(question).split(/\s+/).filter(Boolean);
	return options.filter(({ label, found = fold(label) }) => words.every((word) => found.includes(word)));
}
