/** Turns the table of rights into Strapi's own permissions, which the Content Manager's buttons and fields follow. */
import { locales, type Locale } from '@erasmi/config/locales';
import { uidOf, type ContentType } from '@erasmi/config/types';
import { fieldsFor, type Schemas } from './fields.ts';
import { parts, superAdminKeys, type Action, type Grant, type Parts, type Role } from './roles.ts';

export interface Permission {
	action: string;
	subject: string | null;
	properties: { fields?: string[]; locales?: Locale[] };
	conditions: string[];
}

type Explorer = 'read' | 'create' | 'update' | 'delete' | 'publish';

/**
 * Which of the Content Manager's permissions an act needs. They are wider than our rights (they know neither owners
 * nor originals); the guard draws the exact line.
 */
const explorerActions: Record<Action, readonly Explorer[]> = {
	read: ['read'],
	create: ['create'],
	translate: ['create'],
	update: ['update'],
	discard: ['update'],
	publish: ['publish'],
	unpublish: ['publish'],
	delete: ['delete'],
	clone: ['create'],
	'hand-over': ['update'],
};

/** @param known uids of all actions Strapi knows; a permission for an unknown one would be refused */
export function permissionsOf(role: Role, schemas: Schemas, known: readonly string[]): Permission[] {
	const tools = role.tools === '*' ? known.filter((action) => !isExplorer(action) && !superAdminKeys.some((key) => key.test(action))) : role.tools.filter((action) => known.includes(action));

	return [...entryPermissions(role.grants, schemas), ...tools.map((action) => ({ action, subject: null, properties: {}, conditions: [] }))];
}

interface Collected {
	type: ContentType;
	explorer: Explorer;
	parts: Parts;
	locales: Set<Locale>;
}

function entryPermissions(grants: readonly Grant[], schemas: Schemas): Permission[] {
	const collected = new Map<string, Collected>();
	for (const grant of grants) {
		for (const type of grant.types) {
			for (const explorer of new Set(grant.actions.flatMap((action) => explorerActions[action]))) {
				const id = `${explorer} ${type}`;
				const before = collected.get(id) ?? { type, explorer, parts: grant.parts, locales: new Set<Locale>() };
				const widest = parts.indexOf(grant.parts) > parts.indexOf(before.parts) ? grant.parts : before.parts;
				collected.set(id, { ...before, parts: widest, locales: new Set([...before.locales, ...(grant.locales ?? locales)]) });
			}
		}
	}
	return [...collected.values()].map((item) => explorerPermission(item, schemas));
}

function explorerPermission({ type, explorer, parts, locales: allowed }: Collected, schemas: Schemas): Permission {
	const hasFields = explorer === 'read' || explorer === 'create' || explorer === 'update';
	const isLocalized = schemas.type(type).pluginOptions?.i18n?.localized === true;

	return {
		action: `plugin::content-manager.explorer.${explorer}`,
		subject: uidOf(type),
		properties: {
			...(hasFields ? { fields: fieldsFor(type, explorer === 'read' ? 'everything' : parts, schemas) } : {}),
			...(isLocalized ? { locales: locales.filter((locale) => allowed.has(locale)) } : {}),
		},
		conditions: [],
	};
}

const isExplorer = (action: string): boolean => action.startsWith('plugin::content-manager.explorer.');
