/** The facilitator view: the steps of a meeting with their place on the clock. */
import type { RichText, Text } from '#lib/content-types.ts';
import { clock } from './words.ts';

export interface StageStep {
	key: string;
	title?: Text;
	minutes?: number;
	/** What to do: a method says it in a text, a module in blocks. */
	text?: Text;
	blocks?: RichText;
}

/** Somebody leads what has a clock; the steps of a template are read. */
export const hasTimes = (steps: readonly { minutes?: number | undefined }[]): boolean => steps.some(({ minutes }) => minutes);

const DAY = 24 * 60;

/** @returns minutes since midnight, `undefined` for what is no time of day such as `18:30` */
export function timeOfDay(value: string | null): number | undefined {
	const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(value ?? '');
	return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

/** From and to of each step: counted from the start of the meeting, or as time of day where that is known. `undefined` for a step without minutes. */
export function times(steps: readonly StageStep[], start: number | undefined): ({ from: string; to: string } | undefined)[] {
	let at = start ?? 0;
	return steps.map(({ minutes }) => {
		if (!minutes) return undefined;
		const from = shown(at, start);
		at += minutes;
		return { from, to: shown(at, start) };
	});
}

const shown = (minutes: number, start: number | undefined): string => (start === undefined ? clock(minutes) : clock(minutes % DAY).padStart(5, '0'));
