/** The two keys with which the site reads. They come from the environment; the database only sees their salted hashes. */
import type { Core } from '@strapi/strapi';
import { sharedTypes, uidOf, workTypes } from '@erasmi/config/types';

/** Reads what is published. */
const siteTokenName = 'site';
/** Reads drafts too, for previews. */
export const previewTokenName = 'preview';

const TOKEN_MIN_LENGTH = 32;

const readable = [...workTypes, ...sharedTypes, 'site-settings'] as const;

/** Strapi makes these at its first start; one of them may write everything. */
const strapisOwn = ['Read Only', 'Full Access'];

interface TokenRow {
	id: number;
	accessKey: string;
	permissions: { id: number; action: string }[];
}

/** Creates or changes both tokens to what the environment says. A token whose value is gone from the environment is removed. */
export async function ensureTokens(strapi: Core.Strapi, environment: NodeJS.ProcessEnv = process.env): Promise<void> {
	await strapi.db.query('admin::api-token').deleteMany({ where: { name: { $in: strapisOwn } } });
	await ensureToken(strapi, siteTokenName, 'Reads what is published, for the site.', environment['SITE_TOKEN']);
	await ensureToken(strapi, previewTokenName, 'Reads drafts too, for previews on the site.', environment['PREVIEW_TOKEN']);
}

async function ensureToken(strapi: Core.Strapi, name: string, description: string, key: string | undefined): Promise<void> {
	const tokens = strapi.db.query('admin::api-token');
	const found: TokenRow | null = await tokens.findOne({ where: { name }, populate: ['permissions'] });
	if (!key) {
		if (found) await strapi.service('admin::api-token-content-api').revoke(found.id);
		return;
	}
	if (key.length < TOKEN_MIN_LENGTH) throw new Error(`${name.toUpperCase()}_TOKEN has ${key.length} characters; it needs at least ${TOKEN_MIN_LENGTH}.`);

	const accessKey: string = strapi.service('admin::api-token-content-api').hash(key);
	const row: TokenRow = found ?? { ...(await tokens.create({ data: { name, description, kind: 'content-api', type: 'custom', accessKey, lifespan: null, expiresAt: null } })), permissions: [] };
	if (row.accessKey !== accessKey) await tokens.update({ where: { id: row.id }, data: { accessKey } });
	await ensureTokenPermissions(strapi, row);
}

async function ensureTokenPermissions(strapi: Core.Strapi, { id, permissions }: TokenRow): Promise<void> {
	const wanted = wantedActions(strapi);
	const rows = strapi.db.query('admin::api-token-permission');
	const missing = wanted.filter((action) => !permissions.some((permission) => permission.action === action));
	const extra = permissions.filter(({ action }) => !wanted.includes(action));
	for (const action of missing) await rows.create({ data: { action, token: id } });
	for (const permission of extra) await rows.delete({ where: { id: permission.id } });
}

/** Single types have no `findOne`. */
function wantedActions(strapi: Core.Strapi): string[] {
	const known: string[] = strapi.contentAPI.permissions.providers.action.keys();
	return readable.flatMap((type) => [`${uidOf(type)}.find`, `${uidOf(type)}.findOne`]).filter((action) => known.includes(action));
}
