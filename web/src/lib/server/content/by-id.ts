import { type WorkType, isWorkType } from '@erasmi/config/types';
import type { Locale } from '@erasmi/config/locales';
import type { Entry, EntryOf } from '#lib/content-types.ts';
import { site } from '#lib/server/site.ts';
import type { Found } from './entry.ts';
import { actionPlanBySlug, caseBySlug, learningPathBySlug, moduleBySlug, networkBySlug, pageBySlug, resourceBySlug, selfAssessmentBySlug } from './index.ts';
import { slugIn } from './languages.ts';

type BySlug = { [T in WorkType]: (slug: string, locale: Locale, tags: Set<string>) => Promise<Found<EntryOf[T]>> };

const bySlug: BySlug = {
	case: caseBySlug,
	network: networkBySlug,
	'action-plan': actionPlanBySlug,
	resource: resourceBySlug,
	module: moduleBySlug,
	'learning-path': learningPathBySlug,
	'self-assessment': selfAssessmentBySlug,
	page: pageBySlug,
};

/** The same entry as on its page. @returns `undefined` for what is not published */
export async function entryById(type: string, documentId: string, locale: Locale, tags: Set<string>): Promise<Entry | undefined> {
	const work = isWorkType(type) ? site().directory.work(type, documentId) : undefined;
	if (!work) return undefined;
	const found = await bySlug[work.type](slugIn(work, locale), locale, tags);
	return found?.found === 'entry' ? found.entry : undefined;
}
