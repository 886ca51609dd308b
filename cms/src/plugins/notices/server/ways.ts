/** How somebody wants to hear of a kind of notice, and when the daily mail goes out. */
const ways = ['now', 'daily', 'here', 'off'] as const;
/** `now`: in the admin and by mail at once; `daily`: in the admin and in one mail a day; `here`: in the admin only; `off`: not at all. */
export type Way = (typeof ways)[number];

export const isWay = (value: unknown): value is Way => (ways as readonly unknown[]).includes(value);

/** In the server's time, before people begin to work. */
const DAILY_HOUR = 6;

/** @returns when a mail in this way is due; `undefined` when none is wanted */
export function mailDueAt(way: Way, now: number): number | undefined {
	if (way === 'now') return now;
	if (way !== 'daily') return undefined;
	const next = new Date(now);
	next.setHours(DAILY_HOUR, 0, 0, 0);
	if (next.getTime() <= now) next.setDate(next.getDate() + 1);
	return next.getTime();
}
