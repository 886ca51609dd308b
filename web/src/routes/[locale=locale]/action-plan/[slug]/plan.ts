/** The order in which an action plan shows its measures, and what its measures say together. */
import type { ActionPlan, Measure, MeasureStatus } from '#lib/content-types.ts';

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

type Update = Measure['updates'][number];

/** The newest progress notes of all measures, the newest first. */
export function latestChanges(measures: readonly Numbered[], limit: number): { measure: Numbered; update: Update }[] {
	return measures.flatMap((measure) => measure.updates.map((update) => ({ measure, update }))).toSorted((a, b) => b.update.date.localeCompare(a.update.date)).slice(0, limit);
}

/** Measures that this one needs and that are not completed yet. */
export const waitsFor = ({ dependsOn }: Pick<Measure, 'dependsOn'>, measures: readonly Numbered[]): Numbered[] => measures.filter(({ key, status }) => dependsOn.includes(key) && status !== 'completed');

const QUIET_MONTHS = 6;

/**
 * The day of the last sign of life of a plan, if that is more than six months ago: a progress note, a reading of a
 * goal, or a publication.
 * @param today ISO date
 */
export function quietSince({ measures, goals, publishedAt }: Pick<ActionPlan, 'measures' | 'goals' | 'publishedAt'>, today: string): string | undefined {
	const days = [...measures.flatMap(({ updates }) => updates), ...goals.flatMap(({ readings }) => readings)].map(({ date }) => date);
	const last = [...days, ...(publishedAt ? [publishedAt.slice(0, 10)] : [])].filter((day) => day <= today).toSorted().at(-1);
	return last !== undefined && last < monthsBefore(today, QUIET_MONTHS) ? last : undefined;
}

function monthsBefore(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	// The 31st of August less six months is the last of February, not the 3rd of March.
	const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
	return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}
