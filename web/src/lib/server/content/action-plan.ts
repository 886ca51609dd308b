import { type ActionPlan, type Goal, type Measure, type MeasureStatus, measureStatuses } from '#lib/content-types.ts';
import { webAddress } from './addresses.ts';
import { defined } from './defined.ts';
import { type Context, common } from './entry.ts';
import { organisation } from './organisations.ts';
import { pairs, present } from './said.ts';
import { links, teasers } from './teasers.ts';
import { notations, optionalTerm } from './terms.ts';

export function toActionPlan(context: Context<'action-plan'>): ActionPlan {
	const { shown, original, speak, wanted, tags } = context;
	return {
		...common('action-plan', context),
		isExample: shown.isExample ?? false,
		goals: goals(context),
		measures: measures(context),
		...defined({
			network: teasers(links(shown.network, 'network').slice(0, 1), wanted, tags)[0],
			country: optionalTerm(shown.country, wanted),
			region: optionalTerm(shown.region, wanted),
			periodStart: shown.periodStart,
			periodEnd: shown.periodEnd,
			vision: speak.text(shown.vision, original?.vision),
			baseline: speak.text(shown.baseline, original?.baseline),
			evaluation: speak.text(shown.evaluation, original?.evaluation),
		}),
	};
}

function goals({ shown, original, speak, wanted }: Context<'action-plan'>): Goal[] {
	return pairs(shown.goals, original?.goals).map(({ key, shown: goal, original: first }) => ({
		key,
		readings: present(goal.readings).flatMap(({ key: own, date, value }, at) => (date && value !== null ? [{ key: own ?? String(at + 1), date, value }] : [])),
		...defined({
			field: optionalTerm(goal.field, wanted),
			goal: speak.text(goal.goal, first?.goal),
			indicator: speak.text(goal.indicator, first?.indicator),
			baseline: goal.baseline,
			target: goal.target,
			unit: goal.unit,
		}),
	}));
}

function measures({ shown, original, speak, wanted }: Context<'action-plan'>): Measure[] {
	return pairs(shown.measures, original?.measures).map(({ key, shown: measure, original: first }) => ({
		key,
		status: statusOf(measure.status) ?? 'planned',
		progress: measure.progress ?? 0,
		dependsOn: notations(measure.dependsOn),
		updates: pairs(measure.updates, first?.updates).flatMap(({ key: own, shown: update, original: firstUpdate }) =>
			update.date ? [{ key: own, date: update.date, ...defined({ status: statusOf(update.status), progress: update.progress, note: speak.text(update.note, firstUpdate?.note) }) }] : [],
		),
		...defined({
			goal: measure.goal,
			title: speak.text(measure.title, first?.title),
			description: speak.text(measure.description, first?.description),
			// A reason that the original has taken back is over in every language.
			lateReason: first && !first.lateReason?.trim() ? undefined : speak.text(measure.lateReason, first?.lateReason),
			resources: speak.text(measure.resources, first?.resources),
			indicator: speak.text(measure.indicator, first?.indicator),
			evidence: webAddress(measure.evidence),
			responsible: organisation(measure.responsible, wanted),
			start: measure.start,
			due: measure.due,
		}),
	}));
}

const statusOf = (value: string | null): MeasureStatus | undefined => measureStatuses.find((status) => status === value);
