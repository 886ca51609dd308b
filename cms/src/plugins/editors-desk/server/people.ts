/** People as others see them, and who can check an entry. */
import type { Core } from '@strapi/strapi';
import type { Person } from '../../../plugin-kit/request.ts';
import { platform } from './platform.ts';

const nameOf = ({ firstname, lastname, username }: { firstname?: string | null; lastname?: string | null; username?: string | null }): string => [firstname, lastname].filter(Boolean).join(' ') || (username ?? '');

export async function namesOf(strapi: Core.Strapi, ids: readonly number[]): Promise<Record<number, string>> {
	if (ids.length === 0) return {};
	const users: { id: number; firstname?: string; lastname?: string; username?: string }[] = await strapi.db.query('admin::user').findMany({ where: { id: { $in: [...new Set(ids)] } }, select: ['id', 'firstname', 'lastname', 'username'] });
	return Object.fromEntries(users.map((user) => [user.id, nameOf(user)]));
}

/** Everybody whose task it is to publish this original, limits of organisation and language included. Administrators are asked only when there is nobody else. */
export async function publishersOf(strapi: Core.Strapi, question: { uid: string; documentId: string; locale: string }): Promise<number[]> {
	const users: Person[] = await strapi.db.query('admin::user').findMany({ where: { isActive: true, blocked: { $ne: true } }, populate: { roles: true } });
	const { decide } = platform(strapi).rights();
	const able: Person[] = [];
	for (const user of users) if ((await decide(user, { ...question, action: 'publish' })).allowed) able.push(user);
	const publishers = able.filter(({ roles = [] }) => roles.some(({ code }) => code === 'erasmi-publisher'));
	return (publishers.length > 0 ? publishers : able).map(({ id }) => id);
}
