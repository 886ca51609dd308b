import { a as head, f as escape_html, i as ensure_array_like, l as attr, n as derived } from "../../../../chunks/server2.js";
/* empty css                       */
import { t as Crumbs } from "../../../../chunks/Crumbs.js";
import { n as Results, t as Understood } from "../../../../chunks/Understood.js";
import { t as SearchForm } from "../../../../chunks/SearchForm.js";
import { n as tabOf, t as listsOf } from "../../../../chunks/tabs.js";
import { t as messages } from "../../../../chunks/messages.js";
import { m as organisationsPath, u as listPath } from "../../../../chunks/routes.js";
// src/islands/search.ts?worker&url
var search_default = "/_app/immutable/workers/search-Cs1aLh7_.js";
// src/routes/[locale=locale]/[type=worktype]/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const results = derived(() => data.results.value);
		const $$d = derived(() => data.site.value), locale = derived(() => $$d().locale);
		const t = derived(() => messages(locale()));
		const keep = derived(() => ({
			sort: results().params.sort,
			without: results().params.without,
			near: results().params.near
		}));
		const type = derived(() => results().type ?? "page");
		const tab = derived(() => tabOf[type()]);
		const lists = derived(() => listsOf[tab()]);
		const steps = derived(() => lists()[0] === type() ? [] : [{
			label: t()[`nav.${tab()}`](),
			url: listPath(locale(), lists()[0] ?? type())
		}]);
		head("18nqv1j", $$renderer, ($$renderer) => {
			$$renderer.push(`<script type="module"${attr("src", search_default)}><\/script>`);
			$$renderer.push(`<!---->`);
		});
		$$renderer.push(`<div class="head"><div class="wrap">`);
		Crumbs($$renderer, {
			steps: steps(),
			locale: locale()
		});
		$$renderer.push(`<!----> <h1>${escape_html(t()[`list.${type()}.title`]())}</h1> <p class="lead">${escape_html(t()[`list.${type()}.lead`]())}</p> `);
		if (lists().length > 1) {
			$$renderer.push(`<!--[0--><nav class="lists"${attr("aria-label", t()[`nav.${tab()}`]())}><ul class="row"><!--[-->`);
			const each_array = ensure_array_like(lists());
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let each = each_array[$$index];
				$$renderer.push(`<li><a${attr("href", listPath(locale(), each))}${attr("aria-current", each === type() ? "page" : void 0)}>${escape_html(t()[`types.${each}`]())}</a></li>`);
			}
			$$renderer.push(`<!--]-->`);
			if (tab() === "networks") $$renderer.push(`<!--[0--><li><a${attr("href", organisationsPath(locale()))}>${escape_html(t()["organisations.title"]())}</a></li>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></ul></nav>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		SearchForm($$renderer, {
			locale: locale(),
			id: "q",
			form: "s",
			label: t()["list.search"](),
			name: t()["list.search"](),
			value: results().asked.q,
			action: results().action,
			keep: keep()
		});
		$$renderer.push(`<!----> <div data-live="">`);
		Understood($$renderer, {
			results: results(),
			locale: locale()
		});
		$$renderer.push(`<!----></div></div></div> `);
		Results($$renderer, {
			results: results(),
			locale: locale(),
			form: "s"
		});
		$$renderer.push(`<!----> <p class="vh" role="status" id="say"></p>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map