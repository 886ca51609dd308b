import { a as defined, t as languagesOfPage } from "./languages.js";
import { t as environment } from "./environment.js";
// src/lib/server/head.ts
/** What a page that is no entry tells the frame around it. */
function pageHead(locale, path, { kind, section, tab, noindex, title, lang, description, feed }) {
	const { publicOrigin } = environment();
	return {
		canonical: publicOrigin + path(locale),
		languages: languagesOfPage(path),
		kind,
		...defined({
			section,
			tab,
			title,
			lang,
			description,
			feed,
			robots: noindex ? "noindex" : void 0
		})
	};
}
export { pageHead as t };

//# sourceMappingURL=head.js.map