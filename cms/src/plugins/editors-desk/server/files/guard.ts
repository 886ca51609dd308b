/** Looks at what is uploaded before it is stored, wherever in the admin: a name and a claimed type say nothing. */
import { open } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isLocale, defaultLocale } from '@erasmi/config/locales';
import { words } from '../words.ts';
import { kindOf, LOOKED_AT } from './kind.ts';
import { uploadRules } from './rules.ts';

interface Uploaded {
	filepath: string;
	mimetype: string | null;
}

interface Context {
	request: { files?: Record<string, Uploaded | Uploaded[]> };
	state: { user?: { preferedLanguage?: string | null } };
}

interface Route {
	method: string;
	handler: string;
	config?: { middlewares?: unknown[] };
}

/** Routes of Strapi's upload plugin that take files. */
const taking = /^(admin-upload|content-api)\.(upload|uploadFiles|replaceFile)$/u;

export function guardUploads(strapi: Core.Strapi): void {
	const routers = Object.values(strapi.plugin('upload').routes as unknown as Record<string, { routes: Route[] }>);
	for (const route of routers.flatMap(({ routes }) => routes)) {
		if (!taking.test(route.handler)) continue;
		route.config = { ...route.config, middlewares: [...(route.config?.middlewares ?? []), refuseForeign(strapi)] };
	}
}

const refuseForeign = (strapi: Core.Strapi) => async (context: Context, next: () => Promise<void>): Promise<void> => {
	const allowed = uploadRules(strapi).types;
	for (const { filepath, mimetype } of Object.values(context.request.files ?? {}).flat()) {
		const found = kindOf(await beginningOf(filepath));
		if (found && allowed.includes(found) && fits(mimetype ?? '', found)) continue;
		const language = context.state.user?.preferedLanguage;
		throw new errors.ValidationError(words[isLocale(language) ? language : defaultLocale]['file-kind'], { code: 'file-kind' });
	}
	return next();
};

async function beginningOf(path: string): Promise<Uint8Array> {
	const file = await open(path);
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(LOOKED_AT), 0, LOOKED_AT, 0);
		return buffer.subarray(0, bytesRead);
	} finally {
		await file.close();
	}
}

/** A picture is claimed to be a picture; a table is claimed to be anything but a picture. */
const fits = (claimed: string, found: string): boolean => claimed.startsWith('image/') === found.startsWith('image/');
