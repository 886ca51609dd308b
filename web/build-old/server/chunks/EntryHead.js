import { f as escape_html, l as attr, n as derived } from "./server2.js";
import { t as messages } from "./messages.js";
import { u as listPath } from "./routes.js";
import { t as Crumbs } from "./Crumbs.js";
import { t as Drawing } from "./Drawing.js";
import { t as Said } from "./Said2.js";
import { t as softHyphened } from "./soft-hyphens.js";
import { a as languageName } from "./format.js";
import { n as tabOf, t as listsOf } from "./tabs.js";
import { t as tongue } from "./tongue.js";
// src/lib/components/StateTag.svelte
function StateTag($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** What the text on this page is: the original, a translation, or a text in another language. */
		const { entry, locale } = $$props;
		const t = derived(() => messages(locale));
		const source = derived(() => languageName(locale, entry.sourceLocale));
		if (entry.lang !== locale) $$renderer.push(`<!--[0--><span class="tag only">${escape_html((entry.available.length > 1 ? t()["card.in"] : t()["card.only"])({ language: languageName(locale, entry.lang) }))}</span>`);
		else if (entry.origin === "original") $$renderer.push(`<!--[1--><span class="tag">${escape_html(t()["tag.original"]({ language: source() }))}</span>`);
		else if (entry.origin === "machine" && !entry.checkedAt) $$renderer.push(`<!--[2--><span class="tag mt">${escape_html(t()["tag.machine"]())}</span>`);
		else $$renderer.push(`<!--[-1--><span class="tag">${escape_html(t()["tag.translated"]({ language: source() }))}</span>`);
		$$renderer.push(`<!--]-->`);
	});
}
// src/lib/components/EntryHead.svelte
function EntryHead($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The coloured sheet on top of an entry: where it belongs, what it is, its title, its first words and its drawing. */
		/** `badge`: instead of the name of the type. `steps`: more of the way, after the list. `children`: facts under the first words. */
		const { entry, locale, lead, badge, steps = [], figure, isExample = false, children } = $$props;
		const t = derived(() => messages(locale));
		const said = derived(() => tongue(entry.title.lang, locale));
		const tab = derived(() => tabOf[entry.type]);
		const lists = derived(() => listsOf[tab()]);
		const way = derived(() => [
			...lists().length > 1 && entry.type !== lists()[0] ? [{
				label: t()[`nav.${tab()}`](),
				url: listPath(locale, lists()[0] ?? entry.type)
			}] : [],
			...entry.type === "page" ? [] : [{
				label: lists()[0] === entry.type ? t()[`nav.${tab()}`]() : t()[`types.${entry.type}`](),
				url: listPath(locale, entry.type)
			}],
			...steps
		]);
		function words($$renderer) {
			$$renderer.push(`<p class="soft">`);
			if (entry.type !== "page") $$renderer.push(`<!--[0--><span class="badge">${escape_html(badge ?? t()[`type.${entry.type}`]())}</span>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			StateTag($$renderer, {
				entry,
				locale
			});
			$$renderer.push(`<!----> `);
			if (isExample) $$renderer.push(`<!--[0--><span class="tag">${escape_html(t()["tag.example"]())}</span>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></p> <h1${attr("lang", said().lang)}${attr("dir", said().dir)}>${escape_html(softHyphened(entry.title.text, entry.title.lang))}</h1> `);
			Said($$renderer, {
				text: lead,
				locale,
				look: "lead"
			});
			$$renderer.push(`<!---->`);
			children?.($$renderer);
			$$renderer.push(`<!---->`);
		}
		$$renderer.push(`<div class="head"><div class="wrap">`);
		Crumbs($$renderer, {
			steps: way(),
			locale
		});
		$$renderer.push(`<!----> `);
		if (figure) {
			$$renderer.push(`<!--[0--><div class="split"><div>`);
			words($$renderer);
			$$renderer.push(`<!----></div> <div class="figure">`);
			Drawing($$renderer, { drawing: figure });
			$$renderer.push(`<!----></div></div>`);
		} else {
			$$renderer.push("<!--[-1-->");
			words($$renderer);
		}
		$$renderer.push(`<!--]--></div></div>`);
	});
}
export { EntryHead as t };

//# sourceMappingURL=EntryHead.js.map