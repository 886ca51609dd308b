import { f as escape_html, i as ensure_array_like, l as attr, n as derived } from "./server2.js";
import { t as messages } from "./messages.js";
import { t as tongue } from "./tongue.js";
// src/lib/components/Links.svelte
function Links($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Entries by their titles alone, where cards would take too much room. */
		/** `isOneType`: what they are is said around them. */
		const { teasers, locale, isOneType = false } = $$props;
		const t = derived(() => messages(locale));
		$$renderer.push(`<ul><!--[-->`);
		const each_array = ensure_array_like(teasers);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let { id, type, url, title, source } = each_array[$$index];
			const said = tongue(source, locale);
			$$renderer.push(`<li><a${attr("href", url)}${attr("lang", said.lang)}${attr("dir", said.dir)}>${escape_html(title)}</a>`);
			if (!isOneType) $$renderer.push(`<!--[0--><small>${escape_html(t()[`type.${type}`]())}</small>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></li>`);
		}
		$$renderer.push(`<!--]--></ul>`);
	});
}
export { Links as t };

//# sourceMappingURL=Links.js.map