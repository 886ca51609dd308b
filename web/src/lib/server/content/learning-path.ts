import type { LearningPath } from '#lib/content-types.ts';
import { defined } from './defined.ts';
import { type Context, common } from './entry.ts';
import { links, teasers } from './teasers.ts';
import { terms } from './terms.ts';

export function toLearningPath(context: Context<'learning-path'>): LearningPath {
	const { shown, original, speak, wanted, tags } = context;
	return {
		...common('learning-path', context),
		order: shown.order ?? 0,
		audience: terms(shown.audience, wanted),
		modules: teasers(links(shown.modules, 'module'), wanted, tags),
		...defined({ description: speak.text(shown.description, original?.description) }),
	};
}
