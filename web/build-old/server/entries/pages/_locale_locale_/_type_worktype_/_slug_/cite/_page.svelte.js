import { f as escape_html, i as ensure_array_like, l as attr, n as derived } from "../../../../../../chunks/server2.js";
import { t as EntryHead } from "../../../../../../chunks/EntryHead.js";
import { t as Notices } from "../../../../../../chunks/Notices.js";
import { n as citationText, t as citationOf } from "../../../../../../chunks/citation.js";
import { t as Section } from "../../../../../../chunks/Section.js";
import { t as tongue } from "../../../../../../chunks/tongue.js";
import { a as languageName } from "../../../../../../chunks/format.js";
import { t as messages } from "../../../../../../chunks/messages.js";
import { T as writePath, g as partPath, s as filePath } from "../../../../../../chunks/routes.js";
import { i as hasFile, n as dateEndings, r as formatNames, t as citationEndings } from "../../../../../../chunks/take-along.js";
// src/lib/components/take-along/TakeAlong.svelte
function TakeAlong($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** How an entry is cited, taken along and passed on, and where to say that something is wrong with it. */
		const { entry, locale } = $$props;
		const t = derived(() => messages(locale));
		const citation = derived(() => citationOf(entry));
		const text = derived(() => citationText(citation(), locale));
		const said = derived(() => tongue(entry.title.lang, locale));
		const file = (name) => filePath(entry.type, entry.documentId, name);
		const about = derived(() => decodeURI(entry.url));
		Section($$renderer, {
			id: "cite",
			title: t()["take.title"](),
			wide: true,
			children: ($$renderer) => {
				$$renderer.push(`<p>${escape_html(text().before)}<cite${attr("lang", said().lang)}${attr("dir", said().dir)}>${escape_html(text().title)}</cite>${escape_html(text().after)}<bdi dir="ltr">${escape_html(text().url)}</bdi>`);
				if (citation().machineFrom) $$renderer.push(`<!--[0--><a${attr("href", partPath(citation().machineFrom, entry.originalUrl, "cite"))}${attr("hreflang", citation().machineFrom)}>${escape_html(t()["take.original"]({ language: languageName(locale, citation().machineFrom) }))}</a>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--></p> <ul class="row"><li>${escape_html(t()["take.managers"]())}</li><!--[-->`);
				const each_array = ensure_array_like(citationEndings);
				for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
					let ending = each_array[$$index];
					$$renderer.push(`<li><a${attr("href", file(`${locale}.${ending}`))}>${escape_html(formatNames[ending])}</a></li>`);
				}
				$$renderer.push(`<!--]--><li><a${attr("href", file("qr.svg"))}>${escape_html(t()["take.qr"]())}</a></li><!--[-->`);
				const each_array_1 = ensure_array_like(dateEndings.filter((ending) => hasFile(entry.type, ending)));
				for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
					let ending = each_array_1[$$index_1];
					$$renderer.push(`<li><a${attr("href", file(`${locale}.${ending}`))}>${escape_html(t()[`take.${ending}`]())}</a></li>`);
				}
				$$renderer.push(`<!--]--></ul> <ul class="row"><li><a${attr("href", writePath(locale, {
					kind: "fact",
					page: about()
				}))}>${escape_html(t()["take.wrong"]())}</a></li>`);
				if (entry.owner) $$renderer.push(`<!--[0--><li><a${attr("href", writePath(locale, {
					kind: "question",
					page: about()
				}))}>${escape_html(t()["take.ask"]({ name: entry.owner.name }))}</a></li>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--></ul>`);
			},
			$$slots: { default: true }
		});
	});
}
// src/routes/[locale=locale]/[type=worktype]/[slug]/cite/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const entry = derived(() => data.entry.value);
		const $$d = derived(() => data.site.value), locale = derived(() => $$d().locale), pages = derived(() => $$d().pages);
		EntryHead($$renderer, {
			entry: entry(),
			locale: locale(),
			lead: void 0,
			children: ($$renderer) => {
				$$renderer.push(`<p class="go"><a${attr("href", entry().url)}>${escape_html(messages(locale())["take.back"]())}</a></p>`);
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----> <div class="wrap">`);
		Notices($$renderer, {
			entry: entry(),
			locale: locale(),
			helpUrl: pages()["take-part"]?.url
		});
		$$renderer.push(`<!----> `);
		TakeAlong($$renderer, {
			entry: entry(),
			locale: locale()
		});
		$$renderer.push(`<!----></div>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map