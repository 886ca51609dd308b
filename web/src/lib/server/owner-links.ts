/** Asks the CMS what somebody with a link for practice owners may see, and tells it what they answered. */
import { sign, signatureHeader } from '@erasmi/config/delivery';
import { ownerPath, parseOwnerAnswer, type OwnerAnswer, type OwnerLetter } from '@erasmi/config/owner-link';
import { environment } from '#lib/server/environment.ts';
import { CmsRefused, CmsUnavailable } from '#lib/server/errors.ts';

const TIMEOUT_MS = 5_000;

/**
 * Not queued as a message is: whoever approves wants to know that it is noted.
 * @throws CmsUnavailable, CmsRefused
 */
export async function askOwnerLink(letter: OwnerLetter): Promise<OwnerAnswer> {
	const { cmsInternalOrigin: origin, feedSecret } = environment();
	const body = JSON.stringify(letter);
	const response = await fetch(origin + ownerPath, {
		method: 'POST',
		headers: { 'content-type': 'application/json', [signatureHeader]: sign(feedSecret, body) },
		body,
		signal: AbortSignal.timeout(TIMEOUT_MS),
	}).catch((error: unknown) => {
		throw new CmsUnavailable(origin, 'cannot be reached', error);
	});
	if (response.status >= 500) throw new CmsUnavailable(origin, `failed with status ${response.status}`);
	const answer = response.ok ? parseOwnerAnswer(((await response.json()) as { data?: unknown }).data) : undefined;
	if (!answer) throw new CmsRefused(origin, `status ${response.status} for a link of a practice owner`);
	return answer;
}
