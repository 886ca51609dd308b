/** The steps of a method with their place on the clock, counted from the start. */
import type { Resource } from '#lib/content-types.ts';

export type Timed = Resource['steps'][number] & {
	/** Minutes since the start. */
	from: number;
	to: number;
};

export function timed(steps: Resource['steps']): Timed[] {
	let at = 0;
	return steps.map((step) => ({ ...step, from: at, to: (at += step.minutes ?? 0) }));
}
