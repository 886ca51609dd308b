/** What Strapi's media library would do without a question: delete a file that an entry shows, take a picture that nobody has described. */
import type { Core } from '@strapi/strapi';
import { languageOf } from '../../../plugin-kit/answering.ts';
import { CareError, type CareFault } from './errors.ts';
import { isDescription, type Media } from './media.ts';
import type { Person } from '../../../plugin-kit/request.ts';
import { words } from './words.ts';

/** The part of a Koa context that is used here. */
interface Context {
	params: Record<string, string>;
	query: Record<string, unknown>;
	request: { body?: unknown; files?: Record<string, Uploaded | Uploaded[]> };
	state: { user: Person };
	status: number;
	body: unknown;
}

interface Uploaded {
	mimetype?: string | null;
}

interface Route {
	method: string;
	path: string;
	config?: { middlewares?: unknown[] };
}

const fileUid = 'plugin::upload.file';

/** Before the provider is asked: Strapi removes the bytes first and the row after. */
export function guardFiles(strapi: Core.Strapi): void {
	// Strapi's type of a plugin leaves its routes open.
	const { routes } = (strapi.plugin('upload') as unknown as { routes: { admin: { routes: Route[] } } }).routes.admin;
	const described = demandDescriptions(strapi);
	const one = guard(strapi, ({ params }) => Promise.resolve([Number(params.id)]));
	const several = guard(strapi, ({ request }) => filesIn(strapi, request.body));
	for (const [method, path, middleware] of [['DELETE', '/files/:id', one], ['POST', '/actions/bulk-delete', several], ['POST', '/', described]] as const) {
		const route = routes.find((each) => each.method === method && each.path === path);
		if (!route) throw new Error(`Strapi has no address ${path} for files any more: those in use would not be kept, and pictures not described.`);
		route.config = { ...route.config, middlewares: [...(route.config?.middlewares ?? []), middleware] };
	}
}

function guard(strapi: Core.Strapi, idsOf: (context: Context) => Promise<number[]>) {
	return async (context: Context, next: () => Promise<unknown>): Promise<unknown> => {
		const media = strapi.plugin('care').service('media') as Media;
		for (const id of await idsOf(context)) {
			const uses = await media.uses(id);
			if (uses.length === 0) continue;
			const titles = new Intl.ListFormat(languageOf(context.state.user)).format(uses.map(({ title }) => `“${title}”`));
			return refuse(context, 409, 'file-in-use', ` ${titles}`);
		}
		return next();
	};
}

/** Its pages send a description with each file, which is empty until somebody writes it. Forms of ours ask for it in their own way and send none. */
const demandDescriptions = (strapi: Core.Strapi) => async (context: Context, next: () => Promise<unknown>): Promise<unknown> => {
	const { fileInfo } = (context.request.body ?? {}) as { fileInfo?: unknown };
	const infos = [fileInfo].flat().flatMap((info) => (typeof info === 'string' ? [JSON.parse(info) as { alternativeText?: unknown }] : []));
	const mimes = context.query.id === undefined ? Object.values(context.request.files ?? {}).flat().map(({ mimetype }) => mimetype ?? '') : [await mimeOf(strapi, Number(context.query.id))];
	const isMissing = infos.some(({ alternativeText }, index) => alternativeText !== undefined && (mimes[index] ?? '').startsWith('image/') && !isDescription(String(alternativeText ?? '')));
	return isMissing ? refuse(context, 400, 'no-description') : next();
};

const mimeOf = async (strapi: Core.Strapi, id: number): Promise<string> => ((await strapi.db.query(fileUid).findOne({ where: { id }, select: ['mime'] })) as { mime: string } | null)?.mime ?? '';

function refuse(context: Context, status: number, fault: CareFault, more = ''): undefined {
	const { code, name } = new CareError(fault);
	context.status = status;
	context.body = { data: null, error: { status, name, message: words[languageOf(context.state.user)][code] + more, details: { code } } };
}

/** Folders go with what is in them. */
async function filesIn(strapi: Core.Strapi, body: unknown): Promise<number[]> {
	const { fileIds = [], folderIds = [] } = (typeof body === 'object' && body !== null ? body : {}) as { fileIds?: unknown; folderIds?: unknown };
	const folders: { path: string }[] = Array.isArray(folderIds) && folderIds.length > 0 ? await strapi.db.query('plugin::upload.folder').findMany({ where: { id: { $in: folderIds.map(Number) } }, select: ['path'] }) : [];
	const inside = await Promise.all(folders.map(({ path }) => strapi.db.query(fileUid).findMany({ where: { $or: [{ folderPath: path }, { folderPath: { $startsWith: `${path}/` } }] }, select: ['id'] })));
	return [...(Array.isArray(fileIds) ? fileIds.map(Number) : []), ...inside.flat().map(({ id }: { id: number }) => id)];
}
