/** When a measure of an action plan is due and late. Site and CMS say the same. */

/** A date as exact as it is known: `2026`, `2026-06`, `2026-06-15`. */
type RoughDate = string;

/** Running or planned, and its last day lies before today. @param today ISO date */
export function isLate({ due, status }: { due?: RoughDate | null | undefined; status: string }, today: string): boolean {
	if (!due || (status !== 'in-progress' && status !== 'planned')) return false;
	// `2026-06` ends with the last day of June: any longer date of that month is not later.
	return due < today.slice(0, due.length);
}

/** `2026` ends on 31 December, `2026-06` on 30 June. */
export function lastDayOf(date: RoughDate): string {
	const [year = 0, month = 12, day] = date.split('-').map(Number);
	return new Date(Date.UTC(year, day ? month - 1 : month, day ?? 0)).toISOString().slice(0, 10);
}
