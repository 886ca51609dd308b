import { f as escape_html, i as ensure_array_like, l as attr, n as derived, t as attr_class, u as clsx } from "./server2.js";
import { t as tongue } from "./tongue.js";
// src/lib/components/Said.svelte
function Said($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** A text of an entry as paragraphs: an empty line begins a new one. */
		const { text, locale, look } = $$props;
		const paragraphs = derived(() => text ? text.text.split(/\n\s*\n/).filter((part) => part.trim() !== "") : []);
		const said = derived(() => tongue(text?.lang, locale));
		$$renderer.push(`<!--[-->`);
		const each_array = ensure_array_like(paragraphs());
		for (let i = 0, $$length = each_array.length; i < $$length; i++) {
			let paragraph = each_array[i];
			$$renderer.push(`<p${attr_class(clsx(look))}${attr("lang", said().lang)}${attr("dir", said().dir)}>${escape_html(paragraph)}</p>`);
		}
		$$renderer.push(`<!--]-->`);
	});
}
export { Said as t };

//# sourceMappingURL=Said2.js.map