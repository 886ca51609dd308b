/** Accounts over HTTP: everybody's own, and those of others for administrators. */
import type { Core } from '@strapi/strapi';
import { defaultLocale, isLocale } from '@erasmi/config/locales';
import { answering, languageOf } from '../../../plugin-kit/answering.ts';
import { AccountError, type AccountFault } from './errors.ts';
import type { Account, Factors } from './factors.ts';
import type { People } from './people.ts';
import type { Sessions } from './sessions.ts';
import { words } from './words.ts';

/** The part of a Koa context that is used here. */
interface Context {
	params: Record<string, string>;
	request: { body?: unknown };
	state: { user: Account; session?: { id?: string } };
	status: number;
	body: unknown;
}

const statuses: Partial<Record<AccountFault, number>> = { 'not-allowed': 403, 'is-you': 403, required: 403, 'person-gone': 404, 'session-gone': 404, 'already-invited': 409, 'too-many-attempts': 429 };
const LONGEST = 200;

export const accounts = ({ strapi }: { strapi: Core.Strapi }) => {
	const service = <T>(name: string): T => strapi.plugin('accounts').service(name) as T;
	const factors = (): Factors => service('factors');
	const people = (): People => service('people');
	const sessions = (): Sessions => service('sessions');

	return answering<AccountFault, Context, string>({ refusal: AccountError, statuses, say: (locale, code) => words[locale][code] }, {
		own: async ({ state: { user, session } }) => ({ hasFactor: await factors().has(user.id), isRequired: factors().isRequired(user), isAdministrator: await people().isAdministrator(user), sessions: await sessions().list(user.id, languageOf(user), session?.id) }),
		offer: ({ state }) => Promise.resolve(factors().offer(state.user)),
		switchOn: ({ state, request }) => factors().switchOn(state.user, { secret: text(request, 'secret'), proof: text(request, 'proof'), code: text(request, 'code') }),
		async renew({ state, request }) {
			await factors().demand(state.user, text(request, 'code'));
			return factors().renewRecovery(state.user.id);
		},
		async switchOff({ state, request }) {
			if (factors().isRequired(state.user)) throw new AccountError('required');
			await factors().demand(state.user, text(request, 'code'));
			await factors().remove(state.user.id);
		},
		endSession: ({ state, params }) => sessions().end(state.user.id, params.session ?? ''),

		people: ({ state }) => people().list(state.user),
		invite({ state, request }) {
			const { roles, locale } = bodyOf(request);
			if (!Array.isArray(roles) || !roles.every((role) => typeof role === 'string')) throw new AccountError('bad-value');
			return people().invite(state.user, { email: text(request, 'email'), firstname: text(request, 'firstname'), lastname: text(request, 'lastname'), organisation: text(request, 'organisation'), roles, locale: isLocale(locale) ? locale : defaultLocale });
		},
		link: ({ state, params }) => people().link(state.user, Number(params.id)),
		endSessions: ({ state, params }) => people().endSessions(state.user, Number(params.id)),
		removeFactor: ({ state, params }) => people().removeFactor(state.user, Number(params.id)),
		remove: ({ state, params, request }) => people().remove(state.user, Number(params.id), bodyOf(request).anonymous === true),
	});
};

type Request = Context['request'];
const bodyOf = ({ body }: Request): Record<string, unknown> => (typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {});

function text(request: Request, name: string): string {
	const value = bodyOf(request)[name] ?? '';
	if (typeof value !== 'string' || value.length > LONGEST) throw new AccountError('bad-value');
	return value;
}
