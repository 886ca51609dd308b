/** The order in which an action plan shows its measures, and what its measures say together. */
import type { Measure, MeasureStatus } from '#lib/content-types.ts';

/** What runs comes first, what was given up last. */
export const statusOrder: readonly MeasureStatus[] = ['in-progress', 'planned', 'on-hold', 'completed', 'dropped'];

export interface Numbered extends Measure {
	/** Position in the plan, from 1: the number that people use for it. */
	number: number;
}

export const numbered = (measures: readonly Measure[]): Numbered[] => measures.map((measure, i) => ({ ...measure, number: i + 1 }));

export function byStatus(measures: readonly Numbered[]): { status: MeasureStatus; measures: Numbered[] }[] {
	return statusOrder.map((status) => ({ status, measures: measures.filter((measure) => measure.status === status) })).filter((group) => group.measures.length > 0);
}

/** Mean progress of the measures of a goal in percent; what was given up does not count. `undefined` without measures. */
export function progressOf(goal: string, measures: readonly Measure[]): number | undefined {
	const own = measures.filter((measure) => measure.goal === goal && measure.status !== 'dropped');
	return own.length > 0 ? Math.round(own.reduce((sum, measure) => sum + measure.progress, 0) / own.length) : undefined;
}

/** Running or planned, and its last day lies before today. @param today ISO date */
export function isLate(measure: Pick<Measure, 'due' | 'status'>, today: string): boolean {
	if (!measure.due || (measure.status !== 'in-progress' && measure.status !== 'planned')) return false;
	// `2026-06` ends with the last day of June: any longer date of that month is not later.
	return measure.due < today.slice(0, measure.due.length);
}
