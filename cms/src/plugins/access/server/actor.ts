/** Reads what a signed-in person is allowed to be. */
import type { Core } from '@strapi/strapi';
import type { Actor } from './decide.ts';
import { isRoleCode, superAdminCode } from './roles.ts';
import { emptyMembership, membershipUid, parseMembership } from './membership.ts';

/** The part of Strapi's `admin::user` that rights depend on. */
export interface User {
	id: number;
	email: string;
	preferedLanguage?: string | null;
	roles?: readonly { code: string }[];
}

export async function actorOf(strapi: Core.Strapi, user: User): Promise<Actor> {
	const codes = (user.roles ?? []).map((role) => role.code);
	const row = await strapi.db.query(membershipUid).findOne({ where: { userId: user.id } });
	const membership = row ? parseMembership(row) : emptyMembership;

	return {
		everything: codes.includes(superAdminCode),
		roles: codes.filter(isRoleCode),
		...(membership.organisation ? { organisation: membership.organisation } : {}),
		organisations: membership.organisations,
		sourceLanguages: membership.sourceLanguages,
		networks: membership.networks,
	};
}
