/** What somebody has to be told of today. Pure: facts in, occasions out. */
import type { Locale } from '@erasmi/config/locales';
import { lastDayOf } from '@erasmi/config/measures';
import { reviewDay } from '@erasmi/config/reviews';
import type { WorkType } from '@erasmi/config/types';

interface Named {
	documentId: string;
	title: string;
	locale: Locale;
}

export interface PublicEntry extends Named {
	type: WorkType;
	/** ISO date; absent: nobody set one. */
	reviewDue?: string;
	publishedAt: string;
}

export interface PublicMeasure {
	key: string;
	title: string;
	status: string;
	due?: string;
	responsible?: string;
}

export interface PublicPlan extends Named {
	measures: readonly PublicMeasure[];
}

export interface MeasureOccasion {
	plan: PublicPlan;
	measure: PublicMeasure;
	/** Its last day, ISO date. */
	due: string;
}

const DAY_MS = 24 * 60 * 60_000;
/** How long before its last day a measure is announced, and how long an entry may wait for its second check. */
const WARNING_DAYS = 14;

/** @param today ISO date */
export const reviewsDue = (entries: readonly PublicEntry[], today: string): PublicEntry[] => entries.filter((entry) => reviewDay(entry) <= today);

export function measuresDue(plans: readonly PublicPlan[], today: string): MeasureOccasion[] {
	const horizon = new Date(Date.parse(today) + WARNING_DAYS * DAY_MS).toISOString().slice(0, 10);
	return plans.flatMap((plan) =>
		plan.measures.flatMap((measure) => {
			if (!measure.due || (measure.status !== 'planned' && measure.status !== 'in-progress')) return [];
			const due = lastDayOf(measure.due);
			// What is already over is shown as late on the site; a warning would come too late.
			return today <= due && due <= horizon ? [{ plan, measure, due }] : [];
		}),
	);
}

/** @returns moment before which something that was handed in has waited too long */
export const waitingTooLong = (now: number): number => now - WARNING_DAYS * DAY_MS;
