import { f as escape_html, i as ensure_array_like, l as attr, n as derived } from "../../../../chunks/server2.js";
/* empty css                      */
import { t as Crumbs } from "../../../../chunks/Crumbs.js";
import { t as schemeLabel } from "../../../../chunks/scheme-label.js";
import { t as Section } from "../../../../chunks/Section.js";
import { c as number, t as compare } from "../../../../chunks/format.js";
import { t as messages } from "../../../../chunks/messages.js";
// src/routes/[locale=locale]/concept/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const $$d = derived(() => data.site.value), locale = derived(() => $$d().locale);
		const t = derived(() => messages(locale()));
		const schemes = derived(() => data.schemes.value.map((each) => ({
			...each,
			label: schemeLabel(locale(), each.scheme)
		})).toSorted((a, b) => compare(locale())(a.label, b.label)));
		$$renderer.push(`<div class="head"><div class="wrap">`);
		Crumbs($$renderer, {
			steps: [],
			locale: locale()
		});
		$$renderer.push(`<!----> <h1>${escape_html(t()["concepts.title"]())}</h1> <p class="lead">${escape_html(t()["concepts.lead"]())}</p></div></div> <div class="wrap"><!--[-->`);
		const each_array = ensure_array_like(schemes());
		for (let $$index_1 = 0, $$length = each_array.length; $$index_1 < $$length; $$index_1++) {
			let { scheme, label, concepts } = each_array[$$index_1];
			Section($$renderer, {
				id: scheme,
				title: label,
				wide: true,
				children: ($$renderer) => {
					$$renderer.push(`<ul class="row"><!--[-->`);
					const each_array_1 = ensure_array_like(concepts);
					for (let $$index = 0, $$length = each_array_1.length; $$index < $$length; $$index++) {
						let { term, count } = each_array_1[$$index];
						$$renderer.push(`<li><a${attr("href", term.url)}${attr("lang", term.lang)}>${escape_html(term.label)}</a> <small>${escape_html(number(locale(), count))}</small></li>`);
					}
					$$renderer.push(`<!--]--></ul>`);
				},
				$$slots: { default: true }
			});
		}
		$$renderer.push(`<!--]--></div>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map