import { f as escape_html, i as ensure_array_like, l as attr, n as derived } from "./server2.js";
import { t as messages } from "./messages.js";
import { t as softHyphened } from "./soft-hyphens.js";
import { t as tongue } from "./tongue.js";
// src/lib/components/Terms.svelte
function Terms($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Concepts in a row; each leads to everything that is tagged with it. */
		const { terms, locale } = $$props;
		const shown = derived(() => terms.filter((term) => term !== void 0));
		const comma = derived(() => messages(locale)["list.comma"]());
		$$renderer.push(`<!--[-->`);
		const each_array = ensure_array_like(shown());
		for (let i = 0, $$length = each_array.length; i < $$length; i++) {
			let term = each_array[i];
			const said = tongue(term.lang, locale);
			if (i > 0) $$renderer.push(`<!--[0-->${escape_html(comma())}`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
			if (term.url) $$renderer.push(`<!--[0--><a${attr("href", term.url)}${attr("lang", said.lang)}${attr("dir", said.dir)}>${escape_html(softHyphened(term.label, term.lang ?? locale))}</a>`);
			else if (said.lang) $$renderer.push(`<!--[1--><bdi${attr("lang", said.lang)}>${escape_html(softHyphened(term.label, term.lang ?? locale))}</bdi>`);
			else $$renderer.push(`<!--[-1-->${escape_html(softHyphened(term.label, term.lang ?? locale))}`);
			$$renderer.push(`<!--]-->`);
		}
		$$renderer.push(`<!--]-->`);
	});
}
export { Terms as t };

//# sourceMappingURL=Terms2.js.map