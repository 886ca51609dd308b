/** Dates that are as exact as they are known, moved by whole months. Pure. */

/** `2025` counts from January; a year as target moves by whole years. */
export function monthsBetween(from: string, to: string): number {
	const [fromYear, fromMonth] = parts(from);
	const [toYear, toMonth] = parts(to);
	if (toMonth === undefined) return (toYear - fromYear) * 12;
	return (toYear - fromYear) * 12 + toMonth - (fromMonth ?? 1);
}

/**
 * A year stays a year, a month a month. 31 January and one month is the last day of February.
 * @param edge which end of a year is meant by `2026` alone
 */
export function shifted(date: string, months: number, edge: 'start' | 'end'): string {
	const [year, month, day] = parts(date);
	const at = year * 12 + (month ?? (edge === 'start' ? 1 : 12)) - 1 + months;
	const [newYear, newMonth] = [Math.floor(at / 12), (at % 12) + 1];
	if (month === undefined) return String(newYear);
	const name = `${newYear}-${padded(newMonth)}`;
	return day === undefined ? name : `${name}-${padded(Math.min(day, new Date(Date.UTC(newYear, newMonth, 0)).getUTCDate()))}`;
}

function parts(date: string): [number, number | undefined, number | undefined] {
	const [year = 0, month, day] = date.split('-').map(Number);
	return [year, month, day];
}

const padded = (value: number): string => String(value).padStart(2, '0');
