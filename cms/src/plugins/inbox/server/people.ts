/** People of the CMS as far as the inbox is concerned. */
import type { Core } from '@strapi/strapi';

export interface User {
	id: number;
	email: string;
	firstname?: string | null;
	lastname?: string | null;
	username?: string | null;
	preferedLanguage?: string | null;
	roles: { code: string }[];
}

/** Everybody who can sign in and holds one of these roles. */
export async function actorsWith(strapi: Core.Strapi, codes: readonly string[]): Promise<User[]> {
	const users: User[] = await strapi.db.query('admin::user').findMany({ where: { isActive: true, blocked: { $ne: true } }, populate: { roles: true }, orderBy: { id: 'asc' } });
	return users.filter(({ roles }) => roles.some(({ code }) => codes.includes(code)));
}

export async function namesOf(strapi: Core.Strapi, ids: readonly number[]): Promise<Record<number, string>> {
	if (ids.length === 0) return {};
	const users: User[] = await strapi.db.query('admin::user').findMany({ where: { id: { $in: [...new Set(ids)] } }, select: ['id', 'firstname', 'lastname', 'username', 'email'] });
	return Object.fromEntries(users.map((user) => [user.id, nameOf(user)]));
}

export const nameOf = ({ firstname, lastname, username, email }: Pick<User, 'firstname' | 'lastname' | 'username' | 'email'>): string => [firstname, lastname].filter(Boolean).join(' ') || username || email;
