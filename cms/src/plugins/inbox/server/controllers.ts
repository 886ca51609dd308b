/** The inbox over HTTP: letters of the site, and what people do with them. */
import type { Core } from '@strapi/strapi';
import { isMessageKind, parseLetter } from '@erasmi/config/letters';
import { isStatus } from './decide.ts';
import { answering, type Handler } from '../../../plugin-kit/answering.ts';
import type { Context as AnyContext } from '../../../plugin-kit/request.ts';
import { InboxError, type InboxFault } from './errors.ts';
import type { Inbox } from './inbox.ts';
import { take } from './letters.ts';
import type { User } from './people.ts';
import { words } from './words.ts';

type Context = AnyContext<User>;

interface Plugin {
	strapi: Core.Strapi;
}

const httpStatus: Partial<Record<InboxFault, number>> = { gone: 404, 'not-allowed': 403, 'mail-failed': 502 };

export const sites = ({ strapi }: Plugin) => ({
	async letter(context: Context) {
		const letter = parseLetter(context.request.body);
		if (!letter) return context.badRequest('This is no letter that this version understands.');
		context.body = { data: await take(strapi, letter) };
	},
});

export const people = ({ strapi }: Plugin) => {
	const inbox = (): Inbox => strapi.plugin('inbox').service('inbox');

	return answering<InboxFault, Context, string>({ refusal: InboxError, statuses: httpStatus, say: (locale, code) => words[locale].faults[code], onRefusal }, {
		async list({ state, query }) {
			const { status, kind, mine, page } = query;
			return inbox().list(state.user, {
				page: Math.max(1, Math.trunc(Number(page)) || 1),
				...(status === 'open' || isStatus(status) ? { status } : {}),
				...(isMessageKind(kind) ? { kind } : {}),
				...(mine === 'true' ? { assignee: state.user.id } : {}),
			});
		},
		open: ({ state, params }) => inbox().open(state.user, Number(params.id)),
		status: changing((user, id, { status }) => inbox().status(user, id, status)),
		assign: changing((user, id, { person }) => inbox().assign(user, id, person === null ? null : Number(person))),
		note: changing((user, id, { text }) => inbox().note(user, id, text)),
		reply: changing((user, id, { text }) => inbox().reply(user, id, text)),
		keepUntil: changing((user, id, { day }) => inbox().keepUntil(user, id, day)),
		async remove({ state, params }) {
			await inbox().remove(state.user, Number(params.id));
			return null;
		},
		visits: ({ state, query }) => inbox().visits(state.user, Math.min(MAX_DAYS, Math.max(1, Math.trunc(Number(query.days)) || DEFAULT_DAYS))),
	});

	/** What a mail server says may hold the visitor's address; its code does not. */
	function onRefusal({ code, cause }: InboxError): void {
		if (cause instanceof Error) strapi.log.warn(`inbox: ${code} (${'code' in cause ? String(cause.code) : cause.name})`);
	}

	/** Does something with a message and shows it as it is then. */
	function changing(act: (user: User, id: number, body: Record<string, unknown>) => Promise<void>): Handler<Context> {
		return async ({ state, params, request }) => {
			const body = typeof request.body === 'object' && request.body !== null ? (request.body as Record<string, unknown>) : {};
			await act(state.user, Number(params.id), body);
			return inbox().open(state.user, Number(params.id));
		};
	}
};

const DEFAULT_DAYS = 30;
const MAX_DAYS = 400;
