import { f as escape_html, n as derived } from "./server2.js";
import { t as messages } from "./messages.js";
import { t as Inline } from "./Inline.js";
import { t as Terms } from "./Terms2.js";
// src/lib/components/Where.svelte
function Where($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** A place in words, then region and country as links; what the place already names is not repeated. */
		const { at, locale } = $$props;
		const wider = derived(() => [at.region, at.country].filter((term) => term !== void 0 && !at.place?.text.includes(term.label)));
		if (at.place) {
			$$renderer.push("<!--[0-->");
			Inline($$renderer, {
				text: at.place,
				locale
			});
			$$renderer.push(`<!---->`);
			if (wider().length > 0) $$renderer.push(`<!--[0-->${escape_html(messages(locale)["list.comma"]())}`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
		Terms($$renderer, {
			terms: wider(),
			locale
		});
		$$renderer.push(`<!---->`);
	});
}
export { Where as t };

//# sourceMappingURL=Where.js.map