import { g as partPath } from "./routes.js";
import { t as messages } from "./messages.js";
import { d as to_array, f as escape_html, i as ensure_array_like, l as attr, n as derived } from "./server2.js";
import { t as tongue } from "./tongue.js";
import { t as EntryHead } from "./EntryHead.js";
import { t as Notices } from "./Notices.js";
import { t as Progress } from "./Progress.js";
// src/routes/[locale=locale]/module/[slug]/module-pages.ts
function pagesOf({ sections, quiz, title }) {
	return [...(sections.length > 0 ? sections : [{ title }]).map((section, i) => ({
		part: i === 0 ? void 0 : i + 1,
		title: section.title ?? title
	})), ...quiz.length > 0 ? [{ part: "quiz" }] : []];
}
// src/routes/[locale=locale]/module/[slug]/ModuleFrame.svelte
function ModuleFrame($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** What all pages of a learning module have: its name, its contents with the page one is on, and the way on. */
		/** `part`: the page one is on. */
		const { entry, site, part, children } = $$props;
		const locale = derived(() => site.locale);
		const t = derived(() => messages(locale()));
		const pages = derived(() => pagesOf(entry));
		const at = derived(() => pages().findIndex((page) => page.part === part));
		const $$d = derived(() => at() < 0 ? [] : [pages()[at() - 1], pages()[at() + 1]]), $$derived_array = derived(() => to_array($$d(), 2)), before = derived(() => $$derived_array()[0]), after = derived(() => $$derived_array()[1]);
		const to = (target) => partPath(locale(), entry.url, target);
		function name($$renderer, page) {
			const said = tongue(page.title?.lang, locale());
			$$renderer.push(`<span${attr("lang", said.lang)}${attr("dir", said.dir)}>${escape_html(page.title?.text ?? t()["section.quiz"]())}</span>`);
		}
		EntryHead($$renderer, {
			entry,
			locale: locale(),
			lead: part === void 0 ? entry.summary : void 0,
			badge: entry.order ? t()["module.number"]({ order: entry.order }) : void 0
		});
		$$renderer.push(`<!----> <div class="wrap">`);
		Notices($$renderer, {
			entry,
			locale: locale(),
			helpUrl: site.pages["take-part"]?.url
		});
		$$renderer.push(`<!----></div> <div class="wrap side"><nav class="toc" aria-labelledby="toc"><h2 id="toc">${escape_html(t()["module.contents"]())}</h2><ol><!--[-->`);
		const each_array = ensure_array_like(pages());
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let page = each_array[$$index];
			$$renderer.push(`<li${attr("data-part", page.part ?? 1)}><a${attr("href", to(page.part))}${attr("aria-current", page.part === part ? "page" : void 0)}>`);
			name($$renderer, page);
			$$renderer.push(`<!----></a>`);
			if (page.part === "quiz") $$renderer.push(`<!--[0--><small>${escape_html(t()["module.questions"]({ count: entry.quiz.length }))}</small>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></li>`);
		}
		$$renderer.push(`<!--]--></ol>`);
		if (part !== "all") $$renderer.push(`<!--[0--><p><a${attr("href", to("all"))}>${escape_html(t()["module.all"]())}</a></p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
		if (entry.sections.some(({ activity }) => activity)) $$renderer.push(`<!--[0--><p><a${attr("href", to("facilitate"))}>${escape_html(t()["stage.title"]())}</a></p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></nav> <div>`);
		children($$renderer);
		$$renderer.push(`<!----> `);
		Progress($$renderer, {
			locale: locale(),
			module: entry.documentId,
			part: part === "all" ? void 0 : String(part ?? 1)
		});
		$$renderer.push(`<!----> `);
		if (before() || after()) {
			$$renderer.push(`<!--[0--><nav class="row sec"${attr("aria-label", t()["module.way"]())}>`);
			if (before()) {
				$$renderer.push(`<!--[0--><p>${escape_html(t()["module.before"]())} <a${attr("href", to(before().part))} rel="prev">`);
				name($$renderer, before());
				$$renderer.push(`<!----></a></p>`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
			if (after()) {
				$$renderer.push(`<!--[0--><p>${escape_html(t()["module.after"]())} <a${attr("href", to(after().part))} rel="next">`);
				name($$renderer, after());
				$$renderer.push(`<!----></a></p>`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></nav>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></div></div>`);
	});
}
export { ModuleFrame as t };

//# sourceMappingURL=ModuleFrame.js.map