import { f as escape_html, l as attr, n as derived } from "./server2.js";
import { t as tongue } from "./tongue.js";
// src/lib/components/Inline.svelte
function Inline($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** A short text of an entry inside a line. */
		const { text, locale } = $$props;
		const said = derived(() => tongue(text.lang, locale));
		if (said().lang) $$renderer.push(`<!--[0--><bdi${attr("lang", said().lang)}>${escape_html(text.text)}</bdi>`);
		else $$renderer.push(`<!--[-1-->${escape_html(text.text)}`);
		$$renderer.push(`<!--]-->`);
	});
}
export { Inline as t };

//# sourceMappingURL=Inline.js.map