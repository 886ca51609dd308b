/** Brings Strapi's roles in line with the table of rights. Writes only what differs, so it runs at every start. */
import type { Core } from '@strapi/strapi';
import { localeNames } from '@erasmi/config/locales';
import { uidOf } from '@erasmi/config/types';
import type { Schema, Schemas } from './fields.ts';
import { permissionsOf } from './permissions.ts';
import { roles, type Role, type RoleKind } from './roles.ts';

/** Strapi makes these two at its first start; they may write everything, which none of our roles may. */
const strapisOwn = ['strapi-editor', 'strapi-author'];

const names: Record<RoleKind, { name: string; description: string }> = {
	editor: { name: 'Enters content', description: 'Enters and edits content of the own organisation.' },
	publisher: { name: 'Approves originals', description: 'Approves and publishes original texts.' },
	coordinator: { name: 'Coordinates a network', description: 'Reports progress, readings and meetings of the own network.' },
	translator: { name: 'Translates into', description: 'Translates texts into' },
	reviewer: { name: 'Checks', description: 'Checks and publishes translations into' },
	administrator: { name: 'Administrator', description: 'Manages people and all content.' },
};

export async function ensureRoles(strapi: Core.Strapi): Promise<void> {
	const service = strapi.service('admin::role');
	const known: string[] = strapi.service('admin::permission').actionProvider.keys();
	const schemas = schemasOf(strapi);
	await removeStrapisOwn(strapi);

	for (const role of roles) {
		const { name, description } = namesOf(role);
		const found = await service.findOne({ code: role.code });
		const row = found ?? (await service.create({ name, description, code: role.code }));
		if (found && (found.name !== name || found.description !== description)) await service.update({ id: found.id }, { name, description });
		await service.assignPermissions(row.id, permissionsOf(role, schemas, known));
	}
}

export function schemasOf(strapi: Core.Strapi): Schemas {
	return {
		// Strapi's schema types are wider than the part read here.
		type: (type) => strapi.contentType(uidOf(type)) as unknown as Schema,
		component: (uid) => strapi.components[uid as keyof typeof strapi.components] as unknown as Schema,
	};
}

function namesOf({ kind, locale }: Role): { name: string; description: string } {
	const { name, description } = names[kind];
	return locale ? { name: `${name} ${localeNames[locale]}`, description: `${description} ${localeNames[locale]}.` } : { name, description };
}

async function removeStrapisOwn(strapi: Core.Strapi): Promise<void> {
	const rows: { id: number; code: string }[] = await strapi.service('admin::role').find({ code: { $in: strapisOwn } });
	for (const { id, code } of rows) {
		const holders = await strapi.db.query('admin::user').count({ where: { roles: { id } } });
		if (holders > 0) strapi.log.warn(`The role ${code} is not used here, but ${holders} account(s) hold it. It allows them nothing; give them another role.`);
		else await strapi.service('admin::role').deleteByIds([id]);
	}
}
