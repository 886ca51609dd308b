/** Who sees which messages, and how long one is kept. Pure: facts in, verdict out. */
import { MONTHS_AFTER_CLOSING, MONTHS_AT_MOST } from '@erasmi/config/letters';

export const statuses = ['new', 'in-work', 'answered', 'closed'] as const;
export type Status = (typeof statuses)[number];

export const isStatus = (value: unknown): value is Status => (statuses as readonly unknown[]).includes(value);

/** `own`: about entries that the person's organisation looks after. */
export type Sight = 'all' | 'own' | 'none';

export function sightOf({ everything, roles }: { everything: boolean; roles: readonly string[] }): Sight {
	if (everything || roles.includes('erasmi-administrator') || roles.includes('erasmi-publisher')) return 'all';
	return roles.includes('erasmi-editor') ? 'own' : 'none';
}

/** Milliseconds since 1970. An open message has a limit as well: nothing is kept for ever because nobody closed it. */
export const deletionOf = (arrivedAt: number, closedAt?: number): number => (closedAt === undefined ? monthsAfter(arrivedAt, MONTHS_AT_MOST) : Math.min(monthsAfter(closedAt, MONTHS_AFTER_CLOSING), monthsAfter(arrivedAt, MONTHS_AT_MOST)));

function monthsAfter(at: number, months: number): number {
	const date = new Date(at);
	const day = date.getUTCDate();
	date.setUTCDate(1);
	date.setUTCMonth(date.getUTCMonth() + months);
	const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
	date.setUTCDate(Math.min(day, last));
	return date.getTime();
}

/** @returns when a message is deleted if somebody asks for another day, `undefined` for one that visitors were not told of */
export function deletionAsked(asked: number, arrivedAt: number, now: number): number | undefined {
	return Number.isFinite(asked) && asked > now && asked <= monthsAfter(arrivedAt, MONTHS_AT_MOST) ? asked : undefined;
}
