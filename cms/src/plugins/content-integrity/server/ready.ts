/** What an original still lacks, asked while people write; publishing refuses by the same rules. */
import type { Core } from '@strapi/strapi';
import { isLocale } from '@erasmi/config/locales';
import type { Tree } from './apply-source.ts';
import type { FieldsService } from './fields-service.ts';
import { labelPath } from './label-path.ts';
import { sourceProblems } from './publish.ts';
import type { Problem } from './publish-check.ts';
import { deskLocale, describeProblem } from './refusal.ts';

/** A problem as people read it, in the language of the person who asks. */
export interface ReadyProblem {
	kind: Problem['kind'];
	path: string;
	label: string;
	message: string;
}

export const readyService = ({ strapi }: { strapi: Core.Strapi }) => ({
	async problems(uid: string, tree: Tree, locale: string): Promise<ReadyProblem[]> {
		const fields = (strapi.plugin('content-integrity').service('fields') as FieldsService).of(uid);
		const language = deskLocale();
		const found = isLocale(locale) ? await sourceProblems(strapi, { fields, tree, locale }) : [];
		return found.map((problem) => ({ kind: problem.kind, path: problem.path.join('.'), label: labelPath(problem.path, language), message: describeProblem(problem, language) }));
	},
});
