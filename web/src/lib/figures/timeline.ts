/** The bars of an action plan. They stand in the table that holds the same facts, so they need no words of their own. */

export interface Bar {
	/** `viewBox` of the SVG: a month is one unit. */
	box: string;
	/** The whole span of the measure. */
	span: string;
	/** The part that is done, `undefined` at 0 %. */
	done?: string;
	/** The upright line of today, when today lies in the period. */
	now?: string;
}

export interface Tick {
	/** `2026-01` */
	month: string;
	/** 0 to 100, from the start of the period. */
	percent: number;
}

/**
 * @param period first and last month or day, both included
 * @param measure as exact as known; without start it begins with the period, without due date it ends with it
 * @param today ISO date
 */
export function timelineBar(period: { start: string; end: string }, measure: { start?: string | undefined; due?: string | undefined; progress: number }, today: string): Bar {
	const months = lengthOf(period);
	const clamp = (value: number) => Math.min(Math.max(value, 0), months);
	const from = clamp(measure.start ? monthsTo(period.start, measure.start, 'start') : 0);
	const to = clamp(measure.due ? monthsTo(period.start, measure.due, 'end') : months);
	const width = round(Math.max(to - from, 0.25));
	const done = round((width * Math.min(Math.max(measure.progress, 0), 100)) / 100);
	const now = monthsTo(period.start, today, 'start');
	return {
		box: `0 0 ${months} 1`,
		span: `M${round(from)} 0h${width}v1h-${width}z`,
		...(done > 0 && { done: `M${round(from)} 0h${done}v1h-${done}z` }),
		...(now >= 0 && now <= months && { now: `M${round(now)}-.5v2` }),
	};
}

/** At most five labelled months, evenly spaced and from the start. */
export function timelineTicks(period: { start: string; end: string }): Tick[] {
	const months = lengthOf(period);
	const every = [1, 2, 3, 6, 12, 24, 60].find((step) => months / step <= 5) ?? 120;
	return Array.from({ length: Math.ceil(months / every) }, (_, i) => ({ month: addMonths(period.start, i * every), percent: round((i * every * 100) / months) }));
}

const lengthOf = (period: { start: string; end: string }): number => Math.max(Math.ceil(monthsTo(period.start, period.end, 'end')), 1);

/** Months from the first day of `origin`'s month to the start or the end of `date`. */
function monthsTo(origin: string, date: string, edge: 'start' | 'end'): number {
	const [year = 0, month = 1] = parts(origin);
	const [y = 0, m, d] = parts(date);
	const whole = (y - year) * 12 + ((m ?? (edge === 'end' ? 12 : 1)) - month);
	if (d === undefined) return whole + (edge === 'end' ? 1 : 0);
	const days = new Date(Date.UTC(y, m ?? 1, 0)).getUTCDate();
	return whole + (d - (edge === 'end' ? 0 : 1)) / days;
}

const parts = (date: string): number[] => date.slice(0, 10).split('-').map(Number);

function addMonths(date: string, count: number): string {
	const [year = 0, month = 1] = parts(date);
	const sum = year * 12 + month - 1 + count;
	return `${Math.floor(sum / 12)}-${String((sum % 12) + 1).padStart(2, '0')}`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
