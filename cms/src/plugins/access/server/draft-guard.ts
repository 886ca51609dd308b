/** No draft leaves through the content API, whatever the request asks for, unless it holds the preview token. */
import type { Core, UID } from '@strapi/strapi';
import { sharedTypes, typeOfUid, type SharedType } from '@erasmi/config/types';
import { refuse } from './refuse.ts';
import { previewTokenName } from './tokens.ts';


const reads: readonly string[] = ['findMany', 'findFirst', 'findOne', 'count'];

interface Params {
	status?: string;
	publicationFilter?: unknown;
	hasPublishedVersion?: unknown;
	filters?: unknown;
	documentId?: string;
	sort?: unknown;
	populate?: unknown;
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
			refuse('Drafts need the preview token. Leave out "status", "publicationFilter" and "hasPublishedVersion".');
		}
		if (searchesLanguages(params)) refuse('Other languages of an entry cannot be searched or sorted by, for they would tell about drafts. Ask for each language.');
		// A file knows every entry that uses it, drafts included. Our own fields of that name hold no relation to follow.
		if (mentions(params.populate, 'related')) refuse('The entries that use a file cannot be read here, for drafts are among them.');
		if (strapi.contentType(context.uid).options?.draftAndPublish) params.status = 'published';

		const shared = sharedTypes.find((type) => type === typeOfUid(context.uid));
		if (!shared) return next();
		const visible = await mentioned(strapi, shared, context.uid, params.documentId);
		// `findOne` looks at the document id only, whatever filters say.
		if (context.action === 'findOne') return visible.length > 0 ? next() : null;
		params.filters = params.filters ? { $and: [params.filters, { documentId: { $in: visible } }] } : { documentId: { $in: visible } };
		return next();
	});
}

/** Other languages may be shown along with a published entry (only published ones are), but a search in them would reach drafts. */
function searchesLanguages({ filters, sort, populate }: Params): boolean {
	if (mentions([filters, sort], 'localizations')) return true;
	const shown: unknown = typeof populate === 'object' && populate !== null && 'localizations' in populate ? populate.localizations : undefined;
	return mentions(shown, 'filters') || mentions(shown, 'sort');
}

/** Whether a name occurs in a query, as a key (`{ localizations: … }`) or in a path (`localizations.title:asc`). */
export function mentions(value: unknown, name: string): boolean {
	if (typeof value === 'string') return value.split(/[.:,\s]/).includes(name);
	if (Array.isArray(value)) return value.some((item) => mentions(item, name));
	if (typeof value !== 'object' || value === null) return false;
	return Object.entries(value).some(([key, inner]) => key.split('.').includes(name) || (typeof inner === 'object' && mentions(inner, name)));
}

/** Whether the request in hand is one of the content API that may see published entries only. */
function asksForSite(strapi: Core.Strapi): boolean {
	const auth = strapi.requestContext.get()?.state['auth'];
	return auth?.strategy?.name === 'content-api-token' && auth.credentials?.name !== previewTokenName;
}

/** An organisation or concept that only drafts mention would tell about the draft. */
async function mentioned(strapi: Core.Strapi, type: SharedType, uid: UID.ContentType, documentId: string | undefined): Promise<string[]> {
	const rows: { documentId: string }[] = await strapi.db.query(uid).findMany({ select: ['documentId'], ...(documentId ? { where: { documentId } } : {}) });
	const references: References = strapi.plugin('change-feed').service('references');
	return [...(await references.publicAmong(type, rows.map((row) => row.documentId)))];
}
