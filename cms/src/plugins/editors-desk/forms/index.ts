/** The types that have a guided form. A type more is a line more here; the compiler and the tests name what it lacks. */
import type { WorkType } from '@erasmi/config/types';
import { actionPlanSteps } from './action-plan.ts';
import { caseSteps } from './case.ts';
import { networkSteps } from './network.ts';
import { resourceSteps } from './resource.ts';
import type { Step } from './step.ts';

const guides = {
	case: caseSteps,
	resource: resourceSteps,
	network: networkSteps,
	'action-plan': actionPlanSteps,
} as const satisfies Partial<Record<WorkType, readonly Step[]>>;

export type GuidedType = keyof typeof guides;

export const guidedTypes = Object.keys(guides) as GuidedType[];

export const isGuidedType = (value: unknown): value is GuidedType => (guidedTypes as unknown[]).includes(value);

export const stepsOf = (type: GuidedType): readonly Step[] => guides[type];

export const formFields = (type: GuidedType): readonly string[] => guides[type].flatMap(({ fields }) => fields);

/** @returns the question that a field of the entry, or a field of a list item in it, belongs to */
export const stepOf = (type: GuidedType, path: string): Step | undefined => {
	const [name = ''] = path.split('.');
	return stepsOf(type).find(({ fields }) => fields.includes(name));
};
