/** The one way in which the site asks the CMS: for published content, and for the drafts of a preview. */
import { ClientError, GraphQLClient } from 'graphql-request';
import { CmsRefused, CmsUnavailable } from '#lib/server/errors.ts';
import { environment } from '#lib/server/environment.ts';
import type { TadaDocumentNode } from './graphql.ts';

/** Milliseconds until a question to the CMS counts as unanswered. A list of twenty full entries takes about 300. */
const CMS_TIMEOUT_MS = 5_000;

const clients = new Map<string, GraphQLClient>();

/**
 * @param token what is seen: published content unless it is the preview's
 * @throws CmsUnavailable when nothing answers in time
 * @throws CmsRefused when the CMS does not accept the token or the query
 */
export async function ask<Result, Variables extends Record<string, unknown>>(query: TadaDocumentNode<Result, Variables>, variables: Variables, token = environment().siteToken): Promise<Result> {
	const { cmsInternalOrigin: origin } = environment();
	const client = clients.get(token) ?? new GraphQLClient(`${origin}/graphql`, { headers: { authorization: `Bearer ${token}` } });
	clients.set(token, client);
	try {
		return await client.request<Result, Record<string, unknown>>({ document: query, variables, signal: AbortSignal.timeout(CMS_TIMEOUT_MS) });
	} catch (error) {
		throw cmsError(origin, error);
	}
}

/** Names what went wrong, so that the table of errors can tell a sleeping CMS from a wrong token. */
function cmsError(origin: string, error: unknown): CmsUnavailable | CmsRefused {
	if (error instanceof ClientError) {
		const { status, errors } = error.response;
		const message = errors?.map((each) => each.message).join('; ') ?? `status ${status}`;
		return status >= 500 ? new CmsUnavailable(origin, `failed with status ${status} (${message})`, error) : new CmsRefused(origin, message, error);
	}
	if (error instanceof DOMException && error.name === 'TimeoutError') return new CmsUnavailable(origin, `did not answer within ${CMS_TIMEOUT_MS / 1000} s`, error);
	return new CmsUnavailable(origin, 'cannot be reached', error);
}
