import { a as head, f as escape_html, l as attr, n as derived } from "../../../../chunks/server2.js";
/* empty css                       */
import { n as Results, t as Understood } from "../../../../chunks/Understood.js";
import { t as SearchForm } from "../../../../chunks/SearchForm.js";
import { t as messages } from "../../../../chunks/messages.js";
// src/islands/search-page.ts?worker&url
var search_page_default = "/_app/immutable/workers/search-page-zzAOX2k7.js";
// src/routes/[locale=locale]/search/+page.svelte
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
		head("kxopn9", $$renderer, ($$renderer) => {
			$$renderer.push(`<script type="module"${attr("src", search_page_default)}><\/script>`);
			$$renderer.push(`<!---->`);
		});
		$$renderer.push(`<div class="head"><div class="wrap"><h1>${escape_html(t()["nav.search"]())}</h1> `);
		SearchForm($$renderer, {
			locale: locale(),
			id: "q",
			form: "s",
			label: t()["search.label"](),
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