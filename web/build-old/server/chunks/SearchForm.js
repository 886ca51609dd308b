import { f as escape_html, i as ensure_array_like, l as attr, n as derived, t as attr_class, u as clsx } from "./server2.js";
import { t as messages } from "./messages.js";
import { b as searchPath } from "./routes.js";
// src/lib/components/SearchForm.svelte
function SearchForm($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The search field, as large in a page's head or small in the site's. */
		/**
		* `id`: of the field. `form`: id of the form, so that controls elsewhere on the page can belong to it. `keep`: what a new
		* search keeps of the old one. `name`: of the landmark, where a page has two.
		*/
		const { locale, id, form, label, value, action, keep = {}, name, isHidden = false } = $$props;
		const kept = derived(() => Object.entries(keep).flatMap(([field, held]) => (Array.isArray(held) ? held : [held]).flatMap((each) => each === void 0 || each === "" ? [] : [{
			field,
			held: String(each)
		}])));
		$$renderer.push(`<form class="find" role="search"${attr("aria-label", name)}${attr("id", form)}${attr("action", action ?? searchPath(locale))}><label${attr_class(clsx(isHidden ? "vh" : void 0))}${attr("for", id)}>${escape_html(label)}</label><input${attr("id", id)} name="q" type="search"${attr("value", value)} maxlength="200" enterkeyhint="search"/><button>${escape_html(messages(locale)["search.submit"]())}</button><!--[-->`);
		const each_array = ensure_array_like(kept());
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let { field, held } = each_array[$$index];
			$$renderer.push(`<input type="hidden"${attr("name", field)}${attr("value", held)}/>`);
		}
		$$renderer.push(`<!--]--></form>`);
	});
}
export { SearchForm as t };

//# sourceMappingURL=SearchForm.js.map