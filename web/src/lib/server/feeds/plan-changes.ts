/** What has changed in an action plan, as a feed: progress notes of its measures and readings of its goals. */
import type { Locale } from '@erasmi/config/locales';
import type { ActionPlan, Goal, Measure } from '#lib/content-types.ts';
import { list, number, percent } from '#lib/format.ts';
import { messages } from '#lib/messages.ts';
import { type AtomEntry, atom } from './atom.ts';

const LENGTH = 50;

interface PlanAddresses {
	/** Absolute. */
	page: string;
	feed: string;
}

export function planChanges(plan: ActionPlan, locale: Locale, { page, feed }: PlanAddresses): string {
	const t = messages(locale);
	const entries = [...plan.measures.flatMap((measure) => updatesOf(measure, plan, locale, page)), ...plan.goals.flatMap((goal) => readingsOf(goal, plan, locale, page))];
	return atom({
		id: `${plan.permanentUrl}#changes`,
		title: t['changes.title']({ title: plan.title.text }),
		lang: locale,
		author: plan.owner?.name ?? t['site.name'](),
		self: feed,
		page,
		entries: entries.toSorted((a, b) => b.updated.localeCompare(a.updated)).slice(0, LENGTH),
	});
}

function updatesOf({ key, title, updates }: Measure, plan: ActionPlan, locale: Locale, page: string): AtomEntry[] {
	const t = messages(locale);
	return updates.map((update) => {
		const state = [update.status && t[`status.${update.status}`](), update.progress !== undefined && percent(locale, update.progress)].filter((each) => typeof each === 'string');
		return {
			id: `${plan.permanentUrl}#${key}-${update.key}`,
			title: [title?.text, list(locale, state, 'unit')].filter(Boolean).join(': '),
			summary: update.note?.text ?? '',
			lang: update.note?.lang ?? title?.lang ?? locale,
			link: page,
			updated: momentOf(update.date),
		};
	});
}

function readingsOf({ key, goal, indicator, unit, readings }: Goal, plan: ActionPlan, locale: Locale, page: string): AtomEntry[] {
	return readings.map((reading) => ({
		id: `${plan.permanentUrl}#${key}-${reading.key}`,
		title: [indicator?.text ?? goal?.text, unit === '%' ? percent(locale, reading.value) : [number(locale, reading.value), unit].filter(Boolean).join(' ')].filter(Boolean).join(': '),
		summary: goal?.text ?? '',
		lang: (indicator ?? goal)?.lang ?? locale,
		link: page,
		updated: momentOf(reading.date),
	}));
}

/** A day has no time; feeds want one. */
const momentOf = (date: string): string => new Date(date).toISOString();
