/** The one way in which the site asks the CMS for published content. */
import { ClientError, GraphQLClient } from 'graphql-request';
import { CmsRefused, CmsUnavailable } from '#lib/server/errors.ts';
import { environment } from '#lib/server/environment.ts';
import type { TadaDocumentNode } from './graphql.ts';

/** Milliseconds until a question to the CMS counts as unanswered. A list of twenty full entries takes about 300. */
const CMS_TIMEOUT_MS = 5_000;

let client: GraphQLClient | undefined;

/**
 * @throws CmsUnavailable when nothing answers in time
 * @throws CmsRefused when the CMS does not accept the token or the query
 */
export async function ask<Result, Variables extends Record<string, unknown>>(query: TadaDocumentNode<Result, Variables>, variables: Variables): Promise<Result> {
	const { cmsInternalOrigin: origin, siteToken } = environment();
	client ??= new GraphQLClient(`${origin}/graphql`, { headers: { authorization: `Bearer ${siteToken}` } });
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
