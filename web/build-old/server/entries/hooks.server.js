import { n as directionOf, r as isLocale } from "../chunks/locales.js";
import { S as sectionOf, a as decoded, n as canonicalPath } from "../chunks/routes.js";
import { n as catchUp } from "../chunks/changes.js";
import { i as outcomeOf } from "../chunks/errors.js";
import { t as letters$1 } from "../chunks/letters2.js";
import { t as log } from "../chunks/log.js";
import { t as openSite } from "../chunks/site.js";
import { i as visitOf, r as startCounting } from "../chunks/visits.js";
import { randomUUID } from "node:crypto";
// src/lib/negotiate.ts
/** @returns the language of the platform that the visitor's `Accept-Language` prefers, `defaultLocale` when there is none */
function negotiate(header) {
	return (header ?? "").slice(0, 500).split(",").map((part) => {
		const [tag = "", ...parameters] = part.trim().split(";");
		const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
		return {
			language: tag.split("-")[0]?.toLowerCase(),
			quality: quality === void 0 ? 1 : Number(quality)
		};
	}).filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality).map(({ language }) => language).find(isLocale) ?? "en";
}
// src/lib/server/cache/headers.ts
/**
* Names what an answer was made from, separated by spaces. It is for the page cache in front of the site, which keeps
* the answer until one of the tags is invalidated, and does not pass the header on.
*/
var tagsHeader = "x-erasmi-tags";
/** Begins the tag that says what kind of page it is, for counting; see `visits.ts`. */
var visitTag = "visit:";
// src/lib/server/markup.ts
/** What a page need not say is taken out before it is sent: a tenth of what slow lines carry. */
/** Marks that Svelte leaves for a browser that would take over, and end tags of shapes, which end in themselves. */
var spared = /<!--(?:\[-?\d*!?|\]|[a-z0-9]{4,8})?-->|><\/(?:path|circle)>/g;
/** Space before what begins or ends a line of its own anyway. */
var space = /\s+(?=<\/?(?:body|details|div|dl|figure|footer|form|h[1-6]|head|header|html|link|main|meta|nav|ol|p|section|svg|title|ul)[ >])/g;
/** Letters of other scripts in the addresses of an attribute: browsers write them as `%D8…` by themselves. */
var letters = /(?:%[89A-F][0-9A-F])+(?<= (?:href|content|action)="[^"]*)/g;
var slim = (html) => html.replace(spared, (found) => found.startsWith("<") ? "" : "/>").replace(space, "").replace(letters, readable);
/** @returns the text itself when it is no valid encoding */
function readable(encoded) {
	try {
		return decodeURIComponent(encoded);
	} catch {
		return encoded;
	}
}
// src/lib/server/words.ts
var MAX_LENGTH = 80;
/** Words of an address that leads nowhere, as a start for a search: `/de/kompendium/runder-tisch-halle` → `runder tisch halle`. */
function wordsOf(pathname) {
	const segments = pathname.split("/").filter(Boolean).map(decoded);
	return segments.filter((segment, at) => !(at === 0 && segment.length === 2) && !(at === 1 && isLocale(segments[0]) && sectionOf(segments[0], segment))).join(" ").replace(/\.\w{1,5}$/, "").replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim().slice(0, MAX_LENGTH).trim();
}
// src/hooks.server.ts
/** The site serves what it has at once, and asks the CMS behind the visitors' backs. */
var init = async () => {
	await openSite();
	catchUp();
	letters$1();
	startCounting();
};
var handle = async ({ event, resolve }) => {
	const { pathname } = event.url;
	const accepted = event.request.headers.get("accept-language");
	if (pathname === "/") return new Response(null, {
		status: 302,
		headers: {
			location: `/${negotiate(accepted)}`,
			vary: "accept-language",
			"cache-control": "private, no-cache"
		}
	});
	const moved = canonicalPath(pathname);
	if (moved) return new Response(null, {
		status: 308,
		headers: { location: moved + event.url.search }
	});
	const first = pathname.split("/")[1];
	const locale = isLocale(first) ? first : negotiate(accepted);
	const requestId = randomUUID();
	event.locals.locale = locale;
	event.locals.requestId = requestId;
	event.locals.log = log.child({ request: requestId });
	event.locals.tags = /* @__PURE__ */ new Set();
	event.locals.kind = "plain";
	event.locals.keep = true;
	const begin = performance.now();
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => slim(html.replace("%lang%", locale).replace("%dir%", directionOf(locale)).replace("%kind%", event.locals.kind)),
		preload: () => false
	});
	if (response.headers.get("content-type")?.startsWith("text/html")) {
		response.headers.set("content-language", locale);
		if (!isLocale(first)) response.headers.append("vary", "accept-language");
	}
	if (response.status === 503) response.headers.set("retry-after", "5");
	if (response.status >= 300 && response.status < 400 && !response.headers.has("cache-control")) response.headers.set("cache-control", "no-cache");
	const visit = event.request.method === "GET" && event.locals.tags.size > 0 ? visitOf(event.route.id, event.params, locale) : void 0;
	if (visit) event.locals.tags.add(visitTag + visit);
	if (response.status === 200 && event.locals.keep && event.locals.tags.size > 0) response.headers.set(tagsHeader, [...event.locals.tags].join(" "));
	event.locals.log.debug({
		route: event.route.id,
		status: response.status,
		locale,
		ms: Math.round(performance.now() - begin)
	}, "answered");
	return response;
};
var handleError = (caught) => {
	const { error, event } = caught;
	const status = caught.kind === "unknown" ? void 0 : caught.kind === "validation" ? 400 : caught.error.status;
	const outcome = outcomeOf(error, status);
	const { log: own = log, requestId = randomUUID() } = event.locals;
	own[outcome.level]({
		route: event.route.id,
		status: outcome.status,
		...outcome.status >= 500 && { err: error }
	}, outcome.message);
	return {
		status: outcome.status,
		message: outcome.message,
		id: requestId,
		words: wordsOf(event.url.pathname)
	};
};
export { handle, handleError, init };

//# sourceMappingURL=hooks.server.js.map