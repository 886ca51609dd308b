/** Publishing: gathers what the checks need and refuses with everything that is wrong. */
import type { Locale } from '@erasmi/config/locales';
import type { Core, UID } from '@strapi/strapi';
import { items, type Tree } from './apply-source.ts';
import type { Field } from './fields.ts';
import { checkSource, checkTranslation, type Problem, type Text } from './publish-check.ts';
import { refuse, refuseProblems, type FoundProblem } from './refusal.ts';
import type { Row } from './rows.ts';

export interface Publication {
	fields: readonly Field[];
	source: Locale;
	/** What is about to be published. */
	drafts: readonly Row[];
	/** What is public already. */
	published: readonly Row[];
}

/** @throws ValidationError with a sentence for each problem, and the paths of the fields for the edit form */
export async function assertPublishable(strapi: Core.Strapi, uid: UID.ContentType, { fields, source, drafts, published }: Publication): Promise<void> {
	const isSourcePublic = [...drafts, ...published].some((row) => row.locale === source);
	if (drafts.length > 0 && !isSourcePublic) refuse('original-not-published', { language: source });

	const problems: FoundProblem[] = [];
	for (const { locale, tree } of drafts) {
		const text = { fields, tree, locale };
		const found = locale === source ? await sourceProblems(strapi, text) : checkTranslation(text);
		problems.push(...found.map((problem) => ({ problem, locale })));
	}
	if (problems.length > 0) refuseProblems(uid, fields, problems, { several: drafts.length > 1 });
}

/** Everything that keeps an original from being published. */
export const sourceProblems = async (strapi: Core.Strapi, text: Text): Promise<Problem[]> => checkSource({ ...text, actorTypeOf: await actorTypes(strapi, text.tree) });

async function actorTypes(strapi: Core.Strapi, tree: Tree): Promise<(organisation: string) => string | undefined> {
	const ids = items(tree.actors).flatMap((actor) => (typeof actor.organisation === 'string' ? [actor.organisation] : []));
	if (ids.length === 0) return () => undefined;
	const found: { documentId: string; actorType: string }[] = await strapi.db.query('api::organisation.organisation').findMany({ where: { documentId: { $in: ids } }, select: ['documentId', 'actorType'] });
	const types = new Map(found.map(({ documentId, actorType }) => [documentId, actorType]));
	return (organisation) => types.get(organisation);
}
