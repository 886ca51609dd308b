/** Accounts as administrators look after them: invited, helped back in, signed out, closed. */
import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@erasmi/config/environment';
import { isLocale, type Locale } from '@erasmi/config/locales';
import { AccountError } from './errors.ts';
import type { Account, Factors } from './factors.ts';
import { mails, type MailKind } from './mails.ts';
import type { Sessions } from './sessions.ts';

export interface PersonLine {
	id: number;
	name: string;
	email: string;
	/** `closed`: nobody signs in with it any more; its name stays beside what the person wrote. */
	state: 'active' | 'invited' | 'closed';
	roles: RoleChoice[];
	hasFactor: boolean;
	sessions: number;
	isYou: boolean;
}

export interface RoleChoice {
	code: string;
	name: string;
}

export interface PeopleView {
	people: PersonLine[];
	roles: RoleChoice[];
	organisations: { documentId: string; name: string }[];
}

/** A link that stands in for a password. `isMailed`: it is on its way already. */
export interface SignInLink {
	url: string;
	isMailed: boolean;
}

interface Invitation {
	email: string;
	firstname: string;
	lastname: string;
	roles: string[];
	organisation: string;
	locale: Locale;
}

interface Rights {
	actor(person: Account): Promise<{ everything: boolean; roles: readonly string[] }>;
}

interface Users {
	create(user: object): Promise<{ id: number; registrationToken: string }>;
	updateById(id: number, user: object): Promise<unknown>;
	deleteById(id: number): Promise<unknown>;
}

interface Row extends Account {
	firstname?: string | null;
	lastname?: string | null;
	isActive: boolean;
	blocked?: boolean | null;
	registrationToken?: string | null;
	roles: { id: number; code: string; name: string }[];
}

export type People = ReturnType<typeof createPeople>;

const HOUR_MS = 60 * 60_000;
const emailPattern = /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;]{2,}$/u;
/** Nobody receives mail there (RFC 2606). */
const closedAddress = (id: number): string => `closed-${id}@account.invalid`;

export function createPeople(strapi: Core.Strapi) {
	const users = (): Users => strapi.service('admin::user') as unknown as Users;
	const rights = (): Rights => strapi.plugin('access').service('rights') as Rights;
	const factors = (): Factors => strapi.plugin('accounts').service('factors') as Factors;
	const sessions = (): Sessions => strapi.plugin('accounts').service('sessions') as Sessions;
	const newToken = (): string => randomBytes(20).toString('hex');

	async function isAdministrator(person: Account): Promise<boolean> {
		const { everything, roles } = await rights().actor(person);
		return everything || roles.includes('erasmi-administrator');
	}

	async function assertAdministrator(person: Account): Promise<void> {
		if (!(await isAdministrator(person))) throw new AccountError('not-allowed');
	}

	async function account(id: number): Promise<Row> {
		const row = (await strapi.db.query('admin::user').findOne({ where: { id }, populate: { roles: true } })) as Row | null;
		if (!row) throw new AccountError('person-gone');
		return row;
	}

	/** The link is given to the administrator as well: mails get lost, and some installations send none. */
	async function send(kind: MailKind, path: string, { email, preferedLanguage }: Pick<Account, 'email' | 'preferedLanguage'>): Promise<SignInLink> {
		const url = `${readEnvironment(process.env, 'cms').cmsOrigin}/admin${path}`;
		const locale = isLocale(preferedLanguage) ? preferedLanguage : 'en';
		const { subject, text } = mails[locale][kind];
		const letters = strapi.plugin('notices').service('letters') as { send(letter: object): Promise<boolean> };
		try {
			return { url, isMailed: await letters.send({ to: email, subject, text: `${text}\n\n${url}\n`, locale }) };
		} catch (error) {
			strapi.log.warn(`accounts: a mail could not go out (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown'})`);
			return { url, isMailed: false };
		}
	}

	async function passwordLink(row: Pick<Row, 'id' | 'email' | 'preferedLanguage'>): Promise<SignInLink> {
		const token = newToken();
		await users().updateById(row.id, { resetPasswordToken: token, resetPasswordTokenExpiresAt: new Date(Date.now() + HOUR_MS) });
		return send('password', `/auth/reset-password?code=${token}`, row);
	}

	return {
		isAdministrator,

		async list(person: Account): Promise<PeopleView> {
			await assertAdministrator(person);
			const [rows, withFactor, open, roles, organisations] = await Promise.all([
				strapi.db.query('admin::user').findMany({ populate: { roles: true }, orderBy: [{ firstname: 'asc' }, { email: 'asc' }] }) as Promise<Row[]>,
				factors().everybody(),
				sessions().count(),
				strapi.db.query('admin::role').findMany({ where: { code: { $startsWith: 'erasmi-' } }, select: ['code', 'name'], orderBy: { name: 'asc' } }) as Promise<RoleChoice[]>,
				strapi.db.query('api::organisation.organisation').findMany({ select: ['documentId', 'name'], orderBy: { name: 'asc' } }) as Promise<{ documentId: string; name: string }[]>,
			]);
			return {
				people: rows.map((row) => ({ id: row.id, name: nameOf(row), email: row.email, state: stateOf(row), roles: row.roles.map(({ code, name }) => ({ code, name })), hasFactor: withFactor.includes(row.id), sessions: open.get(row.id) ?? 0, isYou: row.id === person.id })),
				roles: roles.map(({ code, name }) => ({ code, name })),
				organisations: organisations.map(({ documentId, name }) => ({ documentId, name })),
			};
		},

		/** @throws AccountError `bad-value`, `already-invited` */
		async invite(person: Account, { email, firstname, lastname, roles: codes, organisation, locale }: Invitation): Promise<SignInLink> {
			await assertAdministrator(person);
			const address = email.trim().toLowerCase();
			const roles: { id: number; code: string }[] = await strapi.db.query('admin::role').findMany({ where: { code: { $in: codes.filter((code) => code.startsWith('erasmi-')) } } });
			if (!emailPattern.test(address) || roles.length === 0 || roles.length !== codes.length) throw new AccountError('bad-value');
			if ((await strapi.db.query('admin::user').count({ where: { email: address } })) > 0) throw new AccountError('already-invited');
			const made = await users().create({ email: address, firstname: firstname.trim() || address, lastname: lastname.trim() || null, roles: roles.map(({ id }) => id), isActive: false, preferedLanguage: locale });
			await (strapi.plugin('access').service('people') as { save(id: number, membership: object): Promise<unknown> }).save(made.id, organisation ? { organisation } : {});
			return send('invitation', `/auth/register?registrationToken=${made.registrationToken}`, { email: address, preferedLanguage: locale });
		},

		/** A new invitation for who has not come yet, else a link for a new password. The one before it no longer opens. */
		async link(person: Account, id: number): Promise<SignInLink> {
			await assertAdministrator(person);
			const row = await account(id);
			if (stateOf(row) === 'closed') throw new AccountError('person-gone');
			if (stateOf(row) === 'invited') {
				const token = newToken();
				await users().updateById(id, { registrationToken: token });
				return send('invitation', `/auth/register?registrationToken=${token}`, row);
			}
			return passwordLink(row);
		},

		/** Nobody is told whether there is such an account; where mails go out, its owner gets one. */
		async forgotten(email: string): Promise<void> {
			const row = (await strapi.db.query('admin::user').findOne({ where: { email, isActive: true, blocked: { $ne: true } } })) as Row | null;
			if (row) await passwordLink(row);
		},

		async endSessions(person: Account, id: number): Promise<void> {
			await assertAdministrator(person);
			await account(id);
			await sessions().endAll(id);
		},

		/** For somebody who lost phone and recovery codes. Where a second factor is required, the next sign-in asks for a new one. */
		async removeFactor(person: Account, id: number): Promise<void> {
			await assertAdministrator(person);
			await account(id);
			await factors().remove(id);
			await sessions().endAll(id);
		},

		/**
		 * Entries stay in either way. @param isAnonymous on the person's wish: the account goes with its name, and what they
		 * wrote is from nobody; else the name stays beside it and nothing else of the person.
		 */
		async remove(person: Account, id: number, isAnonymous: boolean): Promise<void> {
			await assertAdministrator(person);
			if (id === person.id) throw new AccountError('is-you');
			await account(id);
			await sessions().endAll(id);
			await factors().remove(id);
			if (isAnonymous) {
				await users().deleteById(id);
				return;
			}
			await users().updateById(id, { email: closedAddress(id), username: null, password: newToken(), isActive: false, blocked: true, roles: [], registrationToken: null, resetPasswordToken: null, preferedLanguage: null });
		},
	};
}

const nameOf = ({ firstname, lastname, email }: Pick<Row, 'firstname' | 'lastname' | 'email'>): string => [firstname, lastname].filter(Boolean).join(' ') || email;
const stateOf = ({ isActive, blocked, registrationToken }: Row): PersonLine['state'] => (blocked ? 'closed' : isActive ? 'active' : registrationToken ? 'invited' : 'closed');
