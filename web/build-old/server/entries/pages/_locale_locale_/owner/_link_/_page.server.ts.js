import { i as readOwnerLink, n as ownerPath, r as parseOwnerAnswer, t as ownerLimits } from "../../../../../chunks/owner-link.js";
import { r as headOf } from "../../../../../chunks/entry.js";
import { t as draftOf } from "../../../../../chunks/preview.js";
import { t as environment } from "../../../../../chunks/environment.js";
import { n as CmsUnavailable, t as CmsRefused } from "../../../../../chunks/errors.js";
import { a as RateLimit, t as isTrapped } from "../../../../../chunks/write2.js";
import { o as sign, s as signatureHeader } from "../../../../../chunks/delivery.js";
import { h as ownerIn } from "../../../../../chunks/routes.js";
import { n as serverOnly } from "../../../../../chunks/server-only.js";
import { error, fail, redirect } from "@sveltejs/kit";
// src/lib/server/forms/owner.ts
/** What somebody with a link for practice owners has sent. */
var emptyTyped = {
	name: "",
	text: "",
	organisation: ""
};
var ownerTyped = (form) => ({
	name: field(form, "name"),
	text: field(form, "text"),
	organisation: field(form, "organisation")
});
function parseComment(link, { name, text }) {
	const issues = {
		...issueOf("name", name, ownerLimits.name),
		...issueOf("text", text, ownerLimits.text)
	};
	return Object.keys(issues).length > 0 ? {
		ok: false,
		issues
	} : {
		ok: true,
		letter: {
			link,
			act: "comment",
			name,
			text
		}
	};
}
function parseApproval(link, { organisation }) {
	const issues = issueOf("organisation", organisation, ownerLimits.name);
	return Object.keys(issues).length > 0 ? {
		ok: false,
		issues
	} : {
		ok: true,
		letter: {
			link,
			act: "approve",
			name: organisation
		}
	};
}
var issueOf = (name, value, max) => value === "" ? { [name]: "missing" } : value.length > max ? { [name]: "long" } : {};
/** Browsers send line ends as two characters; one is enough. */
function field(form, name) {
	const value = form.get(name);
	return typeof value === "string" ? value.replaceAll("\r\n", "\n").trim() : "";
}
// src/lib/server/owner-links.ts
/** Asks the CMS what somebody with a link for practice owners may see, and tells it what they answered. */
var TIMEOUT_MS = 5e3;
/**
* Not queued as a message is: whoever approves wants to know that it is noted.
* @throws CmsUnavailable, CmsRefused
*/
async function askOwnerLink(letter) {
	const { cmsInternalOrigin: origin, feedSecret } = environment();
	const body = JSON.stringify(letter);
	const response = await fetch(origin + ownerPath, {
		method: "POST",
		headers: {
			"content-type": "application/json",
			[signatureHeader]: sign(feedSecret, body)
		},
		body,
		signal: AbortSignal.timeout(TIMEOUT_MS)
	}).catch((error) => {
		throw new CmsUnavailable(origin, "cannot be reached", error);
	});
	if (response.status >= 500) throw new CmsUnavailable(origin, `failed with status ${response.status}`);
	const answer = response.ok ? parseOwnerAnswer((await response.json()).data) : void 0;
	if (!answer) throw new CmsRefused(origin, `status ${response.status} for a link of a practice owner`);
	return answer;
}
// src/routes/[locale=locale]/owner/[link]/+page.server.ts
/** A draft for those whose practice it is: read, comment, approve, without an account. */
var MINUTE_MS = 6e4;
var limit = new RateLimit({
	inWindow: 10,
	windowMs: 10 * MINUTE_MS,
	inDay: 60,
	overall: 200
});
var load = async ({ params, url, locals, setHeaders }) => {
	locals.keep = false;
	setHeaders({
		"cache-control": "private, no-store",
		"x-robots-tag": "noindex"
	});
	demandGoodLink(params.link, url);
	const answer = await askOwnerLink({
		link: params.link,
		act: "read"
	});
	if (!answer.ok) return ended(answer.reason);
	const { type, documentId, until, approved } = answer.entry;
	const entry = await draftOf(type, documentId, params.locale);
	if (!entry) error(404, "not-found");
	const head = headOf(entry, params.locale, void 0);
	locals.kind = head.kind;
	const languages = entry.languages.map((language) => ({
		...language,
		url: ownerIn(language.locale, params.link, signed(url))
	}));
	return {
		entry: serverOnly({
			...entry,
			languages
		}),
		head: serverOnly({
			...head,
			languages,
			robots: "noindex"
		}),
		owner: serverOnly({
			type,
			until: new Date(until).toISOString(),
			approved,
			done: doneIn(url),
			typed: emptyTyped,
			query: signed(url)
		}),
		answers: serverOnly(void 0),
		coverage: void 0,
		desk: void 0
	};
};
var actions = {
	comment: async (event) => {
		const form = await event.request.formData();
		const typed = ownerTyped(form);
		const parsed = parseComment(event.params.link, typed);
		if (!parsed.ok) return fail(400, {
			typed,
			issues: parsed.issues
		});
		return send(event, parsed.letter, "comment", typed, isTrapped(form));
	},
	approve: async (event) => {
		const form = await event.request.formData();
		const typed = ownerTyped(form);
		const parsed = parseApproval(event.params.link, typed);
		if (!parsed.ok) return fail(400, {
			typed,
			issues: parsed.issues
		});
		return send(event, parsed.letter, "approve", typed, isTrapped(form));
	}
};
/** What is done is said by the address, so that loading it again sends nothing. */
async function send(event, letter, done, typed, isDropped) {
	const { url, params, locals } = event;
	demandGoodLink(params.link, url);
	const turn = limit.take(event.getClientAddress());
	if (!turn.ok) return fail(429, {
		typed,
		issues: noIssues,
		minutes: Math.ceil(turn.retryAfterMs / MINUTE_MS)
	});
	try {
		const answer = isDropped ? void 0 : await askOwnerLink(letter);
		if (answer && !answer.ok) ended(answer.reason);
	} catch (problem) {
		if (!(problem instanceof CmsUnavailable)) throw problem;
		locals.log.warn("an answer of a practice owner could not be taken: the CMS does not answer");
		return fail(503, {
			typed,
			issues: noIssues
		});
	}
	redirect(303, `${ownerIn(locals.locale, params.link, signed(url))}&done=${done}`);
}
var noIssues = {};
var doneIn = ({ searchParams }) => ["comment", "approve"].find((each) => each === searchParams.get("done"));
/** The part of the query that is signed; what else stands there is ours. */
var signed = ({ searchParams }) => `?${new URLSearchParams({
	until: searchParams.get("until") ?? "",
	signature: searchParams.get("signature") ?? ""
})}`;
function demandGoodLink(link, { searchParams }) {
	const verdict = readOwnerLink(environment().feedSecret, link, searchParams);
	if (verdict === "forged") error(404, "not-found");
	if (verdict === "ended") ended("ended");
}
function ended(reason) {
	error(reason === "ended" ? 410 : 404, reason === "ended" ? "link-ended" : "not-found");
}
export { actions, load };

//# sourceMappingURL=_page.server.ts.js.map