/** What a network wants to reach in a period. How far it got is reported on the plan's own page. */
import type { Step } from './step.ts';
import { actionPlanWords as said } from './words/action-plan.ts';
import { sharedWords as shared } from './words/shared.ts';

export const actionPlanSteps: readonly Step[] = [
	{ id: 'title', answering: 'line', fields: ['title'], part: 'short', said: said.title },
	{ id: 'network', answering: 'fields', fields: ['network'], part: 'short', said: said.network },
	{ id: 'country', answering: 'fields', fields: ['country', 'region'], part: 'short', said: said.country },
	{ id: 'vision', answering: 'text', fields: ['vision'], part: 'short', said: said.vision },
	{ id: 'period', answering: 'period', fields: ['periodStart', 'periodEnd'], part: 'short', said: said.period },
	{ id: 'goals', answering: 'items', fields: ['goals'], part: 'more', said: said.goals },
	{ id: 'measures', answering: 'items', fields: ['measures'], part: 'more', said: said.measures },
	{ id: 'baseline', answering: 'text', fields: ['baseline'], part: 'more', said: said.baseline },
	{ id: 'evaluation', answering: 'text', fields: ['evaluation'], part: 'more', said: said.evaluation },
	{ id: 'sources', answering: 'sources', fields: ['sources'], part: 'more', said: shared.sources },
];
