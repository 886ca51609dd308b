/** The page "Search" over HTTP. Who may read it and who may act is asked by the routes. */
import type { Core } from '@strapi/strapi';
import { isLocale } from '@erasmi/config/locales';
import type { Desk } from './desk.ts';

/** The part of a Koa context that is used here. */
interface Context {
	request: { body?: unknown };
	query: Record<string, unknown>;
	status: number;
	body: unknown;
	badRequest(message: string): void;
	throw(status: number, message: string): never;
}

export const people = ({ strapi }: { strapi: Core.Strapi }) => {
	const desk = (): Desk => strapi.plugin('search-index').service('desk');

	return {
		async overview(context: Context) {
			context.body = { data: await desk().overview() };
		},

		/** Takes a while with many entries. */
		async compare(context: Context) {
			context.body = { data: await desk().compare() };
		},

		/** `place`: `search` for the server, else the address of a site. */
		async rebuild(context: Context) {
			const { place } = record(context.request.body);
			if (!(await desk().rebuild(place))) return context.badRequest('There is no such index, or it cannot be reached.');
			context.status = 202;
			context.body = { data: await desk().overview() };
		},

		async unanswered(context: Context) {
			const { keep } = record(context.request.body);
			if (typeof keep !== 'boolean') return context.badRequest('The body must be {"keep": true} or {"keep": false}.');
			await desk().keepUnanswered(keep);
			context.body = { data: await desk().overview() };
		},

		async plan(context: Context) {
			const { query, locale, site } = context.query;
			if (typeof query !== 'string' || query.length > MAX_QUERY || !isLocale(locale)) return context.badRequest('Give a query and a locale.');
			const plan = await desk().plan({ query, locale }, site);
			if (!plan.ok) return context.throw(502, plan.reason);
			context.body = { data: plan.value };
		},
	};
};

/** Characters; the search itself reads fewer. */
const MAX_QUERY = 1_000;

const record = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {});
