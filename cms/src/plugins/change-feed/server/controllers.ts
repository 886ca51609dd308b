import type { Core } from '@strapi/strapi';
import { sign, signatureHeader } from '@erasmi/config/delivery';
import { typeOfUid } from '@erasmi/config/types';
import { catchup } from './catchup.ts';
import type { Feed } from './feed.ts';

/** The part of a Koa context that is used here. */
interface Context {
	request: { body?: unknown };
	params: Record<string, string>;
	state: { userAbility?: { can(action: string, subject: string): boolean } };
	body: unknown;
	type: string;
	status: number;
	set(header: string, value: string): void;
	badRequest(message: string): void;
	forbidden(message?: string): void;
	notFound(): void;
}

interface Plugin {
	strapi: Core.Strapi;
}

const feedOf = (strapi: Core.Strapi): Feed => strapi.plugin('change-feed').service('feed');

export const sites = ({ strapi }: Plugin) => ({
	/** Everything since a version, for a site that starts. */
	async since(context: Context) {
		const since = number(context.request.body, 'since');
		if (since === undefined) return context.badRequest('The body must be {"since": <whole number, 0 or more>}.');
		const answer = await catchup(strapi.db.connection, since);
		context.set(signatureHeader, sign(feedOf(strapi).secret, answer));
		context.type = 'application/json';
		context.body = answer;
	},

	async reindex(context: Context) {
		context.status = 202;
		context.body = { documents: await feedOf(strapi).reindex() };
	},
});

export const people = ({ strapi }: Plugin) => ({
	async status(context: Context) {
		context.body = { data: await feedOf(strapi).status() };
	},

	async retry(context: Context) {
		const consumer = word(context.request.body, 'consumer');
		await feedOf(strapi).retry(consumer);
		context.body = { data: await feedOf(strapi).status() };
	},

	async reindex(context: Context) {
		context.status = 202;
		context.body = { data: { documents: await feedOf(strapi).reindex() } };
	},

	/** Takes a while with many entries; what is found shows in the status. */
	async compare(context: Context) {
		await feedOf(strapi).compare();
		context.body = { data: await feedOf(strapi).status() };
	},

	/** Who may read an entry may read what happened to it. */
	async audit(context: Context) {
		const { uid = '', documentId = '' } = context.params;
		const type = typeOfUid(uid);
		if (!type) return context.notFound();
		if (!context.state.userAbility?.can('plugin::content-manager.explorer.read', uid)) return context.forbidden();
		context.body = { data: await strapi.plugin('change-feed').service('audit').of(type, documentId) };
	},
});

function number(body: unknown, name: string): number | undefined {
	const value = field(body, name);
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function word(body: unknown, name: string): string | undefined {
	const value = field(body, name);
	return typeof value === 'string' && value !== '' ? value : undefined;
}

const field = (body: unknown, name: string): unknown => (typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined);
