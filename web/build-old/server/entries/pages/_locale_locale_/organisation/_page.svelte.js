import { f as escape_html, i as ensure_array_like, l as attr, n as derived, s as stringify, t as attr_class } from "../../../../chunks/server2.js";
/* empty css                      */
import { t as Crumbs } from "../../../../chunks/Crumbs.js";
import { c as number } from "../../../../chunks/format.js";
import { t as messages } from "../../../../chunks/messages.js";
import { u as listPath } from "../../../../chunks/routes.js";
// src/routes/[locale=locale]/organisation/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const view = derived(() => data.organisations.value);
		const $$d = derived(() => data.site.value), locale = derived(() => $$d().locale);
		const t = derived(() => messages(locale()));
		$$renderer.push(`<div class="head"><div class="wrap">`);
		Crumbs($$renderer, {
			steps: [{
				label: t()["nav.networks"](),
				url: listPath(locale(), "network")
			}],
			locale: locale()
		});
		$$renderer.push(`<!----> <h1>${escape_html(t()["organisations.title"]())}</h1> <p class="lead">${escape_html(t()["organisations.lead"]())}</p></div></div> <div class="wrap"><section class="sec wide" aria-labelledby="found"><h2 id="found">${escape_html(t()["organisations.count"]({ count: view().total }))}</h2><div class="flow">`);
		if (view().groups.length > 1 || view().allUrl) {
			$$renderer.push(`<!--[0--><nav class="row"${attr("aria-label", t()["organisations.kind"]())}><span>${escape_html(t()["organisations.kind"]())}</span><ul class="row"><!--[-->`);
			const each_array = ensure_array_like(view().groups);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let { group, count, url, current } = each_array[$$index];
				$$renderer.push(`<li><a${attr("href", url)}${attr("aria-current", current ? "true" : void 0)}>${escape_html(t()[`group.${group}`]())}</a> <small>${escape_html(number(locale(), count))}</small></li>`);
			}
			$$renderer.push(`<!--]--></ul></nav>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (view().countries.length > 1 || view().allUrl) {
			$$renderer.push(`<!--[0--><nav class="row"${attr("aria-label", t()["organisations.country"]())}><span>${escape_html(t()["organisations.country"]())}</span><ul class="row"><!--[-->`);
			const each_array_1 = ensure_array_like(view().countries);
			for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
				let { term, count, url, current } = each_array_1[$$index_1];
				$$renderer.push(`<li><a${attr("href", url)}${attr("lang", term.lang)}${attr("aria-current", current ? "true" : void 0)}>${escape_html(term.label)}</a> <small>${escape_html(number(locale(), count))}</small></li>`);
			}
			$$renderer.push(`<!--]--></ul></nav>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (view().allUrl) $$renderer.push(`<!--[0--><p><a${attr("href", view().allUrl)}>${escape_html(t()["organisations.all"]())}</a></p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <ul class="actors cols"><!--[-->`);
		const each_array_2 = ensure_array_like(view().organisations);
		for (let $$index_2 = 0, $$length = each_array_2.length; $$index_2 < $$length; $$index_2++) {
			let { organisation, entries } = each_array_2[$$index_2];
			$$renderer.push(`<li><i${attr_class(`mk ${stringify(organisation.group)}`)}></i><span><a${attr("href", organisation.url)}><bdi>${escape_html(organisation.name)}</bdi></a><small>`);
			if (organisation.place && !organisation.name.includes(organisation.place)) $$renderer.push(`<!--[0--><bdi>${escape_html(organisation.place)}</bdi>${escape_html(t()["list.comma"]())}`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->${escape_html(organisation.country?.label ?? "")} · ${escape_html(t()["home.entries"]({ count: entries }))}</small></span></li>`);
		}
		$$renderer.push(`<!--]--></ul> `);
		if (view().pages.length > 1) {
			$$renderer.push(`<!--[0--><nav class="pages"${attr("aria-label", t()["pages.label"]())}><ul class="row"><!--[-->`);
			const each_array_3 = ensure_array_like(view().pages);
			for (let $$index_3 = 0, $$length = each_array_3.length; $$index_3 < $$length; $$index_3++) {
				let { page, url, current } = each_array_3[$$index_3];
				$$renderer.push(`<li><a${attr("href", url)}${attr("aria-current", current ? "page" : void 0)}><span class="vh">${escape_html(t()["pages.page"]())}</span>${escape_html(number(locale(), page))}</a></li>`);
			}
			$$renderer.push(`<!--]--></ul></nav>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></div></section></div>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map