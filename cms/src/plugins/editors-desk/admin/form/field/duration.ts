/** How long something takes: minutes for people, ISO 8601 for the entry. Pure. */
const pattern = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/u;
const MINUTES_A_DAY = 24 * 60;

/** @returns `undefined` for what is no duration */
export function minutesIn(duration: string): number | undefined {
	const found = pattern.exec(duration);
	if (!found || duration === 'P') return undefined;
	const [, days, hours, minutes] = found;
	return Number(days ?? 0) * MINUTES_A_DAY + Number(hours ?? 0) * 60 + Number(minutes ?? 0);
}

/** Hours and minutes; days are for what goes over days, which nobody types in minutes. */
export function durationOf(minutes: number): string {
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
	return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}
