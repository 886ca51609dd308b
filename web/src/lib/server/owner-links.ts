/** Asks the CMS what somebody with a link for practice owners may see, and tells it what they answered. */
import { ownerPath, parseOwnerAnswer, type OwnerAnswer, type OwnerLetter } from '@erasmi/config/owner-link';
import { environment } from '#lib/server/environment.ts';
import { CmsRefused, CmsUnavailable } from '#lib/server/errors.ts';
import { jsonIn, postSigned } from '#lib/server/signed.ts';

/** Somebody looks at the page meanwhile; milliseconds. */
const TIMEOUT_MS = 5_000;

/**
 * Not queued as a message is: whoever approves wants to know that it is noted.
 * @throws CmsUnavailable, CmsRefused
 */
export async function askOwnerLink(letter: OwnerLetter): Promise<OwnerAnswer> {
	const { cmsInternalOrigin: origin } = environment();
	const { ok, status, text } = await postSigned(ownerPath, letter, AbortSignal.timeout(TIMEOUT_MS));
	if (status >= 500) throw new CmsUnavailable(origin, `failed with status ${status}`);
	const answer = ok ? parseOwnerAnswer((jsonIn(text, 'a link of a practice owner') as { data?: unknown } | null)?.data) : undefined;
	if (!answer) throw new CmsRefused(origin, `status ${status} for a link of a practice owner`);
	return answer;
}
