/**
 * Stands before Strapi's own sign-in: counts attempts, asks for the second factor, refuses old invitations.
 *
 * The password is tried first and the code after it: whoever does not know the password learns nothing about the second
 * factor. Setting a new password and accepting an invitation sign in as well, so they pass here, too.
 */
import type { Core } from '@strapi/strapi';
import { isLocale, type Locale } from '@erasmi/config/locales';
import { putBefore } from './admin-routes.ts';
import type { Attempts } from './attempts.ts';
import { AccountError, type AccountFault } from './errors.ts';
import type { Account, Factors } from './factors.ts';
import { askerOf, rememberBrowser, type Visit } from './known-browsers.ts';
import type { People } from './people.ts';
import { words } from './words.ts';

/** The part of a Koa context that is used here. */
interface Context extends Visit {
	request: Visit['request'] & { body?: unknown; header: Record<string, string | string[] | undefined> };
	status: number;
	body: unknown;
}

type Next = () => Promise<unknown>;
type Middleware = (context: Context, next: Next) => Promise<unknown>;

const DAY_MS = 24 * 60 * 60_000;
const INVITATION_DAYS = 14;

const statuses: Partial<Record<AccountFault, number>> = { 'too-many-attempts': 429, 'invitation-over': 410 };

/** Puts our questions before Strapi's own routes to sign in. */
export function guardSignIn(strapi: Core.Strapi): void {
	const guards: Record<string, Middleware> = { '/login': passwordThenCode(strapi), '/forgot-password': mailInOwnWords(strapi), '/reset-password': tokenThenCode(strapi, 'resetPasswordToken'), '/register': tokenThenCode(strapi, 'registrationToken') };
	for (const [path, guard] of Object.entries(guards)) putBefore(strapi, 'POST', path, answered(guard));
}

function passwordThenCode(strapi: Core.Strapi): Middleware {
	return async (context, next) => {
		const { email, password } = bodyOf(context);
		if (typeof email !== 'string' || typeof password !== 'string') return next();
		const asker = askerOf(context, email);
		await attemptsOf(strapi).assertFewPasswords(email, asker);
		const [, found] = await (strapi.service('admin::auth') as unknown as Auth).checkCredentials({ email: email.toLowerCase(), password });
		// Strapi says that the password is wrong, as it does for an account that does not exist.
		if (!found) await attemptsOf(strapi).passwordFailed(email, asker);
		else {
			await demandCode(strapi, await withRoles(strapi, { id: found.id }), context);
			await attemptsOf(strapi).succeeded(email, asker);
		}
		return signedIn(context, next, email);
	};
}

async function signedIn(context: Context, next: Next, email: string): Promise<unknown> {
	const answer = await withoutOurs(context, next);
	if (context.status === 200) rememberBrowser(context, email);
	return answer;
}

/** Strapi refuses what it does not know. */
function withoutOurs(context: Context, next: Next): Promise<unknown> {
	const { code: _code, secret: _secret, proof: _proof, language: _language, ...rest } = bodyOf(context);
	context.request.body = rest;
	return next();
}

/** Strapi would send its own English mail by a program that few servers have. The answer never says whether there is such an account. */
function mailInOwnWords(strapi: Core.Strapi): Middleware {
	return async (context) => {
		const { email } = bodyOf(context);
		if (typeof email === 'string') await (strapi.plugin('accounts').service('people') as People).forgotten(email.trim().toLowerCase());
		context.status = 204;
	};
}

interface Auth {
	checkCredentials(given: { email: string; password: string }): Promise<[unknown, { id: number } | false]>;
}

const attemptsOf = (strapi: Core.Strapi): Attempts => strapi.plugin('accounts').service('attempts') as Attempts;

/** A link by mail or from an administrator stands in for the password, and never for the second factor. */
function tokenThenCode(strapi: Core.Strapi, token: 'resetPasswordToken' | 'registrationToken'): Middleware {
	return async (context, next) => {
		const given = bodyOf(context)[token];
		const account = typeof given === 'string' && given ? await withRoles(strapi, { [token]: given }) : undefined;
		if (!account) return withoutOurs(context, next);
		if (token === 'registrationToken' && isOld(account)) throw new AccountError('invitation-over');
		await demandCode(strapi, account, context);
		return signedIn(context, next, account.email);
	};
}

const isOld = ({ updatedAt }: Account): boolean => Date.now() - new Date(String(updatedAt)).getTime() > INVITATION_DAYS * DAY_MS;

/** @throws AccountError with what the page has to ask for */
async function demandCode(strapi: Core.Strapi, account: Account | undefined, context: Context): Promise<void> {
	const factors = strapi.plugin('accounts').service('factors') as Factors;
	if (!account) return;
	const { code, secret, proof } = bodyOf(context);
	const typed = typeof code === 'string' ? code : '';
	if (await factors.has(account.id)) {
		if (!typed) throw new AccountError('second-factor');
		return factors.demand(account, typed);
	}
	if (!factors.isRequired(account)) return;
	if (!typed || typeof secret !== 'string' || typeof proof !== 'string') throw new AccountError('second-factor-set-up', { offer: factors.offer(account) });
	await factors.switchOn(account, { secret, proof, code: typed });
}

const withRoles = async (strapi: Core.Strapi, where: object): Promise<Account | undefined> => ((await strapi.db.query('admin::user').findOne({ where, populate: { roles: true } })) as Account | null) ?? undefined;

const bodyOf = ({ request: { body } }: Context): Record<string, unknown> => (typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {});

/** Nobody is signed in yet, so the browser says which language to answer in; our page names the one it is shown in. */
function answered(guard: Middleware): Middleware {
	return async (context, next) => {
		try {
			return await guard(context, next);
		} catch (error) {
			if (!(error instanceof AccountError)) throw error;
			const { code, details, name } = error;
			const status = statuses[code] ?? 400;
			context.status = status;
			context.body = { data: null, error: { status, name, message: words[languageOf(context)][code], details: { code, ...details } } };
			return undefined;
		}
	};
}

function languageOf(context: Context): Locale {
	const accepted = String(context.request.header['accept-language'] ?? '').split(',').map((part) => part.split(';')[0]?.trim().slice(0, 2).toLowerCase());
	return [bodyOf(context).language, ...accepted].find(isLocale) ?? 'en';
}
