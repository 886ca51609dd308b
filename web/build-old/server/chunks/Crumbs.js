import { f as escape_html, i as ensure_array_like, l as attr, n as derived } from "./server2.js";
import { t as messages } from "./messages.js";
import { c as homePath } from "./routes.js";
// src/lib/components/Crumbs.svelte
function Crumbs($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The way from the home page to here. */
		const { steps, locale } = $$props;
		const t = derived(() => messages(locale));
		$$renderer.push(`<nav class="crumbs"${attr("aria-label", t()["crumbs.label"]())}><ol class="row"><li><a${attr("href", homePath(locale))}>${escape_html(t()["crumbs.home"]())}</a></li><!--[-->`);
		const each_array = ensure_array_like(steps);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let { label, url, lang } = each_array[$$index];
			$$renderer.push(`<li><a${attr("href", url)}${attr("lang", lang === locale ? void 0 : lang)}>${escape_html(label)}</a></li>`);
		}
		$$renderer.push(`<!--]--></ol></nav>`);
	});
}
export { Crumbs as t };

//# sourceMappingURL=Crumbs.js.map