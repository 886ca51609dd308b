/** Looks at what is uploaded before it is stored, wherever in the admin: a name and a claimed type say nothing. */
import { open } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { finished } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { languageOf } from '../../../../plugin-kit/answering.ts';
import { words } from '../words.ts';
import { kindOf, LOOKED_AT } from './kind.ts';
import { uploadRules } from './rules.ts';

interface Uploaded {
	filepath: string;
	size: number;
	mimetype: string | null;
}

interface Context {
	req: IncomingMessage;
	request: { files?: Record<string, Uploaded | Uploaded[]> };
	/** `isTooLarge`: the parser gave up, see `config/middlewares.ts`. */
	state: { user?: { preferedLanguage?: string | null }; isTooLarge?: boolean };
}

interface Route {
	method: string;
	handler: string;
	config?: { middlewares?: unknown[] };
}

const MEGABYTE = 1024 * 1024;

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
	const { types: allowed, maxBytes } = uploadRules(strapi);
	const say = words[languageOf(context.state.user ?? {})];
	const files = Object.values(context.request.files ?? {}).flat();
	if (context.state.isTooLarge || files.some(({ size }) => size > maxBytes)) {
		await everythingSent(context.req);
		throw new errors.PayloadTooLargeError(say['file-big'].replace('{max}', String(maxBytes / MEGABYTE)), { code: 'file-big' });
	}
	for (const { filepath, mimetype } of files) {
		const found = kindOf(await beginningOf(filepath));
		if (!found || !allowed.includes(found) || !fits(mimetype ?? '', found)) throw new errors.ValidationError(say['file-kind'], { code: 'file-kind' });
	}
	return next();
};

/** A client that is answered while it still sends may see a broken connection instead of the answer. What it sends is thrown away. */
async function everythingSent(request: IncomingMessage): Promise<void> {
	if (request.complete) return;
	request.resume();
	// Who goes away meanwhile waits for no answer.
	await finished(request, { writable: false }).catch(() => undefined);
}

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
