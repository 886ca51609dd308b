import type { EnvironmentProblem } from './problems.ts';
import { type Source, variableNames, variables } from './variables.ts';

/** Names one or two letters off a known one. Anything further away may belong to another program. */
export function misspelt(source: Source): EnvironmentProblem[] {
	const set = Object.keys(source).filter((name) => source[name] && !(name in variables));
	return set.flatMap((name) => {
		const meant = variableNames.find((known) => isNearMiss(name, known));
		return meant ? [{ name, problem: `is unknown. Did you mean ${meant}?` }] : [];
	});
}

/** Shorter names have too many neighbours that mean something else (HOST, HOME). */
const NEAR_MISS_MIN_LENGTH = 7;

function isNearMiss(name: string, known: string): boolean {
	if (known.length < NEAR_MISS_MIN_LENGTH || Math.abs(name.length - known.length) > 2) return false;
	return distance(name.toUpperCase(), known) <= (known.length < 10 ? 1 : 2);
}

/** Edits between two names; two letters that changed places are one. */
function distance(a: string, b: string): number {
	const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)));
	const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
	for (let i = 1; i <= a.length; i += 1) {
		for (let j = 1; j <= b.length; j += 1) {
			const isSame = a[i - 1] === b[j - 1];
			const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const edits = Math.min(at(i - 1, j - 1) + (isSame ? 0 : 1), at(i - 1, j) + 1, at(i, j - 1) + 1);
			(table[i] ?? [])[j] = isSwapped ? Math.min(edits, at(i - 2, j - 2) + 1) : edits;
		}
	}
	return at(a.length, b.length);
}
