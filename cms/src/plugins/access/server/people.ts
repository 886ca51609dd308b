/** The page "People": accounts with the organisation and limits that our rights add to them. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { membershipUid, parseMembership, type Membership } from './membership.ts';
import { roles, type RoleKind } from './roles.ts';

export interface Person extends Membership {
	id: number;
	name: string;
	email: string;
	isActive: boolean;
	roles: { name: string; kind?: RoleKind; locale?: string }[];
}

export interface Choice {
	documentId: string;
	name: string;
}

interface UserRow {
	id: number;
	firstname?: string | null;
	lastname?: string | null;
	email: string;
	isActive: boolean;
	roles: { code: string; name: string }[];
}

export function peopleService({ strapi }: { strapi: Core.Strapi }) {
	const memberships = () => strapi.db.query(membershipUid);

	return {
		async list(): Promise<{ people: Person[]; organisations: Choice[]; networks: Choice[] }> {
			const [users, rows, organisations, networks] = await Promise.all([
				strapi.db.query('admin::user').findMany({ populate: ['roles'], orderBy: [{ lastname: 'asc' }, { email: 'asc' }] }),
				memberships().findMany(),
				strapi.db.query('api::organisation.organisation').findMany({ select: ['documentId', 'name'], orderBy: { name: 'asc' } }),
				strapi.db.query('api::network.network').findMany({ where: { publishedAt: null }, select: ['documentId', 'title', 'locale', 'sourceLocale'] }),
			]);
			return {
				people: users.map((user: UserRow) => personOf(user, rows.find((row: { userId: number }) => row.userId === user.id))),
				organisations: organisations.map(({ documentId, name }: Choice) => ({ documentId, name })),
				networks: networkChoices(networks),
			};
		},

		/** @throws ValidationError when the account, an organisation or a network does not exist */
		async save(userId: number, body: unknown): Promise<Membership> {
			const membership = parseMembership(body);
			if ((await strapi.db.query('admin::user').count({ where: { id: userId } })) === 0) throw new errors.NotFoundError('There is no such account.');
			await mustExist(strapi, 'api::organisation.organisation', [...membership.organisations, ...(membership.organisation ? [membership.organisation] : [])]);
			await mustExist(strapi, 'api::network.network', membership.networks);

			const data = { organisation: null, ...membership };
			const found = await memberships().findOne({ where: { userId } });
			if (found) await memberships().update({ where: { id: found.id }, data });
			else await memberships().create({ data: { userId, ...data } });
			return membership;
		},
	};
}

function personOf({ id, firstname, lastname, email, isActive, roles: held }: UserRow, row: unknown): Person {
	return {
		id,
		name: [firstname, lastname].filter(Boolean).join(' '),
		email,
		isActive,
		roles: held.map(({ code, name }) => {
			const role = roles.find((one) => one.code === code);
			return { name, ...(role ? { kind: role.kind } : {}), ...(role?.locale ? { locale: role.locale } : {}) };
		}),
		...parseMembership(row),
	};
}

interface NetworkRow {
	documentId: string;
	title: string | null;
	locale: string;
	sourceLocale: string | null;
}

/** Each network once, under the title in the language it was written in. */
function networkChoices(rows: readonly NetworkRow[]): Choice[] {
	const names = new Map<string, string>();
	for (const { documentId, title, locale, sourceLocale } of rows) {
		if (locale === sourceLocale || !names.has(documentId)) names.set(documentId, title ?? documentId);
	}
	return [...names].map(([documentId, name]) => ({ documentId, name })).sort((a, b) => a.name.localeCompare(b.name));
}

async function mustExist(strapi: Core.Strapi, uid: 'api::organisation.organisation' | 'api::network.network', documentIds: readonly string[]): Promise<void> {
	const rows: { documentId: string }[] = documentIds.length > 0 ? await strapi.db.query(uid).findMany({ where: { documentId: { $in: [...documentIds] } }, select: ['documentId'] }) : [];
	const unknown = documentIds.find((id) => !rows.some((row) => row.documentId === id));
	if (unknown) throw new errors.ValidationError(`There is no ${uid.split('.')[1]} "${unknown}".`);
}
