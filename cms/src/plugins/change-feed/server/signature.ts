/** Sites and scripts have no account; they show that they know the secret. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { signatureHeader, verify } from '@erasmi/config/delivery';

/** The part of a Koa context that is read here. */
export interface SignedRequest {
	request: { body?: unknown; headers: Record<string, string | string[] | undefined>; ip?: string; url?: string };
}

/** koa-body keeps the bytes it parsed here when `includeUnparsed` is set. */
const unparsed = Symbol.for('unparsedBody');

/** @throws UnauthorizedError, answered as 401 */
export function demandSignature(strapi: Core.Strapi, secret: string, { request }: SignedRequest): true {
	const header = request.headers[signatureHeader];
	const verdict = verify(secret, rawBody(request.body), typeof header === 'string' ? header : undefined);
	if (verdict.ok) return true;
	strapi.log.warn(`change-feed: ${request.url} from ${request.ip} refused: signature ${verdict.reason}`);
	throw new errors.UnauthorizedError(`The signature is ${verdict.reason}.`);
}

function rawBody(body: unknown): string {
	if (typeof body !== 'object' || body === null || !(unparsed in body)) return '';
	const raw = body[unparsed];
	return typeof raw === 'string' ? raw : '';
}
