/** What visitors looked for and did not find: collected from the sites, kept for 30 days, or not at all. */
import type { Core } from '@strapi/strapi';
import { isLocale, type Locale } from '@erasmi/config/locales';
import { UNANSWERED_LENGTH, type SearchState, type Unanswered } from '@erasmi/config/search/desk';
import type { Answer, Sites } from './sites.ts';
import { unansweredTable } from './tables.ts';

const DAYS_KEPT = 30;
/** Lines of the page; the commonest come first. */
const SHOWN = 200;

export interface UnansweredLine {
	query: string;
	locale: Locale;
	count: number;
	/** When it was last asked: `2026-11-26`. */
	day: string;
}

export type UnansweredService = ReturnType<typeof createUnanswered>;

export function createUnanswered(strapi: Core.Strapi, sites: () => Sites) {
	const settings = strapi.store({ type: 'plugin', name: 'search-index' });
	const isKept = async (): Promise<boolean> => (await settings.get({ key: 'unanswered' })) !== false;

	return {
		isKept,

		/** Turned off, nothing is kept of what was collected so far, and the sites forget theirs. */
		async keep(wanted: boolean): Promise<void> {
			await settings.set({ key: 'unanswered', value: wanted });
			if (!wanted) await strapi.db.connection(unansweredTable).delete();
			await collect();
		},

		collect,
		ask,

		/** The commonest first. */
		async list(now = new Date()): Promise<UnansweredLine[]> {
			const rows: { query: string; locale: Locale; count: number | string; day: string }[] = await strapi.db
				.connection(unansweredTable)
				.where('day', '>=', dayBefore(now))
				.groupBy('query', 'locale')
				.select('query', 'locale', strapi.db.connection.raw('sum(count) as count'), strapi.db.connection.raw('max(day) as day'))
				.orderBy([{ column: 'count', order: 'desc' }, { column: 'day', order: 'desc' }, { column: 'query' }])
				.limit(SHOWN);
			return rows.map(({ query, locale, count, day }) => ({ query, locale, count: Number(count), day }));
		},

		/** Days after which nobody learns anything from them any more. */
		async forget(now = new Date()): Promise<void> {
			await strapi.db.connection(unansweredTable).where('day', '<', dayBefore(now)).delete();
		},
	};

	/** Takes what the sites have counted, and tells them whether to go on. */
	async function collect(): Promise<void> {
		const remember = await isKept();
		await Promise.all(sites().origins.map((origin) => ask(origin, remember)));
	}

	/** One site; what it hands over is kept before anything else is done with its answer. */
	async function ask(origin: string, remember: boolean): Promise<Answer<SearchState>> {
		const state = await sites().state(origin, { remember });
		if (state.ok && remember) await add(state.value.unanswered);
		return state;
	}

	async function add(lines: unknown): Promise<void> {
		const db = strapi.db.connection;
		for (const { day, locale, query, count } of Array.isArray(lines) ? lines.filter(isUnanswered) : []) {
			await db(unansweredTable)
				.insert({ day, locale, query, count })
				.onConflict(['day', 'locale', 'query'])
				.merge({ count: db.raw('?? + ?', [`${unansweredTable}.count`, count]) });
		}
	}
}

function isUnanswered(value: unknown): value is Unanswered {
	if (typeof value !== 'object' || value === null) return false;
	const { day, locale, query, count } = value as Record<string, unknown>;
	return /^\d{4}-\d{2}-\d{2}$/.test(String(day)) && isLocale(locale) && typeof query === 'string' && query.length > 0 && query.length <= UNANSWERED_LENGTH && Number.isSafeInteger(count) && Number(count) > 0;
}

const dayBefore = (now: Date): string => new Date(now.getTime() - DAYS_KEPT * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
