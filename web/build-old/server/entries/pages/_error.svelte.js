import { f as escape_html, i as ensure_array_like, l as attr, n as derived } from "../../chunks/server2.js";
/* empty css                 */
import { n as page, t as errorWords } from "../../chunks/error-words.js";
import { t as SearchForm } from "../../chunks/SearchForm.js";
import { i as tabs, r as tabUrl, t as listsOf } from "../../chunks/tabs.js";
import { t as messages } from "../../chunks/messages.js";
import { T as writePath, a as decoded, u as listPath } from "../../chunks/routes.js";
import { n as kindOf } from "../../chunks/types.js";
// src/routes/+error.svelte
function _error($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const site = derived(() => page.data.site.value);
		const t = derived(() => messages(site().locale));
		const words = derived(() => errorWords(site().locale, page.status, page.error));
		const archived = derived(() => page.error?.archived);
		const ways = derived(() => tabs.filter((tab) => tab !== "about").filter((tab) => !archived() || listsOf[tab][0] !== archived().type).map((tab) => ({
			tab,
			kind: kindOf[listsOf[tab][0] ?? "page"],
			url: tabUrl(tab, site().locale, site().pages)
		})));
		$$renderer.push(`<div class="head"><div class="wrap"><p class="soft"><span class="tag">${escape_html(words().tag)}</span></p><h1>${escape_html(words().title)}</h1> <p class="lead">${escape_html(words().text)}</p> `);
		SearchForm($$renderer, {
			locale: site().locale,
			id: "q",
			label: t()["search.label"](),
			value: page.error?.words ?? ""
		});
		$$renderer.push(`<!----></div></div> <div class="wrap"><section class="band" aria-labelledby="ways"><h2 id="ways">${escape_html(t()["error.ways"]())}</h2> <ul class="stack">`);
		if (archived()) $$renderer.push(`<!--[0--><li class="tab"${attr("data-kind", kindOf[archived().type])}><a${attr("href", listPath(site().locale, archived().type))}>${escape_html(t()[`types.${archived().type}`]())}</a> <small>${escape_html(t()["error.archived.others"]())}</small></li>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--><!--[-->`);
		const each_array = ensure_array_like(ways());
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let { tab, kind, url } = each_array[$$index];
			$$renderer.push(`<li class="tab"${attr("data-kind", kind)}><a${attr("href", url)}>${escape_html(t()[`nav.${tab}`]())}</a> <small>${escape_html(t()[`ways.${tab}`]())}</small></li>`);
		}
		$$renderer.push(`<!--]--></ul> `);
		if (archived()) $$renderer.push(`<!--[0--><p><a${attr("href", writePath(site().locale, {
			kind: "question",
			page: decoded(page.url.pathname)
		}))}>${escape_html(t()["error.archived.ask"]())}</a></p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
		if (page.error && page.status >= 500) $$renderer.push(`<!--[0--><p class="soft">${escape_html(t()["error.id"]())} <code dir="ltr">${escape_html(page.error.id)}</code></p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></section></div>`);
	});
}
export { _error as default };

//# sourceMappingURL=_error.svelte.js.map