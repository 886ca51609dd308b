/** What is known of a network's way, in the order of time. */
import type { Network, Term } from '#lib/content-types.ts';

export type Step =
	| { what: 'founded'; date: string }
	/** `date` is `undefined` for a phase whose beginning nobody has noted. */
	| { what: 'phase'; date: string | undefined; phase: Term };

export function growthOf({ founded, phases }: Pick<Network, 'founded' | 'phases'>): Step[] {
	const steps: Step[] = phases.map(({ phase, from }) => ({ what: 'phase', date: from, phase }));
	const all: Step[] = founded ? [{ what: 'founded', date: founded }, ...steps] : steps;
	// Phases come in their own order; a date only decides where two of them have one.
	return all.sort((a, b) => (a.date && b.date ? a.date.localeCompare(b.date) : 0));
}
