/** HTTP of this plugin, for the admin only. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isLocale } from '@erasmi/config/locales';
import type { User } from './actor.ts';
import { actions, type Action } from './roles.ts';

/** The part of Koa's context that is used here. */
interface Request {
	params: Record<string, string>;
	query: Record<string, unknown>;
	request: { body?: unknown };
	state: { user: User };
	body?: unknown;
}

declare const strapi: Core.Strapi;

const signedIn = ['admin::isAuthenticatedAdmin'];
const mayManagePeople = [...signedIn, { name: 'admin::hasPermissions', config: { actions: ['plugin::access.people'] } }];

export const routes = {
	admin: {
		type: 'admin',
		routes: [
			{ method: 'GET', path: '/people', handler: listPeople, config: { policies: mayManagePeople } },
			{ method: 'PUT', path: '/people/:id', handler: savePerson, config: { policies: mayManagePeople } },
			{ method: 'GET', path: '/rights/:uid', handler: listRights, config: { policies: signedIn } },
		],
	},
};

async function listPeople(context: Request): Promise<void> {
	context.body = { data: await strapi.plugin('access').service('people').list() };
}

async function savePerson(context: Request): Promise<void> {
	context.body = { data: await strapi.plugin('access').service('people').save(Number(context.params['id']), context.request.body) };
}

/** What the signed-in person may do with an entry, for pages that show only buttons that work. */
async function listRights(context: Request): Promise<void> {
	const { documentId, locale } = context.query;
	const { uid } = context.params;
	if (!uid || !(uid in strapi.contentTypes)) throw new errors.NotFoundError();
	const question = { uid, ...(typeof documentId === 'string' ? { documentId } : {}), ...(isLocale(locale) ? { locale } : {}) };
	const rights = strapi.plugin('access').service('rights');
	const answers = await Promise.all(actions.map(async (action): Promise<[Action, unknown]> => [action, await rights.decide(context.state.user, { ...question, action })]));
	context.body = { data: Object.fromEntries(answers) };
}
