/** Everything the page "Search" can do. */
import type { Core } from '@strapi/strapi';
import type { PlanWish, ShownPlan } from '@erasmi/config/search/desk';
import { overview, type Overview, type Writer } from './overview.ts';
import { createSites, type Answer } from './sites.ts';
import { createUnanswered } from './unanswered.ts';

/** What a comparison found at one place, by kind. Everything found has been sent again. */
export interface Compared {
	/** `search`, or the address of a site. */
	place: string;
	missing: number;
	different: number;
	surplus: number;
}

interface Drift {
	kind: 'missing' | 'different' | 'surplus';
}

export type Desk = ReturnType<typeof createDesk>;

export function createDesk(strapi: Core.Strapi) {
	const sites = createSites();
	const unanswered = createUnanswered(strapi, () => sites);
	const writer = (): Writer => strapi.plugin('search-index').service('writer');
	const show = (): Promise<Overview> => overview(strapi, { sites, unanswered, writer: writer() });

	return {
		overview: show,
		collectUnanswered: unanswered.collect,
		forgetUnanswered: unanswered.forget,
		keepUnanswered: unanswered.keep,

		/** Compares every index with what is published and sends again what differs, in either direction. */
		async compare(): Promise<{ compared: Compared[]; overview: Overview }> {
			const found: Map<string, readonly Drift[]> = await strapi.plugin('change-feed').service('feed').compare();
			const count = (differences: readonly Drift[], wanted: Drift['kind']): number => differences.filter(({ kind }) => kind === wanted).length;
			const compared = [...found].map(([name, differences]) => ({
				place: name.replace(/^site:/, ''),
				missing: count(differences, 'missing'),
				different: count(differences, 'different'),
				surplus: count(differences, 'surplus'),
			}));
			return { compared, overview: await show() };
		},

		/** @returns false when there is no such place, or it cannot be reached */
		async rebuild(place: unknown): Promise<boolean> {
			if (place === 'search' && writer().isConfigured) {
				writer().startRebuild();
				return true;
			}
			const origin = sites.origins.find((each) => each === place);
			return origin !== undefined && (await sites.rebuild(origin)).ok;
		},

		/** Asks one site, by default the first: only a site knows the words of its index. */
		async plan(wish: PlanWish, site?: unknown): Promise<Answer<ShownPlan>> {
			const origin = sites.origins.find((each) => each === site) ?? sites.origins[0];
			return origin === undefined ? { ok: false, reason: 'No site is configured: SITE_ORIGINS is empty.' } : sites.plan(origin, wish);
		},
	};
}
