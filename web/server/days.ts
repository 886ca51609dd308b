/** Pages that depend on the day are made anew when one begins. */
import { invalidate } from '#lib/server/bridge.ts';
import { dayTag } from '#lib/server/cache/headers.ts';
import { isoDay } from '#lib/iso-day.ts';

const LOOK_MS = 60_000;

/** Copies of pages on disk may be of yesterday, so this counts as a new day. A machine that slept through midnight is asked every minute what day it is. */
export function startDays(): void {
	let day = isoDay();
	invalidate([dayTag]);
	setInterval(() => {
		const now = isoDay();
		if (now === day) return;
		day = now;
		invalidate([dayTag]);
	}, LOOK_MS).unref();
}
