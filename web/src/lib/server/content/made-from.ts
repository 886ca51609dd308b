/** What the page of each type is made from: the same function for what is public, for previews and for files. */
import type { WorkType } from '@erasmi/config/types';
import type { EntryOf } from '#lib/content-types.ts';
import { toActionPlan } from './action-plan.ts';
import { toCase } from './case.ts';
import type { Context } from './entry.ts';
import { toLearningPath } from './learning-path.ts';
import { toModule } from './module.ts';
import { toNetwork } from './network.ts';
import { toPage } from './page.ts';
import { toResource } from './resource.ts';
import { toSelfAssessment } from './self-assessment.ts';

export const madeFrom: { [T in WorkType]: (context: Context<T>) => EntryOf[T] | Promise<EntryOf[T]> } = {
	case: toCase,
	network: toNetwork,
	resource: toResource,
	module: toModule,
	'learning-path': toLearningPath,
	'action-plan': toActionPlan,
	'self-assessment': toSelfAssessment,
	page: toPage,
};
