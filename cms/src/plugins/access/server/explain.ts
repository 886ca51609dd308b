/** Strapi answers a refusal with "Forbidden" and no more. This puts a sentence in its place. */
import type { Core } from '@strapi/strapi';
import { typeOfUid } from '@erasmi/config/types';
import type { User } from './actor.ts';
import { rightsService } from './rights.ts';
import type { Action } from './roles.ts';

/** What Strapi itself writes into a refusal. */
const bareMessages: readonly unknown[] = ['Forbidden', 'Policy Failed'];

export interface Attempt {
	action: Action;
	uid: string;
	documentId?: string;
}

/** @returns what a request to the Content Manager tries to do; undefined when it is about no entry of ours */
export function attemptOf(method: string, path: string, body: unknown): Attempt | undefined {
	const found = /^\/content-manager\/(?:collection|single)-types\/(?<uid>api::[^/]+)(?<rest>\/.*)?$/.exec(path);
	const { uid, rest = '' } = found?.groups ?? {};
	if (!uid || !typeOfUid(uid)) return undefined;
	const action = actionOf(method, rest);
	if (!action) return undefined;

	const id = /^\/(?:(?:auto-)?clone\/)?(?!actions\b)(?<id>[^/]+)/.exec(rest)?.groups?.['id'] ?? firstOf(body);
	return { action, uid, ...(id ? { documentId: id } : {}) };
}

function actionOf(method: string, rest: string): Action | undefined {
	const named = /\/actions\/(\w+)/.exec(rest)?.[1];
	const actions: Record<string, Action> = { publish: 'publish', bulkPublish: 'publish', unpublish: 'unpublish', bulkUnpublish: 'unpublish', discard: 'discard', bulkDelete: 'delete' };
	if (named) return actions[named];
	if (rest.includes('clone/')) return 'clone';
	if (method === 'POST') return 'create';
	if (method === 'PUT') return 'update';
	if (method === 'DELETE') return 'delete';
	return method === 'GET' ? 'read' : undefined;
}

const firstOf = (body: unknown): string | undefined => {
	const ids: unknown = typeof body === 'object' && body !== null && 'documentIds' in body ? body.documentIds : undefined;
	const first: unknown = Array.isArray(ids) ? ids[0] : undefined;
	return typeof first === 'string' ? first : undefined;
};

export function registerExplanations(strapi: Core.Strapi): void {
	strapi.server.use(async (context, next) => {
		await next();
		const error = context.status === 403 ? (context.body as { error?: { message?: unknown } } | undefined)?.error : undefined;
		if (!error || !bareMessages.includes(error.message)) return;

		const message = await explanation(strapi, context);
		if (message) error.message = message;
	});
}

/** Strapi's own permissions refused before our guard was asked; the guard can still say why. */
async function explanation(strapi: Core.Strapi, { method, path, query, request, state }: Context): Promise<string | undefined> {
	const user = state['user'] as User | undefined;
	const attempt = attemptOf(method, path, request.body);
	if (!user || !attempt) return undefined;
	const locale = query['locale'] ?? (request.body as { locale?: unknown } | undefined)?.locale;
	const verdict = await rightsService({ strapi }).decide(user, { ...attempt, ...(typeof locale === 'string' ? { locale } : {}) });
	return verdict.allowed ? undefined : verdict.message;
}

/** The part of Koa's context that is read here. */
interface Context {
	method: string;
	path: string;
	query: Record<string, unknown>;
	request: { body?: unknown };
	state: Record<string, unknown>;
}
