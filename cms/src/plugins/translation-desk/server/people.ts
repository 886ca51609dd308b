/** The accounts that meet at the desk. */
import type { Core } from '@strapi/strapi';
import type { Locale } from '@erasmi/config/locales';
import { haveNamesakes, toldApart, type Account, type Named } from './names.ts';

export type People = ReturnType<typeof createPeople>;

export function createPeople(strapi: Core.Strapi) {
	const users = () => strapi.db.query('admin::user');

	/** Organisations are asked for only where a name alone does not say who is meant. */
	async function named(rows: readonly User[]): Promise<Named[]> {
		const accounts: Account[] = [...new Map(rows.map((user) => [user.id, { id: user.id, name: nameOf(user), email: user.email }])).values()];
		return toldApart(haveNamesakes(accounts) ? await withOrganisations(accounts) : accounts);
	}

	async function withOrganisations(accounts: readonly Account[]): Promise<Account[]> {
		const { people, organisations } = await (strapi.plugin('access').service('people') as Register).list();
		const nameById = new Map(organisations.map(({ documentId, name }) => [documentId, name]));
		return accounts.map((account) => {
			const organisation = nameById.get(people.find(({ id }) => id === account.id)?.organisation ?? '');
			return { ...account, ...(organisation ? { organisation } : {}) };
		});
	}

	return {
		/** Everybody who may open the desk and so sees every entry in it: who can be named in a comment. */
		async readers(): Promise<Named[]> {
			return named(await users().findMany({ where: { isActive: true, blocked: { $ne: true }, roles: { permissions: { action: 'plugin::translation-desk.read' } } }, select: [...columns], orderBy: { id: 'asc' } }));
		},

		/** People of the language, whom an entry can be assigned to. */
		async ofLanguage(locale: Locale): Promise<Named[]> {
			const all: (User & { roles: { code: string }[] })[] = await users().findMany({ where: { isActive: true, blocked: { $ne: true } }, select: [...columns], populate: { roles: true }, orderBy: { id: 'asc' } });
			return named(all.filter(({ roles }) => roles.some(({ code }) => code.endsWith(`-${locale}`) || code === 'erasmi-administrator' || code === 'strapi-super-admin')));
		},

		async isThere(id: number): Promise<boolean> {
			return (await users().count({ where: { id, isActive: true, blocked: { $ne: true } } })) > 0;
		},

		/** By id; who is gone is not among them. */
		async names(ids: readonly number[]): Promise<Record<number, string>> {
			if (!ids.length) return {};
			const found: User[] = await users().findMany({ where: { id: { $in: [...new Set(ids)] } }, select: [...columns] });
			return Object.fromEntries(found.map((user) => [user.id, nameOf(user)]));
		},
	};
}

/** The part of the page "People" that is asked here. */
interface Register {
	list(): Promise<{ people: { id: number; organisation?: string }[]; organisations: { documentId: string; name: string }[] }>;
}

interface User {
	id: number;
	email: string;
	firstname?: string;
	lastname?: string;
	username?: string;
}

const columns = ['id', 'email', 'firstname', 'lastname', 'username'] as const;
/** An account without a name is called by its address. */
const nameOf = ({ firstname, lastname, username, email }: User): string => [firstname, lastname].filter(Boolean).join(' ') || username || email;
