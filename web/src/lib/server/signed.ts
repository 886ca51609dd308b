/** Asks the CMS what only a site may know, and tells it what only a site may say: every question is signed. */
import { sign, signatureHeader, verify } from '@erasmi/config/delivery';
import { environment } from './environment.ts';
import { CmsRefused, CmsUnavailable } from './errors.ts';

const TIMEOUT_MS = 10_000;

export interface Answered {
	status: number;
	ok: boolean;
	text: string;
	signature: string | null;
}

/**
 * @param signal ends the question early
 * @throws CmsUnavailable when nothing answers in time, or the answer breaks off
 */
export async function postSigned(path: string, question: object, signal?: AbortSignal): Promise<Answered> {
	const { cmsInternalOrigin: origin, feedSecret } = environment();
	const body = JSON.stringify(question);
	try {
		const response = await fetch(origin + path, {
			method: 'POST',
			headers: { 'content-type': 'application/json', [signatureHeader]: sign(feedSecret, body) },
			body,
			signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), ...(signal ? [signal] : [])]),
		});
		return { status: response.status, ok: response.ok, text: await response.text(), signature: response.headers.get(signatureHeader) };
	} catch (error) {
		throw new CmsUnavailable(origin, 'cannot be reached', error);
	}
}

/**
 * The answer is signed as well.
 * @param what is asked for, as the log should name it
 * @throws CmsUnavailable, CmsRefused
 */
export async function askSigned<Answer>(path: string, question: object, what: string, signal?: AbortSignal): Promise<Answer> {
	const { cmsInternalOrigin: origin, feedSecret } = environment();
	const { ok, status, text, signature } = await postSigned(path, question, signal);
	if (!ok) throw new CmsRefused(origin, `${what} answered ${status}`);
	const verdict = verify(feedSecret, text, signature);
	if (!verdict.ok) throw new CmsRefused(origin, `the answer of ${what} has a ${verdict.reason} signature; is FEED_SECRET the same on both sides?`);
	return jsonIn(text, what) as Answer;
}

/** @throws CmsRefused for what is no JSON, such as the page of a proxy */
export function jsonIn(text: string, what: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new CmsRefused(environment().cmsInternalOrigin, `the answer of ${what} is no JSON`, error);
	}
}
