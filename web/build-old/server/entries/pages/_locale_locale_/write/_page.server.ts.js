import { t as messages } from "../../../../chunks/messages.js";
import { C as sectionPath, T as writePath, a as decoded, l as internalPath } from "../../../../chunks/routes.js";
import { n as serverOnly } from "../../../../chunks/server-only.js";
import { t as environment } from "../../../../chunks/environment.js";
import { t as isWorkType } from "../../../../chunks/types.js";
import { r as isLocale } from "../../../../chunks/locales.js";
import { n as site } from "../../../../chunks/site.js";
import { t as letters } from "../../../../chunks/letters2.js";
import { a as RateLimit, i as typedIn, n as parseWritten, r as prefilled, t as isTrapped } from "../../../../chunks/write2.js";
import { t as pageHead } from "../../../../chunks/head.js";
import { fail, redirect } from "@sveltejs/kit";
// src/lib/server/forms/entry-of-page.ts
/** @returns the entry that this page of the site shows, `undefined` for pages that are no entry */
function entryOfPage(page) {
	const [path = ""] = page.split(/[?#]/);
	const [, locale, type, slug = ""] = (internalPath(path) ?? path).split("/");
	const { directory } = site();
	if (locale === "id") return isWorkType(type) && directory.work(type, slug) ? {
		type,
		documentId: slug
	} : void 0;
	if (!isLocale(locale) || !isWorkType(type)) return void 0;
	const found = directory.addressBySlug(type, decoded(slug), locale);
	return found && {
		type,
		documentId: found.documentId
	};
}
// src/lib/server/forms/send-message.ts
var MINUTE_MS = 6e4;
var limit = new RateLimit({
	inWindow: 5,
	windowMs: 10 * MINUTE_MS,
	inDay: 30,
	overall: 200
});
async function sendMessage(written, locale, address) {
	const turn = limit.take(address);
	if (!turn.ok) return {
		taken: false,
		reason: "often",
		minutes: Math.ceil(turn.retryAfterMs / MINUTE_MS)
	};
	const entry = written.page === void 0 ? void 0 : entryOfPage(written.page);
	return await letters().put({
		about: "message",
		message: {
			...written,
			locale,
			...entry && { entry }
		}
	}) ? { taken: true } : {
		taken: false,
		reason: "full"
	};
}
// src/routes/[locale=locale]/write/+page.server.ts
/** "Write to us": no account, no captcha, no JavaScript. */
var load = ({ params: { locale }, url }) => {
	const typed = prefilled(url.searchParams);
	const isSent = url.searchParams.has("sent");
	const path = (own) => isSent ? thanksPath(own) : writePath(own, {
		...typed.kind && { kind: typed.kind },
		page: typed.page
	});
	const t = messages(locale);
	const head = pageHead(locale, path, {
		kind: "plain",
		section: void 0,
		noindex: url.search !== ""
	});
	return {
		typed: serverOnly(typed),
		isSent,
		head: serverOnly({
			...head,
			title: isSent ? t["write.thanks"]() : t["write.title"](),
			description: t["write.lead"]()
		})
	};
};
var actions = { default: async (event) => {
	const { request, params, locals } = event;
	const form = await request.formData();
	const typed = typedIn(form);
	const parsed = parseWritten(typed, environment().publicOrigin);
	if (!parsed.ok) return fail(400, {
		typed,
		issues: parsed.issues
	});
	if (isTrapped(form)) {
		locals.log.info("a form that a program had filled in was dropped");
		redirect(303, thanksPath(params.locale));
	}
	const outcome = await sendMessage(parsed.written, params.locale, event.getClientAddress());
	if (outcome.taken) redirect(303, thanksPath(params.locale));
	locals.log.warn({ reason: outcome.reason }, "a message could not be taken");
	return outcome.reason === "often" ? fail(429, {
		typed,
		issues: noIssues,
		minutes: outcome.minutes
	}) : fail(503, {
		typed,
		issues: noIssues
	});
} };
var noIssues = {};
var thanksPath = (locale) => sectionPath(locale, "write", { sent: 1 });
export { actions, load };

//# sourceMappingURL=_page.server.ts.js.map