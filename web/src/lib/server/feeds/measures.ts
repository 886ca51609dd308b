/** The measures of an action plan as a table for a spreadsheet. */
import type { Locale } from '@erasmi/config/locales';
import type { ActionPlan, Measure } from '#lib/content-types.ts';
import { messages } from '#lib/messages.ts';
import { csv } from '#lib/server/results/csv.ts';

export function measuresTable({ measures, goals }: ActionPlan, locale: Locale): string {
	const t = messages(locale);
	const header = ['measures.number', 'plan.measure', 'fact.goal', 'fact.responsible', 'measures.start', 'measures.due', 'measures.status', 'measures.progress', 'measures.updated', 'fact.indicator', 'measures.description'] as const;
	const goalOf = ({ goal }: Measure): string => goals.find(({ key }) => key === goal)?.goal?.text ?? '';
	const rows = measures.map((measure, at) => [
		String(at + 1),
		measure.title?.text ?? '',
		goalOf(measure),
		measure.responsible?.name ?? '',
		measure.start ?? '',
		measure.due ?? '',
		t[`status.${measure.status}`](),
		String(measure.progress),
		measure.updates.map(({ date }) => date).toSorted().at(-1) ?? '',
		measure.indicator?.text ?? '',
		measure.description?.text ?? '',
	]);
	return csv([header.map((column) => t[column]()), ...rows]);
}
