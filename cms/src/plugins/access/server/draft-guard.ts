/** No draft leaves through the content API, whatever the request asks for, unless it holds the preview token. */
import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { sharedTypes, typeOfUid, type SharedType } from '@erasmi/config/types';
import { previewTokenName } from './tokens.ts';


const reads: readonly string[] = ['findMany', 'findFirst', 'findOne', 'count'];

interface Params {
	status?: string;
	publicationFilter?: unknown;
	hasPublishedVersion?: unknown;
	filters?: unknown;
	documentId?: string;
}

/** Knows which organisations and concepts a published entry mentions. */
interface References {
	publicAmong(type: SharedType, documentIds: readonly string[]): Promise<ReadonlySet<string>>;
}

export function registerDraftGuard(strapi: Core.Strapi): void {
	strapi.documents.use(async (context, next) => {
		if (!reads.includes(context.action) || !asksForSite(strapi)) return next();

		// The document service types its parameters for each act; what is touched here is common to all reads.
		const params = context.params as Params;
		if (params.status === 'draft' || params.publicationFilter !== undefined || params.hasPublishedVersion !== undefined) {
			throw new errors.ForbiddenError('Drafts need the preview token. Leave out "status", "publicationFilter" and "hasPublishedVersion".');
		}
		if (strapi.contentType(context.uid).options?.draftAndPublish) params.status = 'published';
		const shared = sharedTypes.find((type) => type === typeOfUid(context.uid));
		if (shared) await keepMentioned(strapi, shared, context.uid, params);
		return next();
	});
}

/** Whether the request in hand is one of the content API that may see published entries only. */
function asksForSite(strapi: Core.Strapi): boolean {
	const auth = strapi.requestContext.get()?.state['auth'];
	return auth?.strategy?.name === 'content-api-token' && auth.credentials?.name !== previewTokenName;
}

/** An organisation or concept that only drafts mention would tell about the draft. */
async function keepMentioned(strapi: Core.Strapi, type: SharedType, uid: UID.ContentType, params: Params): Promise<void> {
	const rows: { documentId: string }[] = await strapi.db.query(uid).findMany({ select: ['documentId'] });
	const references: References = strapi.plugin('change-feed').service('references');
	const visible = await references.publicAmong(type, rows.map((row) => row.documentId));
	const filter = { documentId: { $in: [...visible] } };
	params.filters = params.filters ? { $and: [params.filters, filter] } : filter;
}
