/** "Start from this plan": what another network intended becomes the draft of a plan of one's own. */
import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@erasmi/config/environment';
import { isLocale, type Locale } from '@erasmi/config/locales';
import { uidOf } from '@erasmi/config/types';
import { EditorsError } from '../errors.ts';
import type { Person } from '../../../../plugin-kit/request.ts';
import { platform, uidOfType, type Row, type Verdict } from '../platform.ts';
import { copied } from './copied.ts';

export interface StartingPlans {
	can: Verdict;
	/** Plans on the site, with the languages they are there in. */
	plans: { documentId: string; title: string; locale: Locale; languages: Locale[] }[];
	networks: { documentId: string; title: string; locale: Locale }[];
}

export interface PlanWish {
	network: string;
	begins: string;
	locale: Locale;
}

export type PlanStart = ReturnType<typeof createPlanStart>;

const planUid = uidOfType('action-plan');
const networkUid = uidOfType('network');
const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/u;

interface Listed {
	documentId: string;
	title: string | null;
	locale: string;
	sourceLocale: string | null;
}

export function createPlanStart(strapi: Core.Strapi) {
	const ask = platform(strapi);

	return {
		async choices(person: Person): Promise<StartingPlans> {
			const listed = (uid: typeof planUid, publishedAt: object): Promise<Listed[]> => strapi.db.query(uid).findMany({ where: { publishedAt }, select: ['documentId', 'title', 'locale', 'sourceLocale'] as never });
			const [can, plans, networks] = await Promise.all([
				ask.rights().decide(person, { action: 'create', uid: uidOf('action-plan') }),
				listed(planUid, { $notNull: true }),
				listed(networkUid, { $null: true }),
			]);
			return { can, plans: whole(plans), networks: whole(networks).map(({ documentId, title, locale }) => ({ documentId, title, locale })) };
		},

		/**
		 * Only what is on the site can be copied: a draft is its owner's own.
		 * @returns document id of the new draft
		 */
		async start(person: Person, from: string, { network, begins, locale }: PlanWish): Promise<string> {
			if (!monthPattern.test(begins)) throw new EditorsError('bad-value', { field: 'begins' });
			const [[plan], place] = await Promise.all([ask.rows().load(planUid, from, { locales: [locale], status: 'published' }), originalDraft(network)]);
			if (!plan) throw new EditorsError('entry-gone');
			const url = `${readEnvironment(process.env, 'cms').publicOrigin}/id/action-plan/${from}`;
			const tree = copied(plan.tree, {
				network: { documentId: network, country: place.tree.country, region: place.tree.region },
				begins,
				origin: { documentId: from, title: String(plan.tree.title ?? ''), url, seen: new Date().toISOString().slice(0, 10) },
			});
			// Whose plan it becomes is decided where entries are created.
			const { documentId } = await strapi.documents(planUid).create({ locale, data: { ...ask.rows().data(planUid, tree), createdBy: person.id, updatedBy: person.id } as never });
			return documentId;
		},
	};

	async function originalDraft(documentId: string): Promise<Row> {
		const rows = await ask.rows().load(networkUid, documentId, { status: 'draft' });
		const draft = rows.find(({ locale, tree }) => locale === tree.sourceLocale);
		if (!draft) throw new EditorsError('bad-value', { field: 'network' });
		return draft;
	}
}

/** One line an entry, under the title in the language it was written in. */
function whole(rows: readonly Listed[]): StartingPlans['plans'] {
	return [...Map.groupBy(rows, ({ documentId }) => documentId).values()].flatMap((versions) => {
		const shown = versions.find(({ locale, sourceLocale }) => locale === sourceLocale) ?? versions[0];
		if (!shown || !isLocale(shown.locale)) return [];
		return [{ documentId: shown.documentId, title: shown.title ?? '', locale: shown.locale, languages: versions.map(({ locale }) => locale).filter(isLocale) }];
	});
}
