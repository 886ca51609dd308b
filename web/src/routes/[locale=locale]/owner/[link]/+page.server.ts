/** A draft for those whose practice it is: read, comment, approve, without an account. */
import { type OwnerLetter, readOwnerLink } from '@erasmi/config/owner-link';
import { type RequestEvent, error, fail, redirect } from '@sveltejs/kit';
import { headOf } from '#lib/server/content/entry.ts';
import { draftOf } from '#lib/server/content/preview.ts';
import { environment } from '#lib/server/environment.ts';
import { CmsUnavailable } from '#lib/server/errors.ts';
import { type OwnerIssues, emptyTyped, ownerTyped, parseApproval, parseComment } from '#lib/server/forms/owner.ts';
import { RateLimit } from '#lib/server/forms/rate-limit.ts';
import { isTrapped } from '#lib/server/forms/write.ts';
import { askOwnerLink } from '#lib/server/owner-links.ts';
import { ownerIn } from '#lib/routes.ts';
import { serverOnly } from '#lib/server-only.ts';
import type { Actions, PageServerLoad } from './$types';

const MINUTE_MS = 60_000;
const limit = new RateLimit({ inWindow: 10, windowMs: 10 * MINUTE_MS, inDay: 60, overall: 200 });

export const load: PageServerLoad = async ({ params, url, locals, setHeaders }) => {
	locals.keep = false;
	setHeaders({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
	demandGoodLink(params.link, url);
	const answer = await askOwnerLink({ link: params.link, act: 'read' });
	if (!answer.ok) return ended(answer.reason);
	const { type, documentId, until, approved } = answer.entry;
	const entry = await draftOf(type, documentId, params.locale);
	if (!entry) error(404, 'not-found');

	const head = headOf(entry, params.locale, undefined);
	locals.kind = head.kind;
	const languages = entry.languages.map((language) => ({ ...language, url: ownerIn(language.locale, params.link, signed(url)) }));
	return {
		entry: serverOnly({ ...entry, languages }),
		head: serverOnly({ ...head, languages, robots: 'noindex' as const }),
		owner: serverOnly({ type, until: new Date(until).toISOString(), approved, done: doneIn(url), typed: emptyTyped, query: signed(url) }),
		// What pages of some types show besides their entry is not asked for in a draft.
		...{ answers: serverOnly(undefined), coverage: undefined, desk: undefined },
	};
};

export const actions: Actions = {
	comment: async (event) => {
		const form = await event.request.formData();
		const typed = ownerTyped(form);
		const parsed = parseComment(event.params.link, typed);
		if (!parsed.ok) return fail(400, { typed, issues: parsed.issues });
		return send(event, parsed.letter, 'comment', typed, isTrapped(form));
	},
	approve: async (event) => {
		const form = await event.request.formData();
		const typed = ownerTyped(form);
		const parsed = parseApproval(event.params.link, typed);
		if (!parsed.ok) return fail(400, { typed, issues: parsed.issues });
		return send(event, parsed.letter, 'approve', typed, isTrapped(form));
	},
};

/** What is done is said by the address, so that loading it again sends nothing. */
async function send(event: RequestEvent & { params: { link: string } }, letter: OwnerLetter, done: Done, typed: ReturnType<typeof ownerTyped>, isDropped: boolean) {
	const { url, params, locals } = event;
	demandGoodLink(params.link, url);
	const turn = limit.take(event.getClientAddress());
	if (!turn.ok) return fail(429, { typed, issues: noIssues, minutes: Math.ceil(turn.retryAfterMs / MINUTE_MS) });
	try {
		const answer = isDropped ? undefined : await askOwnerLink(letter);
		if (answer && !answer.ok) ended(answer.reason);
	} catch (problem) {
		if (!(problem instanceof CmsUnavailable)) throw problem;
		locals.log.warn('an answer of a practice owner could not be taken: the CMS does not answer');
		return fail(503, { typed, issues: noIssues });
	}
	redirect(303, `${ownerIn(locals.locale, params.link, signed(url))}&done=${done}`);
}

type Done = 'comment' | 'approve';
const noIssues: OwnerIssues = {};

const doneIn = ({ searchParams }: URL): Done | undefined => (['comment', 'approve'] as const).find((each) => each === searchParams.get('done'));

/** The part of the query that is signed; what else stands there is ours. */
const signed = ({ searchParams }: URL): string => `?${new URLSearchParams({ until: searchParams.get('until') ?? '', signature: searchParams.get('signature') ?? '' })}`;

function demandGoodLink(link: string, { searchParams }: URL): void {
	const verdict = readOwnerLink(environment().feedSecret, link, searchParams);
	if (verdict === 'forged') error(404, 'not-found');
	if (verdict === 'ended') ended('ended');
}

function ended(reason: 'ended' | 'unknown'): never {
	error(reason === 'ended' ? 410 : 404, reason === 'ended' ? 'link-ended' : 'not-found');
}
