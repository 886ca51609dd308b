/** Who gets an account, and who may give the highest rights. */
import type { Core } from '@strapi/strapi';
import { adminUser } from './guard.ts';
import { membershipUid } from './membership.ts';
import { otherRefusalText } from './refusal.ts';
import { refuse } from './refuse.ts';
import { languageFor } from './rights.ts';
import { superAdminCode } from './roles.ts';

const PASSWORD_MIN_LENGTH = 8;

/** The first account comes from the environment; with it, Strapi's open page for registering one is closed. */
export async function ensureFirstAdministrator(strapi: Core.Strapi, environment: NodeJS.ProcessEnv = process.env): Promise<void> {
	const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = environment;
	if (!email || !password || (await strapi.service('admin::user').exists())) return;
	const fault = passwordFault(password);
	if (fault) throw new Error(`ADMIN_PASSWORD ${fault}`);

	await strapi.service('admin::user').createFirstAdmin({ email: email.toLowerCase(), password, firstname: 'Administrator' });
	strapi.log.info('The first administrator was created from ADMIN_EMAIL. Change the password after signing in; the value in the environment is not used again.');
}

/** @returns what Strapi's sign-in form would refuse */
function passwordFault(password: string): string | undefined {
	if (password.length < PASSWORD_MIN_LENGTH) return `has ${password.length} characters; it needs at least ${PASSWORD_MIN_LENGTH}.`;
	if (!/[a-z]/.test(password) || !/[A-Z]/.test(password) || !/\d/.test(password)) return 'needs a small letter, a capital letter and a digit.';
	return undefined;
}

interface UserEvent {
	params: { data?: { roles?: unknown; password?: unknown; email?: unknown; isActive?: unknown }; where?: unknown };
}

/** Core lets everybody who may create users create a super-admin, or set one's password. */
export function guardSuperAdmins(strapi: Core.Strapi): void {
	const check = async ({ params }: UserEvent): Promise<void> => {
		const person = adminUser(strapi);
		if (!person || person.roles?.some((role) => role.code === superAdminCode)) return;
		const language = languageFor(strapi, person);

		if (params.where && (await touchesSuperAdmin(strapi, params.where))) refuse(otherRefusalText(language, 'super-admin-account'));
		const superAdmin = await strapi.service('admin::role').getSuperAdmin();
		if (superAdmin && idsIn(params.data?.roles).includes(String(superAdmin.id))) refuse(otherRefusalText(language, 'super-admin-role'));
	};
	// Strapi's type of a lifecycle event leaves `params` open.
	const guard = (event: object): Promise<void> => check(event as UserEvent);

	strapi.db.lifecycles.subscribe({
		models: ['admin::user'],
		beforeCreate: guard,
		beforeUpdate: guard,
		beforeDelete: guard,
		async afterDelete(event) {
			const id: unknown = (event as { result?: { id?: unknown } }).result?.id;
			if (typeof id === 'number') await strapi.db.query(membershipUid).deleteMany({ where: { userId: id } });
		},
	});
}

async function touchesSuperAdmin(strapi: Core.Strapi, where: unknown): Promise<boolean> {
	const count = await strapi.db.query('admin::user').count({ where: { $and: [where, { roles: { code: superAdminCode } }] } });
	return count > 0;
}

/** Roles come as ids, as objects with ids, or as `{ set, connect }`. */
function idsIn(value: unknown): string[] {
	if (typeof value === 'number' || typeof value === 'string') return [String(value)];
	if (Array.isArray(value)) return value.flatMap(idsIn);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) => (name === 'id' || name === 'set' || name === 'connect' ? idsIn(inner) : []));
}
