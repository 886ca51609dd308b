import { f as escape_html, i as ensure_array_like, l as attr, n as derived } from "./server2.js";
import { t as Chapters } from "./Chapters.js";
import { t as CoverageTable } from "./CoverageTable.js";
import { t as EntryHead } from "./EntryHead.js";
import { t as Notices } from "./Notices.js";
import { t as Rest } from "./Rest.js";
import { t as Section } from "./Section.js";
import { t as messages } from "./messages.js";
import { T as writePath } from "./routes.js";
import { r as messageKinds } from "./letters.js";
// src/routes/[locale=locale]/page/[slug]/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const entry = derived(() => data.entry.value);
		const $$d = derived(() => data.site.value), locale = derived(() => $$d().locale), pages = derived(() => $$d().pages), settings = derived(() => $$d().settings);
		const t = derived(() => messages(locale()));
		const is = (name) => pages()[name]?.url === entry().url;
		/** The ordinary language level goes without saying. */
		const register = derived(() => entry().register && entry().register.id !== "standard" ? entry().register : void 0);
		EntryHead($$renderer, {
			entry: entry(),
			locale: locale(),
			lead: void 0,
			children: ($$renderer) => {
				if (register()) $$renderer.push(`<!--[0--><p class="soft">${escape_html(t()["fact.register"]())} ${escape_html(register().label)}</p>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----> <div class="wrap">`);
		Notices($$renderer, {
			entry: entry(),
			locale: locale(),
			helpUrl: is("take-part") ? void 0 : pages()["take-part"]?.url
		});
		$$renderer.push(`<!----> `);
		if (is("imprint")) {
			$$renderer.push("<!--[0-->");
			Chapters($$renderer, {
				id: "i",
				text: settings().imprint,
				locale: locale()
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (data.desk) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "ways",
				title: t()["take-part.ways"](),
				children: ($$renderer) => {
					$$renderer.push(`<ul><!--[-->`);
					const each_array = ensure_array_like(messageKinds);
					for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
						let kind = each_array[$$index];
						$$renderer.push(`<li><a${attr("href", writePath(locale(), { kind }))}>${escape_html(t()[`write.kind.${kind}`]())}</a></li>`);
					}
					$$renderer.push(`<!--]--></ul><p>${escape_html(t()["take-part.desk"]())} <a${attr("href", data.desk)} rel="external nofollow">${escape_html(t()["take-part.sign-in"]())}</a></p><p class="soft">${escape_html(t()["take-part.invited"]())}</p>`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		Chapters($$renderer, {
			id: "b",
			text: entry().body,
			locale: locale()
		});
		$$renderer.push(`<!----> `);
		if (is("languages") && data.coverage && data.coverage.value.length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "coverage",
				title: t()["section.coverage"](),
				wide: true,
				children: ($$renderer) => {
					CoverageTable($$renderer, {
						coverage: data.coverage.value,
						locale: locale()
					});
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

//# sourceMappingURL=_page6.js.map