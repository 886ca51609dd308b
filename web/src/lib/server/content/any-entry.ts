/** Entries of any type, for what all of them have. */
import type { Locale } from '@erasmi/config/locales';
import type { WorkType } from '@erasmi/config/types';
import type { Entry } from '#lib/content-types.ts';
import { actionPlanBySlug } from './action-plan.ts';
import { caseBySlug } from './case.ts';
import type { Found } from './entry.ts';
import { learningPathBySlug } from './learning-path.ts';
import { moduleBySlug } from './module.ts';
import { networkBySlug } from './network.ts';
import { pageBySlug } from './page.ts';
import { resourceBySlug } from './resource.ts';
import { selfAssessmentBySlug } from './self-assessment.ts';

type BySlug = (slug: string, locale: Locale, tags: Set<string>) => Promise<Found<Entry>>;

const finders = {
	case: caseBySlug,
	network: networkBySlug,
	resource: resourceBySlug,
	module: moduleBySlug,
	'learning-path': learningPathBySlug,
	'action-plan': actionPlanBySlug,
	'self-assessment': selfAssessmentBySlug,
	page: pageBySlug,
} as const satisfies Record<WorkType, BySlug>;

export const entryBySlug = (type: WorkType): BySlug => finders[type];
