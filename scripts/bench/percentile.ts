/**
 * @param percent 50 for the median
 * @returns `NaN` of no values, which keeps no limit
 */
export function percentile(values: readonly number[], percent: number): number {
	return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor((values.length * percent) / 100))] ?? Number.NaN;
}
