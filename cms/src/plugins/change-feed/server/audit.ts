/** Who did what to which entry in which language, when. Written in the transaction of the act. */
import type { Core } from '@strapi/strapi';
import { defaultLocale } from '@erasmi/config/locales';
import { sharedTypes, typeOfUid, type ContentType } from '@erasmi/config/types';
import { within } from '../../../plugin-kit/within.ts';
import type { Outbox } from './outbox.ts';
import { auditTable } from './tables.ts';

export const acts = ['create', 'update', 'publish', 'unpublish', 'delete', 'discardDraft', 'clone'] as const;
export type Act = (typeof acts)[number];

/** What leaves alone what is published. */
const draftActs = new Set<Act>(['create', 'update', 'discardDraft', 'clone']);

export interface AuditLine {
	/** ISO 8601, UTC. */
	at: string;
	act: Act;
	/** `undefined` for entries that all languages share, and for acts on all languages. */
	locale?: string;
	/** `undefined`: the system itself, or somebody whose account is gone. */
	person?: string;
}

interface Params {
	documentId?: string;
	locale?: string | readonly string[];
	status?: string;
}

/** Outermost around every act of the document service, so that act, audit and outbox share one transaction. */
export function watchActs(strapi: Core.Strapi, outbox: Outbox): void {
	strapi.documents.use(async (context, next) => {
		const type = typeOfUid(context.uid);
		const act = acts.find((each) => each === context.action);
		if (!type || !act) return next();

		return strapi.db.transaction(async ({ trx }) => {
			const result = await next();
			const params = context.params as Params;
			const made = documentIdOf(result);
			const documentId = act === 'clone' ? made : (params.documentId ?? made);
			if (!documentId) return result;
			const userId = actorId(strapi);
			const at = Date.now();
			await trx(auditTable).insert(
				actsOf(act, params.status).flatMap((each) => localesOf(type, params.locale).map((locale) => ({ at, user_id: userId, action: each, type, document_id: documentId, locale }))),
			);
			if (!(draftActs.has(act) && strapi.contentType(context.uid).options?.draftAndPublish)) await outbox.enqueue([{ type, documentId }], act);
			return result;
		});
	});
}

export function createAudit(strapi: Core.Strapi) {
	return {
		/** What others did last to any of these entries, newest first. */
		async latest(documentIds: readonly string[], { except, limit }: { except: number; limit: number }): Promise<(AuditLine & { documentId: string })[]> {
			if (documentIds.length === 0) return [];
			const rows: Line[] = await within(strapi, (db) => db(auditTable).whereIn('document_id', [...documentIds]).whereNot({ user_id: except }).orderBy('id', 'desc').limit(limit));
			return readLines(strapi, rows);
		},
		/** The newest lines of an entry first. */
		async of(type: ContentType, documentId: string, limit = 50): Promise<AuditLine[]> {
			const rows: Line[] = await within(strapi, (db) =>
				db(auditTable).where({ type, document_id: documentId }).orderBy('id', 'desc').limit(limit),
			);
			return (await readLines(strapi, rows)).map(({ documentId: _, ...line }) => line);
		},
	};
}

interface Line {
	at: number | string;
	user_id: number | null;
	action: Act;
	document_id: string;
	locale: string | null;
}

async function readLines(strapi: Core.Strapi, rows: readonly Line[]): Promise<(AuditLine & { documentId: string })[]> {
	const names = await namesOf(strapi, rows.flatMap(({ user_id }) => user_id ?? []));
	return rows.map(({ at, user_id, action, document_id, locale }) => {
		const person = user_id === null ? undefined : names.get(user_id);
		return { documentId: document_id, at: new Date(Number(at)).toISOString(), act: action, ...(locale && { locale }), ...(person && { person }) };
	});
}

/** Saving with `status: 'published'` is two acts, although Strapi reports one. */
const actsOf = (act: Act, status: string | undefined): Act[] => (status === 'published' && (act === 'create' || act === 'update') ? [act, 'publish'] : [act]);

/** Without a language Strapi means the default one; `null` stands for all. */
function localesOf(type: ContentType, locale: Params['locale']): (string | null)[] {
	if ((sharedTypes as readonly ContentType[]).includes(type) || locale === '*') return [null];
	return locale ? [locale].flat() : [defaultLocale];
}

const documentIdOf = (result: unknown): string | undefined => (typeof result === 'object' && result !== null && 'documentId' in result && typeof result.documentId === 'string' ? result.documentId : undefined);

const actorId = (strapi: Core.Strapi): number | null => {
	const id: unknown = strapi.requestContext.get()?.state?.user?.id;
	return typeof id === 'number' ? id : null;
};

async function namesOf(strapi: Core.Strapi, ids: readonly number[]): Promise<Map<number, string>> {
	if (ids.length === 0) return new Map();
	const users = await strapi.db.query('admin::user').findMany({ where: { id: { $in: [...new Set(ids)] } }, select: ['id', 'firstname', 'lastname', 'username'] });
	return new Map(users.map(({ id, firstname, lastname, username }) => [id, [firstname, lastname].filter(Boolean).join(' ') || username || '']));
}
