/** Everybody's own notices over HTTP. */
import type { Core } from '@strapi/strapi';
import type { Notices } from './notices.ts';

/** The part of a Koa context that is used here. */
interface Context {
	query: Record<string, unknown>;
	request: { body?: unknown };
	state: { user: { id: number } };
	body: unknown;
}

export const mine = ({ strapi }: { strapi: Core.Strapi }) => {
	const notices = (): Notices => strapi.plugin('notices').service('notices');
	const me = ({ state }: Context): number => state.user.id;

	return {
		async list(context: Context) {
			const { unread, page } = context.query;
			const found = await notices().list(me(context), { unreadOnly: unread === '1', page: Math.min(10_000, Math.max(1, Math.floor(Number(page)) || 1)) });
			context.body = { data: { ...found, unread: await notices().unread(me(context)) } };
		},
		async unread(context: Context) {
			context.body = { data: { unread: await notices().unread(me(context)) } };
		},
		async read(context: Context) {
			const ids = field(context, 'ids');
			await notices().read(me(context), Array.isArray(ids) ? ids.filter((id): id is number => Number.isInteger(id)) : undefined);
			context.body = { data: { unread: await notices().unread(me(context)) } };
		},
		async choices(context: Context) {
			context.body = { data: await notices().choices(me(context)) };
		},
		async choose(context: Context) {
			await notices().choose(me(context), field(context, 'kind'), field(context, 'way'));
			context.body = { data: await notices().choices(me(context)) };
		},
	};
};

const field = ({ request }: Context, name: string): unknown => (typeof request.body === 'object' && request.body !== null ? (request.body as Record<string, unknown>)[name] : undefined);
