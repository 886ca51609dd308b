import { f as escape_html, i as ensure_array_like, l as attr, n as derived } from "./server2.js";
/* empty css        */
import { t as EntryHead } from "./EntryHead.js";
import { t as Fact } from "./Fact.js";
import { t as Notices } from "./Notices.js";
import { t as Progress } from "./Progress.js";
import { t as Rest } from "./Rest.js";
import { t as Section } from "./Section.js";
import { t as TermsFact } from "./TermsFact.js";
import { t as tongue } from "./tongue.js";
import { i as wayFigure } from "./Card.js";
import { r as duration } from "./format.js";
import { t as messages } from "./messages.js";
// src/routes/[locale=locale]/learning-path/[slug]/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const entry = derived(() => data.entry.value);
		const $$d = derived(() => data.site.value), locale = derived(() => $$d().locale), pages = derived(() => $$d().pages);
		const t = derived(() => messages(locale()));
		const minutes = derived(() => entry().modules.reduce((sum, module) => sum + (module.card.minutes ?? 0), 0));
		EntryHead($$renderer, {
			entry: entry(),
			locale: locale(),
			lead: entry().description,
			figure: {
				...wayFigure(entry().modules.length),
				width: 240,
				height: 240
			}
		});
		$$renderer.push(`<!----> <div class="wrap">`);
		Notices($$renderer, {
			entry: entry(),
			locale: locale(),
			helpUrl: pages()["take-part"]?.url
		});
		$$renderer.push(`<!----> `);
		Section($$renderer, {
			id: "facts",
			title: t()["section.facts"](),
			wide: true,
			children: ($$renderer) => {
				$$renderer.push(`<dl class="facts cols">`);
				Fact($$renderer, {
					label: t()["fact.modules"](),
					children: ($$renderer) => {
						$$renderer.push(`<!---->${escape_html(t()["card.modules"]({ count: entry().modules.length }))}`);
					},
					$$slots: { default: true }
				});
				$$renderer.push(`<!---->`);
				if (minutes() > 0) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.duration"](),
						children: ($$renderer) => {
							$$renderer.push(`<!---->${escape_html(duration(locale(), minutes()))}`);
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				TermsFact($$renderer, {
					label: t()["fact.audience"](),
					terms: entry().audience,
					locale: locale()
				});
				$$renderer.push(`<!----></dl>`);
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----> `);
		if (entry().modules.length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "way",
				title: t()["section.way"](),
				children: ($$renderer) => {
					$$renderer.push(`<ol class="nums steps"><!--[-->`);
					const each_array = ensure_array_like(entry().modules);
					for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
						let module = each_array[$$index];
						const said = tongue(module.source, locale());
						$$renderer.push(`<li><div class="stack"><h3><a${attr("href", module.url)}${attr("lang", said.lang)}${attr("dir", said.dir)}>${escape_html(module.title)}</a></h3><p class="soft"${attr("data-of", module.documentId)}${attr("data-parts", module.card.parts)}>${escape_html(module.card.minutes ? duration(locale(), module.card.minutes) : "")}</p><p${attr("lang", said.lang)}${attr("dir", said.dir)}>${escape_html(module.summary)}</p></div></li>`);
					}
					$$renderer.push(`<!--]--></ol>`);
					Progress($$renderer, { locale: locale() });
					$$renderer.push(`<!---->`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		Rest($$renderer, {
			entry: entry(),
			locale: locale()
		});
		$$renderer.push(`<!----></div>`);
	});
}
export { _page as t };

//# sourceMappingURL=_page3.js.map