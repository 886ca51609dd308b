/** Asks the CMS what only a site may know: both the question and the answer are signed. */
import { sign, signatureHeader, verify } from '@erasmi/config/delivery';
import { environment } from './environment.ts';
import { CmsRefused, CmsUnavailable } from './errors.ts';

const TIMEOUT_MS = 10_000;

/**
 * @param what is asked for, as the log should name it
 * @throws CmsUnavailable, CmsRefused
 */
export async function askSigned<Answer>(path: string, question: object, what: string, signal?: AbortSignal): Promise<Answer> {
	const { cmsInternalOrigin: origin, feedSecret } = environment();
	const body = JSON.stringify(question);
	const response = await fetch(origin + path, {
		method: 'POST',
		headers: { 'content-type': 'application/json', [signatureHeader]: sign(feedSecret, body) },
		body,
		signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), ...(signal ? [signal] : [])]),
	}).catch((error: unknown) => {
		throw new CmsUnavailable(origin, 'cannot be reached', error);
	});
	const text = await response.text();
	if (!response.ok) throw new CmsRefused(origin, `${what} answered ${response.status}`);
	const verdict = verify(feedSecret, text, response.headers.get(signatureHeader));
	if (!verdict.ok) throw new CmsRefused(origin, `the answer of ${what} has a ${verdict.reason} signature; is FEED_SECRET the same on both sides?`);
	return JSON.parse(text) as Answer;
}
