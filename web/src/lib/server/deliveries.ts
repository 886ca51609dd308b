/** Only the CMS may tell the site what is true: every delivery is signed. */
import { type Change, type Delivery, signatureHeader, verify } from '@erasmi/config/delivery';
import { sharedTypes, workTypes } from '@erasmi/config/types';
import { json } from '@sveltejs/kit';
import type { Logger } from 'pino';
import { environment } from './environment.ts';

type Signed = { ok: true; body: string } | { ok: false; response: Response };

/** @returns the body when its signature is right and fresh, else the answer to give: 401 */
export async function signedBody(request: Request, log: Logger): Promise<Signed> {
	const body = await request.text();
	const verdict = verify(environment().feedSecret, body, request.headers.get(signatureHeader));
	if (verdict.ok) return { ok: true, body };
	log.warn({ reason: verdict.reason }, 'a delivery was refused because of its signature');
	return { ok: false, response: json({ error: 'unauthorized', reason: verdict.reason }, { status: 401 }) };
}

/** @returns one value of a JSON body; `undefined` where there is none */
export function field(body: string, name: string): unknown {
	try {
		const parsed: unknown = JSON.parse(body);
		return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>)[name] : undefined;
	} catch {
		return undefined;
	}
}

/** @returns `undefined` for a body that is no delivery, for example of a newer CMS */
export function parseDelivery(body: string): Delivery | undefined {
	try {
		const delivery = JSON.parse(body) as Delivery;
		const fits = Number.isSafeInteger(delivery?.version) && Array.isArray(delivery.changes) && delivery.changes.every(isChange) && (delivery.concepts === undefined || Array.isArray(delivery.concepts));
		return fits ? delivery : undefined;
	} catch {
		return undefined;
	}
}

const types: readonly string[] = [...workTypes, ...sharedTypes, 'site-settings'];

function isChange(change: Partial<Change> | null): boolean {
	return !!change && types.includes(change.type ?? '') && typeof change.documentId === 'string' && Number.isSafeInteger(change.version) && Array.isArray(change.tags) && (!change.work || Array.isArray(change.work.documents));
}
