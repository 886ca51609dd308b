/** What the inputs of the edit form ask. Everybody who is signed in may read terms; titles are limited to what they may read. */
import { isLocale } from '@erasmi/config/locales';
import { isWorkType, uidOf } from '@erasmi/config/types';
import type { Core, UID } from '@strapi/strapi';
import type { ConceptsService } from './concepts.ts';

declare const strapi: Core.Strapi;

/** The part of a Koa context that is used here. */
interface Context {
	query: Record<string, unknown>;
	state: { userAbility: { can(action: string, subject: string): boolean } };
	body: unknown;
}

const FOUND_MAX = 20;

interface Title {
	type: string;
	documentId: string;
	title: string;
	locale: string;
}

const handlers = {
	/** `GET /vocabulary/concepts?scheme=method&locale=da` */
	async concepts(context: Context): Promise<void> {
		const { scheme, locale } = context.query;
		const concepts = strapi.plugin('vocabulary').service('concepts') as ConceptsService;
		context.body = { data: await concepts.ofScheme(String(scheme ?? ''), isLocale(locale) ? locale : 'en') };
	},

	/** `GET /vocabulary/entries?types=case,network&q=narni&locale=it`: entries whose title in any language holds the words. */
	async search(context: Context): Promise<void> {
		const { q = '', types = '', locale = 'en' } = context.query as Record<string, string>;
		const found = await Promise.all(readable(context, types.split(',')).map((uid) => titles(uid, { title: { $containsi: q.trim() } }, locale)));
		context.body = { data: found.flat().toSorted((a, b) => a.title.localeCompare(b.title, locale)).slice(0, FOUND_MAX) };
	},

	/** `GET /vocabulary/titles?ids=case/abc,network/def&locale=it`: titles of entries that are linked already. */
	async titles(context: Context): Promise<void> {
		const { ids = '', locale = 'en' } = context.query as Record<string, string>;
		const wanted = Map.groupBy(ids.split(',').filter((id) => id.includes('/')), (id) => id.split('/')[0] ?? '');
		const allowed = readable(context, [...wanted.keys()]);
		const found = await Promise.all(
			[...wanted].map(([type, list]) => {
				const uid = allowed.find((each) => isWorkType(type) && each === uidOf(type));
				return uid ? titles(uid, { documentId: { $in: list.map((id) => id.split('/')[1] ?? '') } }, locale) : [];
			}),
		);
		context.body = { data: found.flat() };
	},
};

function readable(context: Context, types: readonly string[]): UID.ContentType[] {
	const { userAbility } = context.state;
	return types.filter(isWorkType).map((type) => uidOf(type) as UID.ContentType).filter((model) => strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model }).can.read());
}

/** One title an entry: in the wanted language if it has one, else in its original. */
async function titles(uid: UID.ContentType, where: object, locale: string): Promise<Title[]> {
	const rows: { documentId: string; title: string | null; locale: string; sourceLocale: string | null }[] = await strapi.db.query(uid).findMany({
		where: { ...where, publishedAt: null } as never,
		select: ['documentId', 'title', 'locale', 'sourceLocale'] as never,
		limit: FOUND_MAX * 6,
	});
	const type = uid.split('.')[1] ?? '';
	return [...Map.groupBy(rows.filter(({ title }) => title), ({ documentId }) => documentId)].map(([documentId, versions]) => {
		const best = versions.find((row) => row.locale === locale) ?? versions.find((row) => row.locale === row.sourceLocale) ?? versions[0];
		return { type, documentId, title: best?.title ?? '', locale: best?.locale ?? '' };
	});
}

const config = { policies: ['admin::isAuthenticatedAdmin'] };

export const routes = {
	admin: {
		type: 'admin',
		routes: [
			{ method: 'GET', path: '/concepts', handler: handlers.concepts, config },
			{ method: 'GET', path: '/entries', handler: handlers.search, config },
			{ method: 'GET', path: '/titles', handler: handlers.titles, config },
		],
	},
};
