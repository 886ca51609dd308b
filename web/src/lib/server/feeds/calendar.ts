/** Due dates of measures and meetings of a network, for the calendar of whoever takes part (RFC 5545). */
import type { Locale } from '@erasmi/config/locales';
import { ICalCalendar, type ICalEventData } from 'ical-generator';
import type { ActionPlan, Measure, Network } from '#lib/content-types.ts';
import { percent } from '#lib/format.ts';
import { messages } from '#lib/messages.ts';

export const calendarType = 'text/calendar; charset=utf-8';

/** How often calendars look for changes; in seconds. */
const TTL_S = 6 * 60 * 60;

interface Dated {
	/** Of the entry that was asked for. */
	title: string;
	network: Network | undefined;
	plans: readonly ActionPlan[];
}

export function calendar({ title, network, plans }: Dated, locale: Locale): string {
	const own = new ICalCalendar({ name: title, prodId: { company: messages(locale)['site.name'](), product: 'calendar', language: locale.toUpperCase() }, ttl: TTL_S });
	const events = [...plans.flatMap((plan) => plan.measures.filter(isDue).map((measure) => dueDate(measure, plan, locale))), ...(network ? meetings(network, locale) : [])];
	for (const event of events) own.createEvent(event);
	return own.toString();
}

/** What was given up is due no more. */
const isDue = ({ due, status }: Measure): boolean => due !== undefined && status !== 'dropped';

/** Due in a month or a year means: by its last day. */
function dayDue(due: string): Date {
	const [year = 0, month, day] = due.split('-').map(Number);
	return new Date(day ? Date.UTC(year, (month ?? 1) - 1, day) : month ? Date.UTC(year, month, 0) : Date.UTC(year, 11, 31));
}

function dueDate({ key, title, due = '', status, progress, responsible }: Measure, plan: ActionPlan, locale: Locale): ICalEventData {
	const t = messages(locale);
	const lines = [t['calendar.status']({ status: t[`status.${status}`](), progress: percent(locale, progress) }), responsible && t['calendar.responsible']({ name: responsible.name }), plan.permanentUrl];
	return {
		id: `${plan.documentId}-${key}@${hostOf(plan.permanentUrl)}`,
		stamp: stampOf(plan),
		start: dayDue(due),
		allDay: true,
		summary: t['calendar.due']({ title: title?.text ?? plan.title.text }),
		description: lines.filter(Boolean).join('\n'),
		url: plan.permanentUrl,
	};
}

function meetings(network: Network, locale: Locale): ICalEventData[] {
	const summary = messages(locale)['calendar.meeting']({ title: network.title.text });
	return network.meetings.map(({ key, start, place, link }) => ({
		id: `${network.documentId}-${key}@${hostOf(network.permanentUrl)}`,
		stamp: stampOf(network),
		start: new Date(start),
		summary,
		description: [link, network.permanentUrl].filter(Boolean).join('\n'),
		url: link ?? network.permanentUrl,
		...(place && { location: place }),
	}));
}

/** The day the entry was published, so that the same dates are the same file. */
const stampOf = ({ publishedAt }: ActionPlan | Network): Date => new Date(publishedAt ?? 0);

const hostOf = (url: string): string => new URL(url).hostname;
