import { b as searchPath } from "../../../../chunks/routes.js";
import { n as serverOnly } from "../../../../chunks/server-only.js";
import { t as pageHead } from "../../../../chunks/head.js";
import { t as noteUnanswered } from "../../../../chunks/unanswered.js";
import { n as results } from "../../../../chunks/view.js";
// src/routes/[locale=locale]/search/+page.server.ts
var load = async ({ params: { locale }, url, locals, request }) => {
	const found = await results(locale, url.searchParams, void 0, locals.tags);
	const { answer, asked, chips } = found;
	const isTyping = request.headers.get("sec-fetch-mode") === "cors";
	if (answer.total === 0 && chips.length === 0 && asked.page === 1 && !isTyping) noteUnanswered(asked.q, locale);
	return {
		results: serverOnly(found),
		head: serverOnly(pageHead(locale, (other) => searchPath(other, found.params), {
			kind: "plain",
			section: "search",
			title: found.title,
			feed: found.feedUrl,
			noindex: true
		}))
	};
};
export { load };

//# sourceMappingURL=_page.server.ts.js.map